import { inShort } from '../../../record/dates.ts';
import { gradeOf, isWhole } from '../../../record/inspections/inspections.ts';
import type { Area, Grade, Inspection, InspectionType } from '../../../schema/inspection.ts';

/** The rows of the timeline, an area each, in the words of today. Care leavers stand where they part from their row. */
export const rowName: Partial<Record<Area, string>> = {
  overall: 'Overall',
  leaders: 'Leaders',
  helpAndProtection: 'Help and protection',
  inCare: 'Children in care',
  careLeavers: 'Care leavers',
  adoption: 'Adoption',
};

/** What an area was called while inspections judged it alone. */
export const ownWords: Partial<Record<InspectionType, string>> = {
  'looked-after': 'Looked-after children',
  protection: 'Protection of children',
};

export const isJoint = ({ judgements }: Inspection): boolean => judgements.inCareAndCareLeavers !== undefined;

/** One judgement of an area, and how its line ends: now, in the next one, in the joint node of another row, or for good. */
export type Stop = {
  x: number;
  to: number;
  grade: Grade;
  ends: 'now' | 'next' | 'joined' | 'stopped';
  /** Care leavers are in this judgement; or it is their first apart from it. */
  joint: boolean;
  parted: boolean;
  /** The grade was the same before, so that its word need not be said again. */
  again: boolean;
  /** What the inspection called the area, where it judged no other, and when it was. */
  alone: { words: string; month: string; year: string } | undefined;
  /** What holds now, where a later inspection did not judge the area. */
  since: string;
};

/** What is true of an area since an inspection of the whole service that gave it no grade of its own. */
function sinceOf(area: Area, { type, fieldwork }: Inspection): string {
  // Source: Ofsted gives no overall judgement from 1 April 2026; ILACS judges adoption with children in care.
  if (area === 'overall' && fieldwork.from >= '2026-04') return 'no overall grade since April 2026';
  if ((area === 'adoption' || area === 'careLeavers') && type !== 'sif') return 'judged with children in care';
  return 'grade not known';
}

/**
 * The judgements of an area in order. A joint one of children in care and care leavers stands in the first's row.
 * @param x where a date stands; `now` is where today does
 */
export function stopsOf(graded: readonly Inspection[], area: Area, x: (date: string) => number, now: number): Stop[] {
  const joint = (one?: Inspection) => area === 'inCare' && one !== undefined && isJoint(one);
  const own = graded.filter((one) => one.judgements[area] ?? joint(one));
  return own.map((one, i) => {
    const at = graded.indexOf(one);
    const next = graded.slice(at + 1).find((later) => gradeOf(later, area) ?? isWhole(later));
    const before = graded.slice(0, at).findLast(isWhole);
    const joins = next && area === 'careLeavers' && isJoint(next);
    const words = ownWords[one.type];
    return {
      x: x(one.fieldwork.to),
      to: next ? x(next.fieldwork.to) : now,
      grade: gradeOf(one, area)!,
      ends: !next ? 'now' : joins ? 'joined' : gradeOf(next, area) ? 'next' : 'stopped',
      joint: joint(one),
      parted: area === 'careLeavers' && before !== undefined && isJoint(before),
      again: i > 0 && !joint(one) && gradeOf(own[i - 1]!, area) === gradeOf(one, area),
      alone: words ? { words, month: inShort(one.fieldwork.to), year: one.fieldwork.to.slice(0, 4) } : undefined,
      since: next ? sinceOf(area, next) : '',
    };
  });
}
