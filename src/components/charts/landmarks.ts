import type { Point } from '../../record/workforce/workforce-series.ts';

/** A series in few figures: the lowest and the highest, each where it was last, and the newest. Oldest first. */
export function landmarks(points: readonly Point[]): Point[] {
  const values = points.map(({ value }) => value);
  const last = (extreme: number) => points.findLast(({ value }) => value === extreme);
  const shown = [last(Math.min(...values)), last(Math.max(...values)), points.at(-1)];
  return points.filter((point) => shown.includes(point));
}
