import type { Grade } from '../../../schema/inspection.ts';
import type { TieKind } from '../../../schema/tie.ts';
import type { Stop } from './rows.ts';

/** The line that stands for a grade. Outstanding is two solid lines, drawn by the component. */
export const tieOf: Record<Grade, TieKind> = {
  outstanding: 'solid',
  good: 'solid',
  adequate: 'dashed',
  'requires-improvement': 'dashed',
  inadequate: 'zigzag',
};

type Sizes = {
  node: number;
  gap: number;
  cut: readonly [number, number] | undefined;
  rise: number;
  known?: number | undefined;
};

/**
 * The lines and nodes of a row, whose own line is y 0.
 * @param sizes radius of a node, and its gap to a line; `cut`, the ends of a time that is cut short; `rise`, how far up
 *   the row stands that the line of care leavers runs into and leaves again; `known`, up to where it is
 *   known that a grade holds, where that is not today
 * @returns a segment and a node for each judgement; `unknown`, from where it is known until today; `joins` to the other row; `ends`, where the area is judged no more;
 *   `cuts`, where a line is cut
 */
export function linesOf(stops: readonly Stop[], { node, gap, cut, rise, known }: Sizes) {
  const radius = (stop?: Stop) => node * (stop?.joint ? 1.25 : 1);
  // At least long enough to tell a zigzag from a line.
  const held = ({ x, to, ends }: Stop) => (ends === 'now' && known ? Math.min(to, Math.max(known, x + 5 * node)) : to);
  const segments = stops.map((stop, i) => ({
    from: stop.x + radius(stop) + gap,
    to: held(stop) - (stop.ends === 'next' ? radius(stops[i + 1]) + gap : 0),
    kind: tieOf[stop.grade],
    double: stop.grade === 'outstanding',
    current: stop.ends === 'now',
  }));
  const nodes = stops.map((stop) => ({
    x: stop.x,
    radius: radius(stop),
    open: stop.ends !== 'now' && tieOf[stop.grade] !== 'solid',
    current: stop.ends === 'now',
  }));
  const joins = stops.flatMap(({ x, to, parted, ends }) => [
    ...(parted ? [{ x, from: -rise + node, to: -node }] : []),
    // Half a stroke further down, so that the corner is whole.
    ...(ends === 'joined' ? [{ x: to, from: -rise + node, to: 2 }] : []),
  ]);
  const middle = cut ? Math.round((cut[0] + cut[1]) / 2) : -1;
  return {
    segments,
    unknown: stops.flatMap((stop) => (held(stop) < stop.to ? [{ from: held(stop) + gap, to: stop.to }] : [])),
    nodes,
    joins,
    ends: stops.flatMap(({ ends, to }) => (ends === 'stopped' ? [to] : [])),
    cuts: segments.flatMap(({ from, to }) => (from < middle && middle < to ? [middle] : [])),
  };
}
export type Lines = ReturnType<typeof linesOf>;
