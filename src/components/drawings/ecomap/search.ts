import { between, cross, distanceTo, touches, type Segment } from './geometry.ts';
import type { Sized } from './sizes.ts';
import type { Outline, Point } from '../tie.ts';

/** What has to be placed: places at home and around, whom each may take, and the field of home. */
export type Board = {
  inner: Point[];
  around: (node: number) => Point[];
  nodes: readonly Sized[];
  /** Ties as places in `nodes`. */
  ties: readonly (readonly [number, number])[];
  centre: Point;
  radius: number;
  room: number;
  /** How far each node reaches with its name. */
  rooms: readonly number[];
};
export type Order = { inner: number[]; outer: number[] };
export type Judged = { order: Order; outlines: Outline[]; cost: number; crossings: number; faults: number };

/** How good an order is: no crossings, no tie through a node or a strange home, then short ties. Nothing once it costs `enough`. */
function judge(board: Board, order: Order, enough = Infinity): Judged | undefined {
  const { nodes, ties, centre, radius, room, rooms } = board;
  const outlines: Outline[] = [];
  const put = (one: number, at: Point) => (outlines[one] = { at, round: nodes[one]!.round, reach: nodes[one]!.reach });
  order.inner.forEach((one, i) => put(one, board.inner[i]!));
  order.outer.forEach((one, i) => put(one, board.around(one)[i]!));
  const lines = ties.map(([a, b]): Segment => [outlines[a]!.at, outlines[b]!.at]);
  let [crossings, faults, soft] = [0, 0, 0];
  order.outer.forEach((a, i) => {
    for (const b of order.outer.slice(i + 1)) {
      const names = rooms[a]! - outlines[a]!.reach + rooms[b]! - outlines[b]!.reach;
      if (between(outlines[a]!, outlines[b]!) < room / 2 + names) faults += 1;
    }
    if (radius && between(outlines[a]!, { at: centre, round: true, reach: radius }) < room * 0.8) faults += 1;
  });
  const atHome = new Set(order.inner);
  for (const [i, [a, b]] of ties.entries()) {
    const line = lines[i]!;
    if (!(atHome.has(a) && atHome.has(b)) && between(outlines[a]!, outlines[b]!) < 2 * room) faults += 1;
    if (1000 * crossings + 1500 * faults > enough) return;
    outlines.forEach((node, one) => {
      if (one !== a && one !== b && touches(line, node, room / 2.5)) faults += 1;
    });
    if (!atHome.has(a) && !atHome.has(b) && radius && distanceTo(centre, line) < radius + room / 3) faults += 1;
    for (let j = i + 1; j < ties.length; j += 1) {
      const [c, d] = ties[j]!;
      const shared = a === c || a === d ? a : b === c || b === d ? b : -1;
      if (shared < 0) crossings += cross(line, lines[j]!) ? 1 : 0;
      else
        soft += narrowness(
          outlines[shared]!.at,
          outlines[a === shared ? b : a]!.at,
          outlines[c === shared ? d : c]!.at,
        );
    }
    soft += Math.hypot(line[0][0] - line[1][0], line[0][1] - line[1][1]) / 100;
  }
  return { order, outlines, cost: 1000 * crossings + 1500 * faults + soft, crossings, faults };
}

/** Two ties of one node that run nearly alike are hard to tell apart. */
function narrowness([x, y]: Point, a: Point, b: Point): number {
  const angle = Math.abs(Math.atan2(a[1] - y, a[0] - x) - Math.atan2(b[1] - y, b[0] - x));
  const apart = Math.min(angle, 2 * Math.PI - angle);
  return apart < 0.45 ? 16 * (0.45 - apart) : 0;
}

const swapped = (list: number[], i: number, j: number) => list.with(i, list[j]!).with(j, list[i]!);
const turned = (list: number[], i: number, j: number) => [
  ...list.slice(0, i),
  ...list.slice(i, j + 1).reverse(),
  ...list.slice(j + 1),
];

/** Every order that one swap, or one stretch turned round, makes of another. */
function* changes({ inner, outer }: Order): Generator<Order> {
  for (let i = 0; i < outer.length; i += 1)
    for (let j = i + 1; j < outer.length; j += 1) {
      yield { inner, outer: swapped(outer, i, j) };
      if (j > i + 2) yield { inner, outer: turned(outer, i, j) };
    }
  for (let i = 0; i < inner.length; i += 1)
    for (let j = i + 1; j < inner.length; j += 1) yield { inner: swapped(inner, i, j), outer };
}

/** The best order that changes one by one lead to, from the order of the data: no chance is in it. */
export function search(board: Board, start: Order): Judged {
  let best = judge(board, start)!;
  for (let better = true; better;) {
    better = false;
    for (const order of changes(best.order)) {
      const next = judge(board, order, best.cost);
      if (next && next.cost < best.cost - 1e-6) [best, better] = [next, true];
    }
  }
  return best;
}
