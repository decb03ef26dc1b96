import { inMonth, inWords } from '../../record/dates.ts';
import { gradeInWords, gradeOf } from '../../record/inspections/inspections.ts';
import { gradeToday } from '../../record/inspections/old-grade.ts';
import type { Inspection } from '../../schema/inspection.ts';
import { timeScale } from './timeline/years.ts';
import type { Point } from './tie.ts';

/** Where the line runs, and where the next grade stands. */
type Layout = {
  size: 'wide' | 'narrow';
  width: number;
  height: number;
  from: number;
  to: number;
  /** What inspections keep from each other at the least, and the last from today: room for its words and those of the next grade. */
  least: number;
  leastNow: number;
  place: (along: number) => Point;
  next: Point;
};
export const layouts: readonly Layout[] = [
  {
    ...{ size: 'wide', width: 1144, height: 200, from: 12, to: 1085, least: 125, leastNow: 260 },
    place: (x) => [x, 90],
    next: [1124, 90],
  },
  {
    ...{ size: 'narrow', width: 330, height: 490, from: 16, to: 400, least: 58, leastNow: 44 },
    place: (y) => [22, y],
    next: [22, 446],
  },
];

/** A scale of true time from the first whole inspection to today; those that are too close to read stand further apart. */
export function alongOf(whole: readonly Inspection[], today: string, { from, to, least, leastNow }: Layout) {
  if (whole.length === 0) return () => from;
  return timeScale(whole, today, { left: from, leftWhole: from, right: to, least, leastNow }).x;
}

/** The overall grade as a word. Since April 2026 an inspection has none, and no area's grade stands in for it. */
export const wordOf = (one: Inspection): string => {
  const grade = gradeOf(one, 'overall');
  return grade ? gradeInWords[grade] : 'No overall grade';
};

/** The whole line as a sentence; `known`, up to when it is known to hold, where that is not today. */
export function spokenOf(whole: readonly Inspection[], visits: string, known?: string): string {
  const judged = whole.map((one) => `${gradeToday(one, 'overall')}, ${inMonth(one.fieldwork.to)}`);
  const line =
    judged.length > 0
      ? `${judged.join('; then ')}; since then ${visits}${known ? `, as far as is known on ${inWords(known)}` : ''}`
      : 'No full inspection known';
  return `${line[0]!.toUpperCase()}${line.slice(1)}. The date of the next grade is not published.`;
}
