import type { Box } from '../texts.ts';
import type { Outline, Point } from '../tie.ts';

export type Segment = readonly [Point, Point];

const side = ([x1, y1]: Point, [x2, y2]: Point, [x, y]: Point) => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);

/** Whether two lines cross; lines that only share an end do not. */
export const cross = ([a, b]: Segment, [c, d]: Segment): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** How far a point is from a line between two. */
export function distanceTo([x, y]: Point, [[x1, y1], [x2, y2]]: Segment): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

/** A box with so much more room on each side. */
export const grown = ({ x1, y1, x2, y2 }: Box, by: number): Box => ({
  x1: x1 - by,
  y1: y1 - by,
  x2: x2 + by,
  y2: y2 + by,
});

/** The box around a node. */
export const boxAround = ({ at: [x, y], reach }: Outline): Box => grown({ x1: x, y1: y, x2: x, y2: y }, reach);

/** Whether a line runs through a box (Liang and Barsky). */
export function through([[x, y], [x2, y2]]: Segment, box: Box): boolean {
  let [start, end] = [0, 1];
  for (const [by, room] of [[x - x2, x - box.x1], [x2 - x, box.x2 - x], [y - y2, y - box.y1], [y2 - y, box.y2 - y]] as const) {
    if (by === 0 && room < 0) return false;
    if (by < 0) start = Math.max(start, room / by);
    if (by > 0) end = Math.min(end, room / by);
  }
  return start < end;
} // prettier-ignore

/** Whether a line comes nearer to a node than it may. */
export const touches = (line: Segment, node: Outline, by: number): boolean =>
  node.round ? distanceTo(node.at, line) < node.reach + by : through(line, grown(boxAround(node), by));

/** How far a box is from a point; nothing where the point is in it. */
export const farFrom = ([x, y]: Point, { x1, y1, x2, y2 }: Box): number =>
  Math.hypot(Math.max(x1 - x, 0, x - x2), Math.max(y1 - y, 0, y - y2));

/** Whether a box comes nearer to a node than it may. */
export const covers = (box: Box, node: Outline, by: number): boolean => {
  if (node.round) return farFrom(node.at, box) < node.reach + by;
  const { x1, y1, x2, y2 } = grown(boxAround(node), by);
  return box.x1 < x2 && x1 < box.x2 && box.y1 < y2 && y1 < box.y2;
};

/** How much room is between two nodes. */
export function between(a: Outline, b: Outline): number {
  if (a.round && b.round) return Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) - a.reach - b.reach;
  if (a.round) return farFrom(a.at, boxAround(b)) - a.reach;
  if (b.round) return between(b, a);
  const apart = (i: 0 | 1) => Math.max(0, Math.abs(a.at[i] - b.at[i]) - a.reach - b.reach);
  return Math.hypot(apart(0), apart(1));
}
