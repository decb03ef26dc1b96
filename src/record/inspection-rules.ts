import type { Area, Inspection } from '../schema/inspection.ts';
import { areaInWords, isGraded, isVisit, ofOneArea, typeInWords } from './inspections.ts';

/**
 * What breaks the rules of the inspection record, a sentence each.
 * Source of the rules: Ofsted's inspections of looked-after children's services and of the protection of children (to
 * 2013); its single inspection framework (November 2013 to 2017); the ILACS framework (from January 2018); care leavers
 * judged apart from January 2023; no overall judgement from 1 April 2026.
 */
export const recordFaults = (inspection: Inspection): string[] => [
  ...dateFaults(inspection),
  ...judgementFaults(inspection),
];

function dateFaults({ type, fieldwork, published }: Inspection): string[] {
  const faults: string[] = [];
  const exact = Math.min(fieldwork.from.length, fieldwork.to.length);
  if (fieldwork.from.slice(0, exact) > fieldwork.to.slice(0, exact))
    faults.push('fieldwork: the last day is before the first. Swap them.');
  if (published && published < fieldwork.to.slice(0, published.length))
    faults.push('published: an inspection is published after its fieldwork. Check both dates.');
  if (type in ofOneArea && fieldwork.from >= '2013-11')
    faults.push('type: inspections of one area ended in November 2013. Use sif, ilacs-standard or ilacs-short.');
  if (type === 'sif' && fieldwork.from >= '2018')
    faults.push('type: SIF ended in 2017. Use ilacs-standard or ilacs-short.');
  if (type === 'sif' && fieldwork.from < '2013-11')
    faults.push('type: SIF began in November 2013. Use protection or looked-after.');
  if (type.startsWith('ilacs') && fieldwork.from < '2018') faults.push('type: ILACS began in January 2018. Use sif.');
  return faults;
}

function judgementFaults({ type, fieldwork, judgements, outcome }: Inspection): string[] {
  const areas = Object.keys(judgements) as Area[];
  const faults: string[] = [];
  const ilacs = type.startsWith('ilacs');
  const only = ofOneArea[type];
  if (!isGraded({ type }) && areas.length > 0)
    faults.push(`judgements: a ${typeInWords[type].toLowerCase()} carries no grade. Take the judgements out.`);
  if (isGraded({ type }) && areas.length === 0) faults.push('judgements: a full inspection has them. Add each one.');
  if (only && areas.some((area) => area !== only))
    faults.push(`judgements: an inspection of this type judged ${areaInWords[only].toLowerCase()} alone. Use ${only}.`);
  if (!only && Object.values(judgements).includes('adequate'))
    faults.push('judgements: “adequate” ended in November 2013. Since then it is requires-improvement.');
  if (outcome && (isGraded({ type }) || isVisit({ type })))
    faults.push('outcome: only another inspectorate’s work has one. Use judgements, or take it out.');
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

/** Where a report was read, each finding says where in it; what later visits name are areas for improvement of a full one. */
export function findingFaults({ type, account, strengths, improvements }: Inspection): string[] {
  const findings = Object.entries({ strengths, improvements }).flatMap(([list, all]) =>
    all.map((finding, i) => ({ ...finding, at: `${list}.${i}` })),
  );
  return findings.flatMap(({ at, place, about }) => [
    ...(account || place ? [] : [`${at}.place: say where in the report this is, such as: Paragraph 42, page 8.`]),
    ...(about && !isVisit({ type })
      ? [`${at}.about: only a visit speaks of an earlier area for improvement. Take it out.`]
      : []),
  ]);
}
