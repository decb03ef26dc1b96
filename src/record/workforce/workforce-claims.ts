import type { Claim } from '../../schema/claim.ts';
import type { Indicator, Place, Workforce } from '../../schema/workforce.ts';
import { isNumber } from './workforce.ts';

const dates = /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b20\d\d\b/g; // prettier-ignore

/** The numbers of a text, but those of its dates. */
const numbersIn = (text: string): number[] =>
  [...text.replace(dates, '').matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => Number(number.replaceAll(',', '')));

/** Everything that is counted of a place in one year, and the two sums that shares are taken of. */
function figuresIn({ figures }: Place, year: number): number[] {
  const of = (name: Indicator) => figures[name]?.[year];
  const sum = (a: Indicator, b: Indicator) => Math.round((Number(of(a)) + Number(of(b))) * 10) / 10;
  const sums = [sum('inpost_fte', 'agency_fte'), sum('inpost_fte', 'vacancy_fte')];
  return [...Object.values(figures).map((row) => row[year]), ...sums].filter(isNumber);
}

/**
 * Claims that rest on the official count and say something else than the imported figures, each as a sentence.
 * A claim's value must be a figure of its place in its year; any other number in its words a figure of some year.
 */
export function claimFaults(claims: readonly Claim[], { years, ours, region, england }: Workforce): string[] {
  const places = [region, england, ours];
  return claims.flatMap(({ id, source, value, text, definition = '', place = '', unit = '', asOf }) => {
    if (!source.startsWith('dfe-workforce-')) return [];
    const about = [place, unit, text].flatMap((words) => places.find(({ name }) => words.includes(name)) ?? [])[0];
    const when = asOf.slice(0, 4);
    if (!about) return [`${id}: say in its place or unit of whom it is: ${places.map(({ name }) => name).join(', ')}.`];
    const all = years.map((_, year) => figuresIn(about, year));
    const known = value === undefined || all[years.indexOf(Number(when))]?.includes(value);
    const strange = numbersIn(`${text} ${definition}`).filter((number) => !all.flat().includes(number));
    return [
      ...(known ? [] : [`${id}: its value is ${value}, which is no figure of ${about.name} in ${when}.`]),
      ...strange.map((number) => `${id}: it says ${number}, which is no figure of ${about.name} in any year.`),
    ];
  });
}

/** Newer figures of a council's own that a count has caught up with: they stand beside it no more. */
export const overtakenBy = (newest: number, own: Workforce['own'], claims: readonly Claim[]): Workforce['own'] =>
  own.filter(({ claim: name }) => claims.some(({ id, asOf }) => id === name && String(asOf) <= `${newest}-09-30`));
