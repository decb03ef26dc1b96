import { type Drawing, type Sign } from '../src/components/drawings/genogram/drawing.ts';
import { radius } from '../src/components/drawings/genogram/home.ts';
import { boxOfLabel, stroke } from '../src/components/drawings/genogram/labels.ts';
import { meet, type Box } from '../src/components/drawings/texts.ts';
import type { Point } from '../src/components/drawings/tie.ts';

export const idOf = ({ spot }: Sign) => spot.person.id;
const grown = ({ x1, y1, x2, y2 }: Box, by: number) => ({ x1: x1 - by, y1: y1 - by, x2: x2 + by, y2: y2 + by });
const wordsOf = ({ texts }: Sign) => texts.map(boxOfLabel);
/** Points along a line, a unit apart. */
const along = (points: readonly Point[]): Point[] =>
  points.slice(1).flatMap(([x2, y2], i) => {
    const [x1, y1] = points[i]!;
    const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1)) || 1;
    return Array.from({ length: steps + 1 }, (_, k): Point => [
      x1 + ((x2 - x1) * k) / steps,
      y1 + ((y2 - y1) * k) / steps,
    ]);
  });
const inside = ([x, y]: Point, { x1, y1, x2, y2 }: Box) => x > x1 && x < x2 && y > y1 && y < y2;
/** Whether a point lies in a sign's shape, made larger `by` so much. */
function touches([x, y]: Point, { x: cx, y: cy, spot }: Sign, by: number): boolean {
  const [dx, dy] = [Math.abs(x - cx), Math.abs(y - cy)];
  if (spot.person.drawn === 'woman') return Math.hypot(dx, dy) < 19 + by;
  if (spot.person.drawn === 'man') return dx < 19 + by && dy < 19 + by;
  if (spot.person.drawn === 'other') return dx + dy < 23 + by;
  return dy < 19 + by && dx < (y - cy + 19) / 2 + by;
}
/** Whether two straight lines run in one for a while, so that nobody could tell them apart. */
function merge([a, b]: readonly Point[], [c, d]: readonly Point[]): boolean {
  return [0, 1].some((axis) => {
    const flat = (p: Point, q: Point) => Math.abs(p[1 - axis]! - q[1 - axis]!) < 1;
    if (!flat(a!, b!) || !flat(c!, d!) || Math.abs(a![1 - axis]! - c![1 - axis]!) >= stroke + 2) return false;
    const [from, to] = [Math.max(Math.min(a![axis]!, b![axis]!), Math.min(c![axis]!, d![axis]!)), Math.min(Math.max(a![axis]!, b![axis]!), Math.max(c![axis]!, d![axis]!))]; // prettier-ignore
    return to - from > stroke;
  });
}
const parts = (points: readonly Point[]) => points.slice(1).map((point, i) => [points[i]!, point] as const);

/** What is over what in a drawing, in sentences. */
export function faultsOf({ signs, lines, guides, home, room, turned }: Drawing): string[] {
  const pairs = signs.flatMap((a, i) => signs.slice(i + 1).map((b) => [a, b] as const));
  const box = grown(room, 0.01);
  const within = (one: Box) => one.x1 >= box.x1 && one.y1 >= box.y1 && one.x2 <= box.x2 && one.y2 <= box.y2;
  const out = (what: string, one: Box) => (within(one) ? [] : [`${what} is over the edge`]);
  return [
    ...pairs.flatMap(([a, b]) => (meet(a.box, b.box) ? [`${idOf(a)} is over ${idOf(b)}`] : [])),
    ...pairs.flatMap(([a, b]) => (wordsOf(a).some((one) => wordsOf(b).some((two) => meet(one, two))) ? [`the names of ${idOf(a)} and ${idOf(b)} meet`] : [])), // prettier-ignore
    ...signs.flatMap((a) => signs.flatMap((b) => (wordsOf(a).some((one) => meet(one, b.box)) ? [`the name of ${idOf(a)} is over the sign of ${idOf(b)}`] : []))), // prettier-ignore
    ...signs.flatMap((sign) => [...out(idOf(sign), sign.box), ...wordsOf(sign).flatMap((one) => out(`the name of ${idOf(sign)}`, one))]), // prettier-ignore
    ...lines.flatMap(({ points, of }) => {
      const all = along(points);
      return signs.flatMap((sign) => [
        // A line may end at the sign of its own people, and not run into it.
        ...(all.some((point) => touches(point, sign, of.includes(idOf(sign)) ? -1 : stroke / 2)) ? [`a line of ${of} runs through ${idOf(sign)}`] : []), // prettier-ignore
        ...(all.some((point) => wordsOf(sign).some((words) => inside(point, words))) ? [`a line of ${of} runs through the name of ${idOf(sign)}`] : []), // prettier-ignore
        ...all.flatMap(([x, y]) => out(`a line of ${of}`, { x1: x, x2: x, y1: y, y2: y })).slice(0, 1),
      ]);
    }),
    ...lines.flatMap((one, i) =>
      lines
        .slice(i + 1)
        .flatMap((two) =>
          one.family !== two.family && parts(one.points).some((a) => parts(two.points).some((b) => merge(a, b)))
            ? [`lines of ${one.family.of} and ${two.family.of} run in one`]
            : [],
        ),
    ),
    ...guides.flatMap((guide) => signs.flatMap((sign) => (along(guide).some((point) => touches(point, sign, 0)) ? [`a guide runs through ${idOf(sign)}`] : []))), // prettier-ignore
    ...signs.flatMap((sign) => {
      const touched = [sign.box, ...wordsOf(sign)].some((one) => home.some((hull) => reaches(hull, one)));
      const belongs = home.some((hull) => covers(hull, [sign.x, sign.y]));
      if (sign.spot.home) return belongs ? [] : [`${idOf(sign)} is not at home`];
      return touched || belongs ? [`home touches ${idOf(sign)}`] : [];
    }),
    ...(turned && new Set(signs.map(({ y }) => y)).size < signs.length ? ['two stand on one line'] : []),
  ];
}

/** Whether a point lies in a hull, whichever way around that goes. */
const covers = (hull: readonly Point[], [x, y]: Point) => {
  const sides = hull.map(([x1, y1], i) => {
    const [x2, y2] = hull[(i + 1) % hull.length]!;
    return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  });
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
};
/** Whether a hull, drawn wider with its outline, reaches a box: by points along both. */
const reaches = (hull: readonly Point[], { x1, y1, x2, y2 }: Box) => {
  const edge = along([[x1, y1], [x2, y1], [x2, y2], [x1, y2], [x1, y1]]); // prettier-ignore
  const rim = along([...hull, hull[0]!]);
  return edge.some((point) => covers(hull, point) || rim.some((other) => Math.hypot(point[0] - other[0], point[1] - other[1]) < radius + 4)); // prettier-ignore
};
