import { inMonth } from '../../record/dates.ts';
import { gradeInWords, gradeOf } from '../../record/inspections/inspections.ts';
import { inCount } from '../../record/numbers.ts';
import { upper } from '../../record/upper.ts';
import type { Area } from '../../schema/inspection.ts';
import { position, record } from '../inspections/position.ts';
import type { Foot, Labelled } from '../../record/share/card.ts';
import { lineOf } from './strokes.ts';

/** Facts for the foot of a picture, those left out that have no words. */
export const factsFoot = (...facts: (readonly [label: string, words: string | undefined])[]): Foot => ({
  draws: 'facts',
  facts: facts.filter((fact): fact is Labelled => Boolean(fact[1])),
});

/**
 * The overall grade in force all through a day, month or year, as a tie and in words; undefined before the first, and
 * where another was judged within that time.
 */
async function gradeAt(said: string) {
  const { whole } = await record();
  const before = whole.findLast(({ fieldwork }) => fieldwork.to <= said);
  const within = whole.findLast(({ fieldwork }) => fieldwork.to.slice(0, said.length) <= said);
  if (!before || before !== within) return undefined;
  const grade = gradeOf(before, 'overall');
  return { tie: lineOf(grade), words: grade && gradeInWords[grade] };
}

/**
 * The position today, for the foot of a picture.
 * @param then the day of something older, what was done on it (said, judged), and when or what that was in words, where
 *   the month and the grade then do not say it; without it, or where nothing has been judged since, the line begins with
 *   the grade in force
 * @param area the judgement that stands with it, where it is not the overall one
 */
export async function positionFoot(
  then?: { label: string; said: string; when?: string | undefined; judged?: string },
  area: Area = 'overall',
): Promise<Foot> {
  const { both, since, visitsSince, latest } = await position();
  const tie = lineOf(latest && gradeOf(latest, 'overall'));
  const visits = visitsSince.length;
  const count = visits === 1 ? 'One visit' : `${upper(inCount(visits))} visits`;
  const visited = visits > 0 ? ` ${count} since, no new grade.` : '';
  const later = then && since(then.said, area);
  const words = `${later ?? both(area)}.${visited}`;
  if (!later) return { draws: 'position', now: { tie, visits, words: ['Ofsted’s grade', words] } };
  const grade = await gradeAt(then.said);
  const when = then.when ?? inMonth(then.said);
  const was = then.judged ?? (grade?.words && `when the grade was ${grade.words}`);
  return {
    draws: 'position',
    then: {
      tie: grade?.tie ?? 'dashed',
      words: [then.label, [when, was].filter(Boolean).join(then.judged ? ': ' : ', ')],
    },
    now: { tie, visits, words: ['Since', words] },
  };
}
