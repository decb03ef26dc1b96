import type { Area, Inspection } from '../../schema/inspection.ts';
import { inMonth } from '../dates.ts';
import { isGraded, typeInWords } from '../inspections/inspections.ts';
import { WrongFile } from '../csv.ts';
import type { OfficialAuthority } from './authorities.ts';
import type { Official } from './files.ts';
import type { Listed } from './outcomes.ts';
import { outcomesSource } from './sources.ts';

/** An inspection as a file of an authority's content, by its name. */
export type Known = { id: string; inspection: Inspection };

/** A row that is surely an inspection or visit of a known type. */
export type Typed = Listed & { type: Inspection['type'] };
const isTyped = (one: Listed): one is Typed => one.type !== undefined;

/**
 * What the official list knows of an authority's inspections and visits, oldest first: those of the history, and the
 * visits of the year. Of an inspection in both, the history's row is taken.
 */
export function listedOf({ outcomes: { history, inYear } }: Official, { code }: OfficialAuthority): Typed[] {
  const all = [...history, ...inYear].filter((one) => one.code === code).filter(isTyped);
  const first = (one: Typed) => all.find(({ type, from }) => type === one.type && from === one.from);
  return all.filter((one) => first(one) === one).toSorted((a, b) => a.from.localeCompare(b.from));
}

/**
 * Grades under the names of their time. Source: the file's own notes. Until January 2023 care leavers were judged with
 * children in care, whose column then holds both; from 1 April 2026 there is no overall judgement.
 */
export function judgementsIn({ from, grades }: Pick<Listed, 'from' | 'grades'>): Inspection['judgements'] {
  const apart = from >= '2023';
  const { overall, leaders, helpAndProtection, inCare, careLeavers } = grades;
  const named: [Area, typeof overall][] = [
    ['overall', from < '2026-04' ? overall : undefined],
    ['leaders', leaders],
    ['helpAndProtection', helpAndProtection],
    [apart ? 'inCare' : 'inCareAndCareLeavers', inCare],
    ['careLeavers', apart ? careLeavers : undefined],
  ];
  return Object.fromEntries(named.filter(([, grade]) => grade !== undefined));
}

/**
 * An authority's inspections and visits as content, each known from the list alone: the first day and no findings.
 * @param kept who keeps the pages, and from when until when
 * @throws {WrongFile} where the outcome in force is not in the history: without it an older grade would seem to hold
 */
export function inspectionsOf(official: Official, authority: OfficialAuthority, kept: Inspection['kept']): Known[] {
  const listed = listedOf(official, authority);
  const inForce = official.outcomes.current.find(({ code }) => code === authority.code);
  const missing = inForce && !listed.some(({ type, from }) => isGraded({ type }) && from === inForce.from);
  if (missing)
    throw new WrongFile(
      `${inForce.at}, ${inForce.name}: the outcome in force began on ${inForce.from}, and no inspection of that day is in the other sheets. So its type is not known. Ask Ofsted, or use a corrected file.`,
    );
  const source = outcomesSource(official).id;
  return listed.map(({ type, from, published, grades, theme }) => ({
    id: `${type}-${from.slice(0, 7)}`,
    inspection: {
      title: `${typeInWords[type].replace(' (ILACS)', '')}, ${inMonth(from)}`,
      type,
      fieldwork: { from, to: from },
      published,
      judgements: isGraded({ type }) ? judgementsIn({ from, grades }) : {},
      summary: `Ofsted’s list has this ${isGraded({ type }) ? 'inspection and its grades' : 'visit, which gave no grade'}. Nobody here has read the ${isGraded({ type }) ? 'report' : 'letter'} yet.`,
      ...(theme && { lookedAt: `${theme.replaceAll('/', ' or ')}.` }),
      known: 'list',
      strengths: [],
      improvements: [],
      kept,
      source,
      alsoSee: [],
    },
  }));
}
