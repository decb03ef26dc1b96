import type { Week } from '../../schema/week.ts';

type Change = Week['ties'][number];
type Person = Week['people'][number];
type Hypothesis = {
  id: string;
  text: string;
  since: number;
  state: 'open' | 'kept' | 'dropped';
  when: number;
  why: string;
};

/** Where a family’s drawing and its hypotheses stand at the end of a week. */
export type State = {
  week: number;
  people: Person[];
  /** The lines there are, in the order they came; `now` are those this week changed, or ended: in the first, none. */
  ties: (Change & { now: boolean })[];
  hypotheses: Hypothesis[];
};

/** The name of a line: those it joins, in the order they were first given. */
export const tieName = ({ from, to }: Pick<Change, 'from' | 'to'>): string => `${from}_${to}`;

/**
 * What a week makes of the state before it. A line that ended the week before is gone; one that ends now is still
 * there, of kind none, so that it can be shown to end.
 */
export function after(before: State, { week, people, ties, hypotheses }: Week): State {
  const { added, kept, dropped } = hypotheses;
  const stood = before.ties.filter(({ kind }) => kind !== 'none');
  const isNew = (change: Change) => !stood.some((tie) => tieName(tie) === tieName(change));
  const changeOf = (tie: Change) => ties.find((change) => tieName(change) === tieName(tie));
  return {
    week,
    people: [...before.people, ...people],
    ties: [
      ...stood.map((tie) => ({ ...tie, ...changeOf(tie), now: Boolean(changeOf(tie)) })),
      ...ties.filter(isNew).map((tie) => ({ ...tie, now: week > 1 })),
    ],
    hypotheses: [
      ...before.hypotheses.map((one): Hypothesis => {
        const drop = dropped.find(({ id }) => id === one.id);
        if (drop) return { ...one, state: 'dropped', when: week, why: drop.why };
        return kept.includes(one.id) ? { ...one, state: 'kept', when: week } : one;
      }),
      ...added.map((one): Hypothesis => ({ ...one, since: week, state: 'open', when: week, why: '' })),
    ],
  };
}

/** The state at the end of each week, in the order of the weeks. */
export function statesOf(weeks: readonly Week[]): State[] {
  let state: State = { week: 0, people: [], ties: [], hypotheses: [] };
  return weeks.toSorted((a, b) => a.week - b.week).map((week) => (state = after(state, week)));
}

/** Minutes in words: 1 hour 50 minutes. */
export function duration(minutes: number): string {
  const count = (n: number, one: string) => (n > 0 ? [`${n} ${one}${n > 1 ? 's' : ''}`] : []);
  return [...count(Math.floor(minutes / 60), 'hour'), ...count(minutes % 60, 'minute')].join(' ');
}
