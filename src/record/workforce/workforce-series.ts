import type { Figure } from '../../schema/workforce.ts';
import type { Measure } from './measures.ts';
import { isNumber } from './workforce.ts';

/** The figures of a place for one measure, a figure a year. */
export type Series = { name: string; row: readonly Figure[] };
/** Those of an authority, of its region and of England. `few`: too few people of ours to compare. */
export type Trio = { ours: Series; region: Series; england: Series; few?: boolean };
export type Years = readonly number[];
export type Point = { year: number; value: number };

/** The figures that are numbers, oldest first. */
export const pointsOf = (row: readonly Figure[], years: Years): Point[] =>
  years.flatMap((year, i) => {
    const value = row[i];
    return isNumber(value) ? [{ year, value }] : [];
  });

/** Whether two figures differ by enough to be said. A hair less will do, for 16.3 less 15.8 is not quite a half. */
export const differ = ({ kind, level }: Pick<Measure, 'kind' | 'level'>, a: number, b: number): boolean =>
  a !== b && Math.abs(a - b) > (kind === 'count' ? level * Math.max(a, b) : level) - 1e-9;

type Turn = Point & { moved: 'up' | 'down' };

/**
 * Where the last rise or fall began: the highest point that the newest figure has fallen from, or the lowest that it has
 * risen from, with no turn since that is worth saying.
 * @returns undefined where nothing has changed by enough to be said
 */
export function turnOf(points: readonly Point[], measure: Pick<Measure, 'kind' | 'level'>): Turn | undefined {
  const latest = points.at(-1);
  let turn: Turn | undefined;
  for (const point of points.slice(0, -1).toReversed()) {
    const after = (turn ?? latest!).value;
    const changed = differ(measure, point.value, after);
    const moved: Turn['moved'] = point.value > after ? 'down' : 'up';
    if (turn ? moved === turn.moved && point.value !== after : changed) turn = { ...point, moved };
    else if (turn && changed) break;
  }
  return turn;
}

const times = ['', '', 'twice', 'three times', 'four times'];

/** How a figure stands to another: close to, more than twice, lower than. */
export function standing(measure: Pick<Measure, 'kind' | 'level'>, own: number, other: number): string {
  if (own === other) return 'the same as';
  if (!differ(measure, own, other)) return 'close to';
  const ratio = other > 0 ? own / other : 0;
  if (ratio > 5) return 'more than five times';
  if (ratio >= 2 && ratio < 5) return `${Number.isInteger(ratio) ? '' : 'more than '}${times[Math.floor(ratio)]}`;
  if (own > 0 && own * 2 < other) return 'less than half of';
  return own > other ? 'higher than' : 'lower than';
}
