import { authority } from '../../record/authority.ts';
import { span } from '../../record/dates.ts';
import { gradeInWords, gradeOf, isGraded, isWhole, typeInWords } from '../../record/inspections/inspections.ts';
import { position, type Recorded } from './position.ts';

/** The position since an inspection whose judgements have been replaced; undefined for every other. */
export async function laterThan(one: Recorded): Promise<string | undefined> {
  const { latest, since } = await position();
  return isGraded(one) && one.id !== latest.id ? since(one.fieldwork.to) : undefined;
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
  const { latest, now } = await position();
  const inForce =
    one.id === latest.id ? ' The grade in force.' : ` Ofsted’s grade of children’s social care in force: ${now()}.`;
  const { from, to } = one.fieldwork;
  return `${typeInWords[one.type]}, ${authority.name}, ${span(from, to)}. ${resultOf(one)}.${inForce}`;
}
