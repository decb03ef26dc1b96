import type { Spot } from './frame.ts';

/** A stretch along `u` where a line may fall. */
export type Span = readonly [number, number];

/**
 * Where lines may fall through a row: between its names; in a turned drawing between all, for each has a line of their
 * own that leads to their name.
 */
export function gapsOf(spots: readonly Spot[], row: number, beside: boolean): Span[] {
  const ends = spots
    .filter((spot) => beside || spot.row === row)
    .map(({ u, before, after }) => [u - before - 5, u + after + 5] as const);
  const between = ends.map(([, from], i): Span => {
    const to = ends[i + 1]?.[0] ?? Infinity;
    return from <= to ? [from, to] : [(from + to) / 2, (from + to) / 2];
  });
  return [[-Infinity, ends[0]?.[0] ?? 0], ...between];
}

/** The part of each span between two ends, where there is any. */
export const within = (spans: readonly Span[], [from, to]: Span): Span[] =>
  spans.map(([a, b]): Span => [Math.max(a, from), Math.min(b, to)]).filter(([a, b]) => a <= b);

/** The place in some spans that is nearest to a goal, or would be if it did not cost more than others. */
export function nearestIn(spans: readonly Span[], goal: number, dear: (u: number) => number): number {
  const places = spans.map(([from, to]) => Math.min(Math.max(goal, from), to));
  const cost = (u: number) => Math.abs(u - goal) + dear(u);
  return places.toSorted((a, b) => cost(a) - cost(b))[0] ?? goal;
}
