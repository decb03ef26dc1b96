import type { Area, Grade, Inspection, InspectionType } from '../../schema/inspection.ts';

export const gradeInWords: Record<Grade, string> = {
  outstanding: 'Outstanding',
  good: 'Good',
  adequate: 'Adequate',
  'requires-improvement': 'Requires improvement',
  inadequate: 'Inadequate',
};

export const areaInWords: Record<Area, string> = {
  overall: 'Overall effectiveness',
  leaders: 'Leaders',
  helpAndProtection: 'Help and protection',
  adoption: 'Adoption',
  inCare: 'Children in care',
  inCareAndCareLeavers: 'Children in care and care leavers',
  careLeavers: 'Care leavers',
};

export const typeInWords: Record<InspectionType, string> = {
  'looked-after': 'Inspection of services for looked-after children',
  protection: 'Inspection of arrangements for the protection of children',
  sif: 'Single inspection (SIF)',
  'ilacs-standard': 'Standard inspection (ILACS)',
  'ilacs-short': 'Short inspection (ILACS)',
  'focused-visit': 'Focused visit',
  'monitoring-visit': 'Monitoring visit',
  jtai: 'Joint targeted area inspection',
  'area-send': 'Area special educational needs and disabilities inspection',
  'youth-justice': 'Youth justice inspection',
};

/** The inspections of a whole service; those before them, each of one area; and the visits between. */
const whole: InspectionType[] = ['sif', 'ilacs-standard', 'ilacs-short'];
export const ofOneArea: Partial<Record<InspectionType, Area>> = {
  'looked-after': 'inCare',
  protection: 'helpAndProtection',
};
const visit: InspectionType[] = ['focused-visit', 'monitoring-visit'];

type Typed = Pick<Inspection, 'type'>;
/** Whether an inspection is of the whole service, and so replaces what was judged before it. */
export const isWhole = ({ type }: Typed): boolean => whole.includes(type);
export const isGraded = ({ type }: Typed): boolean => whole.includes(type) || type in ofOneArea;
export const isVisit = ({ type }: Typed): boolean => visit.includes(type);

/** The judgement of an area in one inspection, found under the label its framework used; undefined where not judged. */
export const gradeOf = ({ judgements }: Inspection, area: Area): Grade | undefined =>
  judgements[area] ??
  (area === 'inCare' || area === 'careLeavers' ? judgements.inCareAndCareLeavers : undefined) ??
  (area === 'inCareAndCareLeavers' ? judgements.inCare : undefined);

const byDate = (a: Inspection, b: Inspection): number => a.fieldwork.to.localeCompare(b.fieldwork.to);

/**
 * The inspection record in order, with what holds now.
 * @param all every inspection of the authority, in any order
 * @returns graded inspections, visits and other inspectorates' work, oldest first; the latest whole one, where there is
 *   one; the visits after it
 */
export function recordOf<T extends Inspection>(all: readonly T[]) {
  const inOrder = [...all].sort(byDate);
  const latest = inOrder.findLast(isWhole);
  const visits = inOrder.filter(isVisit);
  return {
    inOrder,
    graded: inOrder.filter(isGraded),
    whole: inOrder.filter(isWhole),
    visits,
    others: inOrder.filter((one) => !isGraded(one) && !isVisit(one)),
    latest,
    visitsSince: visits.filter(({ fieldwork }) => !latest || fieldwork.to > latest.fieldwork.to),
    /** What replaced words said at a date: the latest whole inspection, where it came after them. */
    since: (said: string) => (latest && latest.fieldwork.to.slice(0, said.length) > said ? latest : undefined),
  };
}

/** The same of a record that has a whole inspection; an error where it has none. */
export function readRecord<T extends Inspection>(all: readonly T[]) {
  const record = recordOf(all);
  const { latest } = record;
  if (!latest) throw new Error('The record needs at least one full inspection with judgements.');
  return { ...record, latest };
}

/**
 * What was asked in the latest whole inspection, and what each later visit said of it.
 * @returns its areas for improvement, each with the findings of later visits that name it, oldest first
 */
export function askedAndSaid<T extends Inspection>({
  latest,
  visitsSince,
}: Pick<ReturnType<typeof recordOf<T>>, 'latest' | 'visitsSince'>) {
  return (latest?.improvements ?? []).map((asked) => ({
    ...asked,
    said: visitsSince.flatMap((visit) =>
      [...visit.strengths, ...visit.improvements]
        .filter(({ about }) => asked.id !== undefined && about === asked.id)
        .map(({ text }) => ({ visit, text })),
    ),
  }));
}
