import type { Point } from '../tie.ts';

/** Places at home: alone in the middle, side by side, or on a circle. */
export const homePlaces = ([x, y]: Point, count: number, radius: number, turn: number): Point[] =>
  Array.from({ length: count }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / count;
    return count === 1 ? [x, y] : [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });

/** How far from the middle those at home stand, so that neighbours are `apart`. */
export const homeRing = (count: number, apart: number) => (count < 2 ? 0 : apart / 2 / Math.sin(Math.PI / count));

const steps = 240;
const power = (value: number, to: number) => Math.sign(value) * Math.abs(value) ** to;

/**
 * Places around home, evenly along an ellipse drawn out into the corners, leaving out where home is too near.
 * @param shape 2 is an ellipse; more comes nearer to a rectangle
 * @param clear how far from the middle the middle of a usual node must be
 * @param phase how far along its share of the way the first one stands
 * @returns for how far a node reaches, and reaches to its sides with its name, its places
 */
export function ringPlaces(
  width: number,
  height: number,
  count: number,
  shape: number,
  reach: number,
  clear: number,
  phase: number,
) {
  const point = (step: number, own: number, across = own): Point => {
    const angle = Math.PI + (2 * Math.PI * step) / steps;
    const [a, b] = [width / 2 - across - 3, height / 2 - own - 3];
    return [width / 2 + a * power(Math.cos(angle), 2 / shape), height / 2 + b * power(Math.sin(angle), 2 / shape)];
  };
  const far = (step: number) => {
    const [x, y] = point(step, reach);
    return Math.hypot(x - width / 2, y - height / 2) >= clear;
  };
  const ways = Array.from({ length: steps }, (_, step) => {
    const [[x1, y1], [x2, y2]] = [point(step, reach), point(step + 1, reach)];
    return far(step) && far(step + 1) ? Math.hypot(x2 - x1, y2 - y1) : 0;
  });
  const whole = ways.reduce((sum, way) => sum + way, 0);
  const places = Array.from({ length: count }, (_, i) => {
    let left = (whole * (i + phase)) / count;
    const step = ways.findIndex((way) => (left -= way) < 0);
    return step < 0 ? 0 : step + 1 + left / ways[step]!;
  });
  return (own: number, across: number) => places.map((step) => point(step, own, across));
}
