import type { Inspection } from '../../schema/inspection.ts';
import { findingsOf } from './inspection-rules.ts';
import { isVisit, isWhole } from './inspections.ts';

/**
 * What is wrong with an inspection among the others of its record, a sentence each, that begins with the field and a
 * colon. Source of the rule on monitoring visits: Ofsted's ILACS framework, and its guidance of 2016 for SIF.
 * @param all every inspection of the authority, this one too
 */
export function amongFaults(inspection: Inspection, all: readonly Inspection[]): string[] {
  const { type, number, fieldwork, known } = inspection;
  const before = wholeBefore(inspection, all);
  const others = (like: (one: Inspection) => boolean) => all.filter((one) => one.type === type && like(one)).length > 1;
  const faults: string[] = [];
  const listed = (one: Inspection) => known === 'list' || one.known === 'list';
  const sameDays = (one: Inspection) =>
    one.fieldwork.from === fieldwork.from && (one.fieldwork.to === fieldwork.to || listed(one));
  if (others(sameDays))
    faults.push('fieldwork: another file has the same type and the same dates. Keep one, or check the dates.');
  else if (number && others((one) => one.number === number && wholeBefore(one, all) === before))
    faults.push(
      `number: another monitoring visit is number ${number} too. Count them from the first since its inspection.`,
    );
  // What Ofsted's list calls a monitoring visit is one: the inspection before it may be older than the list.
  if (type === 'monitoring-visit' && !known && !(before && isInadequate(before)))
    faults.push(
      'type: a monitoring visit goes back to a service judged Inadequate, and the full inspection before it does not say so. Use focused-visit, or check the dates.',
    );
  return [...faults, ...(isVisit(inspection) ? aboutFaults(inspection, before) : [])];
}

/** The latest whole inspection that was over before this one began. */
const wholeBefore = ({ fieldwork: { from } }: Inspection, all: readonly Inspection[]) =>
  all
    .filter((one) => isWhole(one) && one.fieldwork.to < from)
    .toSorted((a, b) => a.fieldwork.to.localeCompare(b.fieldwork.to))
    .at(-1);

/** From April 2026 there is no overall judgement, and any area may be the one. */
const isInadequate = ({ judgements }: Inspection) =>
  (judgements.overall ? [judgements.overall] : Object.values(judgements)).includes('inadequate');

/** Areas for improvement that a visit speaks of, and that the full inspection before it has not named. */
function aboutFaults(visit: Inspection, before?: Inspection): string[] {
  const known = before?.improvements.flatMap(({ id }) => id ?? []) ?? [];
  const remedy = known.length > 0 ? `They are: ${known.join(', ')}.` : 'Take it out, or give its improvements an id.';
  return findingsOf(visit)
    .filter(({ about }) => about && !known.includes(about))
    .map(
      ({ at, about }) => `${at}.about: the full inspection before this visit named no "${about}" to improve. ${remedy}`,
    );
}
