import { getCollection } from 'astro:content';
import { inMonth } from '../record/dates.ts';
import { gradeInWords, gradeOf, readRecord } from '../record/inspections.ts';
import type { Area } from '../schema/inspection.ts';

/** The inspection record of this authority, each inspection with its address. */
export async function record() {
  const entries = await getCollection('inspections');
  return readRecord(entries.map(({ id, data }) => ({ id, ...data })));
}

/**
 * The position today, for anything that shows an older judgement or older words.
 * @returns `now(area)`: the grade in force, in words; `since(said)`: the same where it came after the date, else undefined
 */
export async function position() {
  const { latest, since, visitsSince } = await record();
  const when = inMonth(latest.fieldwork.to);
  const now = (area: Area = 'overall') => {
    const grade = gradeOf(latest, area) ?? gradeOf(latest, 'overall');
    return grade ? `${gradeInWords[grade]}, ${when}` : when;
  };
  return {
    now,
    since: (said: string, area?: Area) => (since(said) ? now(area) : undefined),
    latest,
    visitsSince,
  };
}
