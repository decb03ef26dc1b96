import { kinds } from '../../schema/kinds.ts';
import { withdrawnFrom } from '../careers/stories.ts';
import { inWords } from '../dates.ts';
import { instantOf, momentInWords, now } from '../london.ts';
import { closing, notice } from './groups.ts';
import type { Thing } from './things.ts';

/** One thing to do: what it is about, what to do, by when. */
export type Task = Pick<Thing, 'title' | 'owner' | 'path' | 'file'> & {
  /** What people call such a thing: page, claim. */
  kind: string;
  line: number;
  form: string | undefined;
  says: string;
  /** The day it has to do with, in words. */
  when: string | undefined;
};

/** @param field the field to look at, whose line is named */
export function taskOf(thing: Thing, field: PropertyKey[], says: string, when?: string): Task {
  const { title, owner, path, file, form, lineOf } = thing;
  return { kind: kinds[thing.kind].one, title, owner, path, file, form, line: lineOf(field), says, when };
}

const DAY = 86_400_000;
/** A day some days after another. */
const after = (day: string, days: number) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

type Dated = { day: string; task: Task };

/** What is past its day, and what comes due within the notice, the first first. */
export function byDay(dated: readonly Dated[], today: string): { overdue: Task[]; soon: Task[] } {
  const inOrder = dated.toSorted((a, b) => a.day.localeCompare(b.day));
  const tasks = (wanted: (day: string) => boolean) => inOrder.filter(({ day }) => wanted(day)).map(({ task }) => task);
  return {
    overdue: tasks((day) => day < today),
    soon: tasks((day) => day >= today && day <= after(today, notice)),
  };
}

/** The days by which a thing has to be read again, and a person asked again. */
export function reviewsOf(thing: Thing, today: string): Dated[] {
  const { data } = thing;
  const { consentReview } = data;
  const inside = data['kept'] as Record<string, unknown> | undefined;
  const reviewBy = (inside ?? data)['reviewBy'];
  const found: Dated[] = [];
  if (typeof reviewBy === 'string') {
    const field = inside ? ['kept', 'reviewBy'] : ['reviewBy'];
    const when = reviewBy < today ? `Due since ${inWords(reviewBy)}` : `Due by ${inWords(reviewBy)}`;
    found.push({ day: reviewBy, task: taskOf(thing, field, 'Read it against its source, then move its day.', when) });
  }
  if (typeof consentReview === 'string') {
    const gone = consentReview < today;
    const says = `Ask the person whether we may ${gone ? 'tell it again' : 'still tell it'}, then move its day.`;
    const when = gone
      ? `Withdrawn since ${inWords(withdrawnFrom({ consentReview }))}`
      : `Ask by ${inWords(consentReview)}`;
    found.push({ day: consentReview, task: taskOf(thing, ['consentReview'], says, when) });
  }
  return found;
}

/** What to do about a real vacancy that closes soon, or has closed. */
export function closingTask(thing: Thing, at = now): Task | undefined {
  const { closes, example } = thing.data;
  if (typeof closes !== 'string' || example === true) return undefined;
  const left = instantOf(closes) - at;
  if (left > closing * DAY) return undefined;
  const says =
    left > 0
      ? 'Nothing to do, unless people should have longer: then change when it closes.'
      : 'It has left the lists by itself. Nothing to do, unless people should have longer.';
  return taskOf(thing, ['closes'], says, `${left > 0 ? 'Closes' : 'Closed'} at ${momentInWords(closes)}`);
}
