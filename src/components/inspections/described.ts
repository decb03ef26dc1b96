import { authority } from '../../record/authority.ts';
import { inWords, span } from '../../record/dates.ts';
import {
  gradeInWords,
  gradeOf,
  isGraded,
  isVisit,
  isWhole,
  typeInWords,
} from '../../record/inspections/inspections.ts';
import { position, type Recorded } from './position.ts';
import type { Inspection } from '../../schema/inspection.ts';

/** Whether only the first day of an inspection is known: Ofsted's list gives no other. */
export const firstDayOnly = ({ known, fieldwork: { from, to } }: Inspection): boolean =>
  known === 'list' && from === to;

/** When an inspection took place, as far as it is known: 11–22 December 2023; from 11 December 2023. */
export const daysOf = (one: Inspection): string =>
  firstDayOnly(one) ? `From ${inWords(one.fieldwork.from)}` : span(one.fieldwork.from, one.fieldwork.to);

/** How we know of an inspection, in a sentence or two. */
export function knownFrom(one: Inspection): string {
  const paper = isVisit(one) ? 'letter' : 'report';
  const listed = one.known && `Known from Ofsted’s list. Nobody here has read the ${paper} yet.`;
  return one.account ?? listed ?? `The ${paper} itself, read in full`;
}

/** The position since an inspection whose judgements have been replaced; undefined for every other. */
export async function laterThan(one: Recorded): Promise<string | undefined> {
  const { latest, since } = await position();
  return isGraded(one) && one.id !== latest?.id ? since(one.fieldwork.to) : undefined;
}

/** What an inspection came to: its overall grade, the one grade it gave, its outcome in words, or that it gave none. */
export function resultOf(one: Recorded): string {
  const overall = gradeOf(one, 'overall');
  const [only] = Object.values(one.judgements);
  if (overall) return `${gradeInWords[overall]} overall`;
  if (isWhole(one)) return 'No overall grade';
  return only ? gradeInWords[only] : (one.outcome?.split(/\.(?: |$)/)[0] ?? 'No grade');
}

/** An inspection in a description: its kind, whose, when, what it came to, and the grade in force. */
export async function descriptionOf(one: Recorded): Promise<string> {
  const { latest, now, asAt } = await position();
  const inForce =
    one.id === latest?.id
      ? ` The grade in force${asAt}.`
      : ` Ofsted’s grade of children’s social care in force: ${now()}.`;
  return `${typeInWords[one.type]}, ${authority.name}, ${daysOf(one).replace('From', 'from')}. ${resultOf(one)}.${inForce}`;
}
