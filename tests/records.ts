/** Inspection records for tests. None is a real one. */
import type { Inspection } from '../src/schema/inspection.ts';

type Judgements = Inspection['judgements'];
const of = (month: string, judgements: Judgements, change: Partial<Inspection> = {}): Inspection => ({
  title: 'Inspection of the harbour',
  type: month < '2018' ? 'sif' : 'ilacs-standard',
  fieldwork: { from: month, to: month },
  judgements,
  summary: 'The boats came back.',
  strengths: [{ text: 'Dry sails.' }],
  improvements: [{ text: 'Worn ropes.' }],
  kept: { published: '2026-01-05', reviewed: '2026-01-05', reviewBy: '2027-01-05', owner: 'The keeper' },
  source: 'harbour-report',
  alsoSee: [],
  ...change,
});

/** One that went up and down: five areas, four labels, two frameworks, and two inspections of one area before them. */
export const fallen = [
  of('2023-12', { overall: 'inadequate', leaders: 'inadequate', helpAndProtection: 'inadequate', inCare: 'inadequate', careLeavers: 'requires-improvement' }, { published: '2024-02-16' }),
  of('2018-06', { overall: 'good', leaders: 'good', helpAndProtection: 'requires-improvement', inCareAndCareLeavers: 'good' }, { published: '2018-07-23' }),
  of('2016-10', { overall: 'requires-improvement', leaders: 'requires-improvement', helpAndProtection: 'requires-improvement', inCare: 'requires-improvement', adoption: 'requires-improvement', careLeavers: 'inadequate' }, { published: '2016-12-09' }),
  of('2013-02', { helpAndProtection: 'adequate' }, { type: 'protection' }),
  of('2011-09', { inCare: 'adequate' }, { type: 'looked-after' }),
]; // prettier-ignore
/** One whose overall grade has not changed. */
export const steady = [
  of('2022-09', { overall: 'good', leaders: 'good', helpAndProtection: 'good', inCareAndCareLeavers: 'good' }),
  of('2017-03', { overall: 'good', leaders: 'outstanding', helpAndProtection: 'good', inCare: 'requires-improvement', careLeavers: 'good' }),
  of('2012-04', { inCare: 'good' }, { type: 'looked-after' }),
]; // prettier-ignore
/** One whose newest inspection has no overall grade; and one where all its areas have the grade of before. */
export const apart = [
  of('2026-05', { leaders: 'good', helpAndProtection: 'requires-improvement', inCare: 'good', careLeavers: 'good' }),
  of('2022-09', { overall: 'good', leaders: 'good', helpAndProtection: 'good', inCareAndCareLeavers: 'good' }),
  of('2017-03', { overall: 'inadequate', leaders: 'inadequate', helpAndProtection: 'inadequate', inCare: 'inadequate', careLeavers: 'good' }),
]; // prettier-ignore
export const allGood = [
  of('2026-05', { leaders: 'good', helpAndProtection: 'good', inCare: 'good', careLeavers: 'good' }),
  apart[1]!,
];
