import { getCollection, getEntry } from 'astro:content';
import { authority } from '../../record/authority.ts';
import { inMonth, inWords, today } from '../../record/dates.ts';
import { asAt } from '../../record/inspections/as-at.ts';
import { areaInWords, gradeOf, recordOf } from '../../record/inspections/inspections.ts';
import { gradeToday } from '../../record/inspections/old-grade.ts';
import type { Area } from '../../schema/inspection.ts';

/** The inspection record of this authority, each inspection with its address. It may be empty. */
export async function record() {
  const entries = await getCollection('inspections');
  return recordOf(entries.map(({ id, data }) => ({ id, ...data })));
}

export type Recorded = Awaited<ReturnType<typeof record>>['inOrder'][number];

/**
 * The position today, for anything that shows an older judgement or older words. Before the first full inspection that
 * is known there is no grade, and nothing has been replaced.
 * @returns `listAsAt`: the day of the list that the latest is known from, where nobody has looked for a newer one since;
 *   `known`: the day up to which the grade is known to be in force, and `asAt`, that in words; undefined and empty
 *   where that is today. `now(area)`: the grade in force, in words, and up to when that is known; `both(area)`: the overall one, and the area's own where that is
 *   another; `since(said, area)`: both, where they came after the date; else undefined
 */
export async function position() {
  const { latest, since, visitsSince } = await record();
  const list = latest?.known && (await getEntry('sources', latest.source))?.data;
  const known = asAt(latest, authority.recordChecked, today);
  const until = known ? ` as at ${inWords(known)}` : '';
  const bracket = until && ` (${until.trim()})`;
  const given = (area: Area) =>
    latest ? `${gradeToday(latest, area)}, ${inMonth(latest.fieldwork.to)}` : 'No full inspection known';
  const now = (area: Area = 'overall') => given(area) + bracket;
  /** The overall grade, and the area's own where that is another. */
  const both = (area: Area) => {
    const [own, overall] = latest ? [gradeOf(latest, area), gradeOf(latest, 'overall')] : [];
    return own && overall && own !== overall ? `${given('overall')}. ${areaInWords[area]}: ${now(area)}` : now();
  };
  return {
    listAsAt: list && list.date === authority.recordChecked ? list.date : undefined,
    known,
    asAt: until,
    now,
    both,
    /** What is said with words of the report in force itself, praise above all: the grade it gave. */
    within: (source: string) => (source === latest?.source ? `The same report: ${now()}.` : undefined),
    since: (said: string, area: Area = 'overall') => (since(said) ? both(area) : undefined),
    latest,
    visitsSince,
  };
}
