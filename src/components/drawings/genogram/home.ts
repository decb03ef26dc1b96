import type { Box } from '../texts.ts';
import type { Point } from '../tie.ts';

/** How far the yellow of home reaches around a sign and its name, how round its corners are, how thick its outline is. */
const pad = 9;
export const radius = 24;
export const edge = 4;

type Blob = { members: Box[]; hull: Point[] };

const corners = ({ x1, y1, x2, y2 }: Box): Point[] => [[x1, y1], [x2, y1], [x2, y2], [x1, y2]]; // prettier-ignore
/** A box as the hull that is drawn `radius` wider. */
const inner = ({ x1, y1, x2, y2 }: Box) => {
  const by = radius - pad;
  return corners({ x1: x1 + by, y1: y1 + by, x2: x2 - by, y2: y2 - by });
};
const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** The convex hull of points, clockwise on the screen (Andrew's monotone chain). */
function hullOf(points: readonly Point[]): Point[] {
  const sorted = points.toSorted(([ax, ay], [bx, by]) => ax - bx || ay - by);
  const chain = (all: readonly Point[]) => {
    const found: Point[] = [];
    for (const point of all) {
      while (found.length > 1 && turn(found.at(-2)!, found.at(-1)!, point) <= 0) found.pop();
      found.push(point);
    }
    return found.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.toReversed())];
}

/** How far a box lies from a hull; 0 where they meet. */
export function distance(hull: readonly Point[], box: Box): number {
  const inside = (point: Point, among: readonly Point[]) =>
    among.every((from, i) => turn(from, among[(i + 1) % among.length]!, point) >= 0);
  const around = corners(box);
  if (around.some((point) => inside(point, hull)) || hull.some((point) => inside(point, around))) return 0;
  const sides = (all: readonly Point[]) => all.map((from, i) => [from, all[(i + 1) % all.length]!] as const);
  const cross = sides(hull).some(([a, b]) =>
    sides(around).some(([c, d]) => turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0),
  );
  if (cross) return 0;
  const toSide = ([px, py]: Point, [[ax, ay], [bx, by]]: readonly [Point, Point]) => {
    const [dx, dy] = [bx - ax, by - ay];
    const t = Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(px - ax - t * dx, py - ay - t * dy);
  };
  return Math.min(
    ...hull.flatMap((point) => sides(around).map((side) => toSide(point, side))),
    ...around.flatMap((point) => sides(hull).map((side) => toSide(point, side))),
  );
}

/**
 * The field of home: one around all who live there where it touches nobody else, else as few as can be, with bands
 * between neighbours that touch nobody.
 * @param others the signs and names of those who live elsewhere
 */
export function homeOf(members: readonly Box[], others: readonly Box[]): Point[][] {
  const clear = (hull: readonly Point[]) => others.every((box) => distance(hull, box) > radius + edge);
  const around = (all: readonly Box[]) => hullOf(all.flatMap(inner));
  const far = (a: Box, b: Box) => distance(corners(a), b);
  let blobs: Blob[] = members.map((member) => ({ members: [member], hull: inner(member) }));
  const pairs = members
    .flatMap((a, i) => members.slice(i + 1).map((b) => [a, b] as const))
    .toSorted(([a, b], [c, d]) => far(a, b) - far(c, d));
  const bands: Point[][] = [];
  const whole = around(members);
  if (members.length > 0 && clear(whole)) return [whole];
  for (const [a, b] of pairs) {
    const [one, two] = [a, b].map((member) => blobs.find((blob) => blob.members.includes(member))!);
    if (one === two) continue;
    const all = [...one!.members, ...two!.members];
    const hull = around(all);
    const band = around([a, b]);
    if (clear(hull)) blobs = [...blobs.filter((blob) => blob !== one && blob !== two), { members: all, hull }];
    else if (clear(band)) bands.push(band);
  }
  return [...blobs.map(({ hull }) => hull), ...bands];
}

/** Rounded fields as path data, all the same way around, so that they are one where they overlap. */
export const homePath = (hulls: readonly Point[][]): string =>
  hulls
    .map((hull) => {
      const ends = hull.map((from, i): [Point, Point] => {
        const to = hull[(i + 1) % hull.length]!;
        const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        const [nx, ny] = [((to[1] - from[1]) / length) * radius, (-(to[0] - from[0]) / length) * radius];
        return [[from[0] + nx, from[1] + ny], [to[0] + nx, to[1] + ny]]; // prettier-ignore
      });
      const at = ([x, y]: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
      return `M${ends.map(([from, to], i) => `${i ? `A${radius} ${radius} 0 0 1 ` : ''}${at(from)}L${at(to)}`).join('')}A${radius} ${radius} 0 0 1 ${at(ends[0]![0])}Z`;
    })
    .join('');
