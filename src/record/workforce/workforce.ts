import { indicator, type Figure, type Indicator, type NoNumber, type Place } from '../../schema/workforce.ts';
import { nearest } from '../check/nearest.ts';
import { WrongFile } from '../csv.ts';
import type { Row } from './workforce-file.ts';

/** What it means that there is no number. Source: the symbols of the DfE’s open data standards, and for k the GSS’s. */
export const reasons: Record<NoNumber, string> = {
  z: 'does not apply',
  x: 'not available',
  c: 'withheld, so that nobody can be recognised',
  low: 'more than none, but rounds to zero',
  u: 'not reliable enough',
  k: 'more than none, but rounds to zero',
  empty: 'left empty',
  'no-row': 'not in the count',
};

export const isNumber = (figure: Figure | undefined): figure is number => typeof figure === 'number';

/** With fewer social workers one who comes or goes moves a rate by ten points or more: nothing is compared, no line solid. */
const few = 10;
export const fewSaid = 'Fewer than ten social workers are in post, so one person changes every figure.';
/** Whether a place has too few social workers in post, in the newest year, to compare its figures with others. */
export const hasFew = ({ figures }: Place): boolean => {
  const newest = figures.inpost_headcount?.at(-1);
  return isNumber(newest) ? newest < few : newest === 'low' || newest === 'k';
};

/** The years of a file, oldest first. */
const yearsOf = (rows: readonly Row[]) => [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);

/** A joint name as people say it: Harbour and Shore. */
const said = (name: string) => new Intl.ListFormat('en-GB').format(name.split(/\s*\/\s*/));

/** The figures of one place over the years, from its own rows; a year without a row is a gap in each of them. */
function placeOf(own: readonly Row[], years: readonly number[]): Place {
  const byYear = new Map(own.map((row) => [row.year, row]));
  const row = (column: Indicator) => years.map((year): Figure => byYear.get(year)?.figures[column] ?? 'no-row');
  const latest = own.toSorted((a, b) => a.year - b.year).at(-1)!;
  return {
    name: said(latest.name),
    figures: Object.fromEntries(indicator.options.map((column) => [column, row(column)])) as Place['figures'],
  };
}

/**
 * The official figures of an authority, of its region and of England, out of all rows of the file.
 * @param code the DfE's three-digit code; `name` is only for the sentence where the file does not have it
 * @returns `joint`: the years in which the figures are of more authorities than this one
 * @throws {WrongFile} where the file has no such authority, or not its region
 */
export function figuresOf(rows: readonly Row[], code: string, name: string) {
  const years = yearsOf(rows);
  const own = rows.filter(({ level, codes }) => level === 'Local authority' && codes.includes(code));
  if (own.length === 0) throw new WrongFile(noSuchAuthority(rows, code, name));
  const { region } = own.toSorted((a, b) => a.year - b.year).at(-1)!;
  const around = rows.filter((row) => row.level === 'Regional' && row.region === region);
  if (around.length === 0) throw new WrongFile(`There is no row of the region ${region || 'of this authority'}.`);
  const joint = own.filter(({ codes }) => codes.length > 1).map(({ year }) => year);
  return {
    years,
    ours: { ...placeOf(own, years), joint: joint.sort((a, b) => a - b) },
    region: placeOf(around, years),
    england: placeOf(
      rows.filter(({ level }) => level === 'National'),
      years,
    ),
  };
}

function noSuchAuthority(rows: readonly Row[], code: string, name: string): string {
  const codeOf = new Map(rows.filter(({ level }) => level === 'Local authority').map((row) => [row.name, row.codes]));
  const guess = nearest(name, [...codeOf.keys()]);
  const instead = guess ? ` The file has ${guess}, with the code ${codeOf.get(guess)!.join(' / ')}.` : '';
  return `No authority in this file has the code ${code}, which authority.yaml gives as laCode.${instead}`;
}

/** What is missing of a place: each run of years in which an indicator has no number, and why. */
export function gapsOf({ figures }: Place, years: readonly number[]) {
  return indicator.options.flatMap((column) => gapsIn(figures[column]!, years).map((gap) => ({ column, ...gap })));
}

/** The years in which a row of figures has no number, those with the same reason together. */
export function gapsIn(row: readonly Figure[], years: readonly number[]): { why: NoNumber; years: number[] }[] {
  const gaps = years.flatMap((year, i) => (isNumber(row[i]) ? [] : [{ year, why: row[i] ?? ('no-row' as const) }]));
  return [...Map.groupBy(gaps, ({ why }) => why)].map(([why, all]) => ({ why, years: all.map(({ year }) => year) }));
}

/** Years as people say them: 2018, 2020 and 2021; 2017 and 2020 to 2022. */
export function yearsInWords(years: readonly number[]): string {
  const runs: number[][] = [];
  for (const year of years) {
    if (runs.at(-1)?.at(-1) === year - 1) runs.at(-1)!.push(year);
    else runs.push([year]);
  }
  const words = runs.flatMap((run) => (run.length > 2 ? [`${run[0]} to ${run.at(-1)}`] : run.map(String)));
  return new Intl.ListFormat('en-GB').format(words);
}
