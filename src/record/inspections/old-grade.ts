import { area as areas, type Area, type Grade, type Inspection } from '../../schema/inspection.ts';
import { inMonth } from '../dates.ts';
import { gradesIn, yearsIn } from './grade-words.ts';
import { areaInWords, gradeInWords, gradeOf, isWhole, readRecord } from './inspections.ts';

const year = (date: string) => date.slice(0, 4);

/**
 * The grade in force for an area, in words: its own; the overall one where it is no longer judged; every area's where
 * the latest inspection has none overall, as since 1 April 2026.
 */
export function gradeToday(latest: Inspection, area: Area): string {
  const { overall, ...apart } = latest.judgements;
  const grade = gradeOf(latest, area);
  if (grade) return gradeInWords[grade];
  if (overall) return `${gradeInWords[overall]} overall`;
  const each = Object.entries(apart) as [Area, Grade][];
  const said = each.map(([one, its]) => `${areaInWords[one].toLowerCase()} ${gradeInWords[its]}`);
  return `no overall grade (${said.join(', ')})`;
}

/**
 * A grade of some year as a sentence says it, and always the one in force: Good in June 2018, and Inadequate since
 * December 2023.
 * @returns undefined where the area was not judged in that year
 */
export function judgementInWords(all: readonly Inspection[], of: string, area: Area): string | undefined {
  const { graded, latest } = readRecord(all);
  const then = graded.findLast((one) => year(one.fieldwork.to) === of && gradeOf(one, area));
  if (!then) return undefined;
  const grade = gradeOf(then, area)!;
  const was = `${gradeInWords[grade]} in ${inMonth(then.fieldwork.to)}`;
  const now = inMonth(latest.fieldwork.to);
  if (then === latest) return was;
  if (gradeOf(latest, area) === grade) return `${was}, and again in ${now}`;
  // “since” is for a grade that is new with it; one given before it too would be dated too late.
  const held = (one: Inspection) => gradeOf(one, area) ?? gradeOf(one, 'overall');
  const between = graded.slice(graded.indexOf(then) + 1, graded.indexOf(latest));
  const since = between.some((one) => isWhole(one) && held(one) === held(latest)) ? 'in' : 'since';
  return `${was}, and ${gradeToday(latest, area)} ${since} ${now}`;
}

/** Each judgement of an inspection by its year and area, such as: 2018 leaders. */
export const judgementsOf = (one: Inspection): string[] =>
  areas.options.filter((area) => gradeOf(one, area)).map((area) => `${year(one.fieldwork.to)} ${area}`);

/** What old grades are told by: every inspection, the latest whole one, and the graded ones before it, newest first. */
export type Position = { all: readonly Inspection[]; latest: Inspection; earlier: Inspection[] };

/** The position of a record; undefined where it has no whole inspection yet. */
export function positionOf(all: readonly Inspection[]): Position | undefined {
  if (!all.some(isWhole)) return undefined;
  const { graded, latest } = readRecord(all);
  return { all, latest, earlier: graded.slice(0, graded.indexOf(latest)).toReversed() };
}

/** A grade that words state and another has replaced; `now` is undefined where there is no overall grade any more. */
export type OldGrade = { at: number; grade: Grade; then: Inspection; area: Area; now: Grade | undefined };

/** The years that words may call an inspection by: that of its fieldwork, and that of its report. */
const yearsOf = ({ fieldwork, published }: Inspection) => [year(fieldwork.to), ...(published ? [year(published)] : [])];

/**
 * The grades in words that have been replaced: named with their year, any that is not in force; without one, a rating
 * that no area holds.
 * @param around years that stand beside the words
 */
export function oldGradesIn(text: string, position: Position, around: readonly string[] = []): OldGrade[] {
  const { latest, earlier } = position;
  const held = Object.values(latest.judgements);
  const { overall } = latest.judgements;
  return gradesIn(text, around).flatMap(({ grade, area, years, rating, at }) => {
    const gave = earlier.filter(({ judgements }) => Object.values(judgements).includes(grade));
    const named = gave.filter((one) => yearsOf(one).some((its) => years.includes(its)));
    const ofArea = area && named.find((one) => gradeOf(one, area) === grade);
    const then = ofArea ?? named[0] ?? (rating && !held.includes(grade) ? gave[0] : undefined);
    if (!then) return [];
    const first = (Object.keys(then.judgements) as Area[]).find((one) => then.judgements[one] === grade)!;
    const of = ofArea ? area! : then.judgements.overall === grade ? 'overall' : first;
    const now = gradeOf(latest, of) ?? overall;
    // The grade has not changed: of that area; overall, where the words name none; or it is the latest one that they mean.
    const ofToday =
      now === grade ||
      (!ofArea && overall === grade) ||
      (area && !ofArea && gradeOf(latest, area) === grade && yearsOf(latest).some((its) => years.includes(its))) ||
      (!now && held.every((one) => one === grade));
    return ofToday ? [] : [{ at, grade, then, area: of, now }];
  });
}

/** Whether words say what replaced an old grade: the grade in force, and the year of its inspection or report. */
export const tells = (text: string, { now }: Pick<OldGrade, 'now'>, { latest }: Position): boolean =>
  yearsOf(latest).some((its) => yearsIn(text).includes(its)) &&
  (now ? gradesIn(text).some(({ grade }) => grade === now) : /\bno overall (grade|judgement)/i.test(text));
