import { inMonth } from '../../record/dates.ts';
import { gradeInWords, isWhole } from '../../record/inspections/inspections.ts';
import { gradeToday } from '../../record/inspections/old-grade.ts';
import type { Inspection } from '../../schema/inspection.ts';

/**
 * The overall grades of a record since a year, and always the one in force, in words: Good from June 2018, Inadequate
 * since December 2023.
 * @param graded the graded inspections, oldest first
 */
export function gradesSince(graded: readonly Inspection[], year: number): string {
  const whole = graded.filter(isWhole);
  const before = whole.findLastIndex(({ fieldwork }) => fieldwork.to < `${year}-09-30`);
  const said = whole.slice(Math.max(0, before)).map((one) => {
    const { overall } = one.judgements;
    return { words: overall ? gradeInWords[overall] : gradeToday(one, 'overall'), when: inMonth(one.fieldwork.to) };
  });
  const changes = said.filter(({ words }, i) => words !== said[i - 1]?.words);
  return changes
    .map(({ words, when }, i) => `${words} ${i < changes.length - 1 ? 'from' : 'since'} ${when}`)
    .join(', ');
}
