import type { Area, Inspection } from '../../schema/inspection.ts';
import { areaInWords, isGraded, isVisit, isWhole, ofOneArea, typeInWords } from './inspections.ts';

/**
 * What breaks the rules of the inspection record, a sentence each, that begins with the field and a colon.
 * Source of the rules: Ofsted's inspections of looked-after children's services and of the protection of children (to
 * 2013); its single inspection framework (November 2013 to 2017); the ILACS framework (from January 2018); care leavers
 * judged apart from January 2023; no overall judgement from 1 April 2026.
 */
export function recordFaults(inspection: Inspection): string[] {
  const faults = [...dateFaults(inspection), ...judgementFaults(inspection)];
  // What is missing is said once the type and the grades that are there hold: else one slip would be told many times.
  const missing = faults.length > 0 ? [] : missingGrades(inspection);
  return [...faults, ...missing, ...listFaults(inspection), ...findingFaults(inspection)];
}

/** What only whoever read the report knows, and what shows that nobody has: Ofsted's list gives a first day alone. */
function listFaults({ type, known, account, fieldwork: { from, to }, strengths, improvements }: Inspection): string[] {
  const oneDay = from === to && from.length === 10;
  if (!known)
    return isWhole({ type }) && oneDay
      ? ['fieldwork.to: a full inspection takes more than a day. Write its last day, as the report gives it.']
      : [];
  const remedy = 'Take it out if the report has been read; if not, take';
  return [
    // Somebody else's list, which account names, may give both days.
    ...(oneDay || account
      ? []
      : [`known: Ofsted’s list gives one day, the first. ${remedy} the last day out of fieldwork: repeat the first.`]),
    ...(strengths.length + improvements.length > 0
      ? [`known: Ofsted’s list says nothing of what was found. ${remedy} out strengths and improvements.`]
      : []),
  ];
}

function dateFaults({ type, number, fieldwork, published, account }: Inspection): string[] {
  const faults: string[] = [];
  const exact = Math.min(fieldwork.from.length, fieldwork.to.length);
  if (fieldwork.from.slice(0, exact) > fieldwork.to.slice(0, exact))
    faults.push('fieldwork: the last day is before the first. Swap them.');
  if (published && published < fieldwork.to.slice(0, published.length))
    faults.push('published: an inspection is published after its fieldwork. Check both dates.');
  if (!published && !account)
    faults.push('published: whoever read the report knows its date. Add it, or say in account whose account this is.');
  if (number && type !== 'monitoring-visit') faults.push('number: only monitoring visits are counted. Take it out.');
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
  const grades = Object.values(judgements);
  const faults: string[] = [];
  const ilacs = type.startsWith('ilacs');
  const only = ofOneArea[type];
  if (!isGraded({ type }) && areas.length > 0)
    faults.push(`judgements: a ${typeInWords[type].toLowerCase()} carries no grade. Take the judgements out.`);
  if (isGraded({ type }) && areas.length === 0) faults.push('judgements: a full inspection has them. Add each one.');
  if (only && areas.some((area) => area !== only))
    faults.push(`judgements: an inspection of this type judged ${areaInWords[only].toLowerCase()} alone. Use ${only}.`);
  if (!only && grades.includes('adequate'))
    faults.push('judgements: “adequate” ended in November 2013. Since then it is requires-improvement.');
  if (only && grades.includes('requires-improvement'))
    faults.push('judgements: “requires improvement” began in November 2013. Until then it is adequate.');
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

/** A whole inspection grades every area of its framework; only an account of it, or Ofsted's list, may know fewer. */
function missingGrades({ type, fieldwork: { from }, judgements, account, known }: Inspection): string[] {
  if (!isWhole({ type }) || account || known) return [];
  const overall: Area[] = from < '2026-04' ? ['overall'] : [];
  const together: Area[] = from < '2023' ? ['inCareAndCareLeavers'] : ['inCare', 'careLeavers'];
  const care: Area[] = type === 'sif' ? ['inCare', 'adoption', 'careLeavers'] : together;
  return [...overall, 'leaders' as const, 'helpAndProtection' as const, ...care]
    .filter((area) => !judgements[area])
    .map((area) => `judgements.${area}: the report grades ${areaInWords[area].toLowerCase()} too. Add its grade.`);
}

/** All that an inspection found, each with where it stands in the data, such as `strengths.0`. */
export const findingsOf = ({ strengths, improvements }: Pick<Inspection, 'strengths' | 'improvements'>) =>
  Object.entries({ strengths, improvements }).flatMap(([list, all]) =>
    all.map((finding, i) => ({ ...finding, at: `${list}.${i}` })),
  );

/** Where a report was read, each finding says where in it; only a visit names an area that was to improve before. */
function findingFaults({ type, account, strengths, improvements }: Inspection): string[] {
  const ids = improvements.map(({ id }) => id);
  const twice = improvements.flatMap(({ id }, i) => (id && ids.indexOf(id) < i ? [{ id, i }] : []));
  return [
    ...twice.map(({ id, i }) => `improvements.${i}.id: "${id}" is used twice here. Give each its own.`),
    ...findingsOf({ strengths, improvements }).flatMap(({ at, place, about }) => [
      ...(account || place ? [] : [`${at}.place: say where in the report this is, such as: Paragraph 42, page 8.`]),
      ...(about && !isVisit({ type })
        ? [`${at}.about: only a visit speaks of an earlier area for improvement. Take it out.`]
        : []),
    ]),
  ];
}
