import type { Area, Grade, Inspection } from '../schema/inspection.ts';

export const gradeInWords: Record<Grade, string> = {
  outstanding: 'Outstanding',
  good: 'Good',
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

export const typeInWords: Record<Inspection['type'], string> = {
  sif: 'Single inspection (SIF)',
  'ilacs-standard': 'Standard inspection (ILACS)',
  'ilacs-short': 'Short inspection (ILACS)',
  'focused-visit': 'Focused visit',
  'monitoring-visit': 'Monitoring visit',
  jtai: 'Joint targeted area inspection',
};

const graded: Inspection['type'][] = ['sif', 'ilacs-standard', 'ilacs-short'];
export const isGraded = (inspection: Inspection): boolean => graded.includes(inspection.type);

/**
 * What breaks the rules of the inspection record, a sentence each.
 * Source of the rules: Ofsted's single inspection framework (to 2017); the ILACS framework (from January 2018);
 * care leavers judged apart from January 2023; no overall judgement from 1 April 2026.
 */
export function recordFaults({ type, fieldwork, published, judgements }: Inspection): string[] {
  const areas = Object.keys(judgements) as Area[];
  const faults: string[] = [];
  const ilacs = type.startsWith('ilacs');
  const exact = Math.min(fieldwork.from.length, fieldwork.to.length);
  if (fieldwork.from.slice(0, exact) > fieldwork.to.slice(0, exact))
    faults.push('fieldwork: the last day is before the first. Swap them.');
  if (published && published < fieldwork.to.slice(0, published.length))
    faults.push('published: an inspection is published after its fieldwork. Check both dates.');
  if (!graded.includes(type) && areas.length > 0)
    faults.push(`judgements: a ${typeInWords[type].toLowerCase()} carries no grade. Take the judgements out.`);
  if (graded.includes(type) && areas.length === 0) faults.push('judgements: a full inspection has them. Add each one.');
  if (type === 'sif' && fieldwork.from >= '2018')
    faults.push('type: SIF ended in 2017. Use ilacs-standard or ilacs-short.');
  if (ilacs && fieldwork.from < '2018') faults.push('type: ILACS began in January 2018. Use sif.');
  if (fieldwork.from >= '2026-04' && areas.includes('overall'))
    faults.push('judgements.overall: there is none when fieldwork starts on or after 1 April 2026. Take it out.');
  if (ilacs && fieldwork.from < '2023' && (areas.includes('careLeavers') || areas.includes('inCare')))
    faults.push(
      'judgements: until January 2023 ILACS judged children in care and care leavers together. Use inCareAndCareLeavers.',
    );
  if (fieldwork.from >= '2023' && areas.includes('inCareAndCareLeavers'))
    faults.push('judgements: since January 2023 children in care and care leavers are judged apart. Use the two.');
  if (type !== 'sif' && areas.includes('adoption'))
    faults.push('judgements.adoption: only SIF graded adoption. Take it out.');
  return faults;
}

/** The judgement of an area in one inspection, found under the label its framework used; undefined where not judged. */
export const gradeOf = ({ judgements }: Inspection, area: Area): Grade | undefined =>
  judgements[area] ??
  (area === 'inCare' || area === 'careLeavers' ? judgements.inCareAndCareLeavers : undefined) ??
  (area === 'inCareAndCareLeavers' ? judgements.inCare : undefined);

const byDate = (a: Inspection, b: Inspection): number => a.fieldwork.to.localeCompare(b.fieldwork.to);

/**
 * The inspection record in order, with what holds now.
 * @param all every inspection of the authority, in any order
 * @returns graded inspections and visits, oldest first; the latest graded one; the visits after it
 */
export function readRecord<T extends Inspection>(all: readonly T[]) {
  const inOrder = [...all].sort(byDate);
  const gradedOnes = inOrder.filter(isGraded);
  const latest = gradedOnes.at(-1);
  if (!latest) throw new Error('The record needs at least one full inspection with judgements.');
  const visits = inOrder.filter((inspection) => !isGraded(inspection));
  return {
    inOrder,
    graded: gradedOnes,
    visits,
    latest,
    visitsSince: visits.filter((visit) => visit.fieldwork.to > latest.fieldwork.to),
    /** What replaced words said at a date: the latest graded inspection, where it came after them. */
    since: (said: string) => (latest.fieldwork.to.slice(0, said.length) > said ? latest : undefined),
  };
}
