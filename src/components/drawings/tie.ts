import type { TieKind } from '../../schema/tie.ts';

export type Point = readonly [number, number];
/** A node's outline: a circle of a radius, or a square of half a side. */
export type Outline = { at: Point; round: boolean; reach: number };

/** Sizes of a composition, in SVG units: the specification's wide, narrow and glyph columns. */
export type Scale = {
  stroke: number;
  dash: string;
  zigzag: { stroke: number; amplitude: number; step: number; lead: number };
  head: number;
  gap: number;
};
export const scales: Record<'wide' | 'narrow' | 'glyph', Scale> = {
  wide: { stroke: 5, dash: '13 9', zigzag: { stroke: 4, amplitude: 10, step: 10, lead: 12 }, head: 22, gap: 9 },
  narrow: { stroke: 4, dash: '9 6', zigzag: { stroke: 3.2, amplitude: 6, step: 6, lead: 6 }, head: 13, gap: 5 },
  glyph: { stroke: 4, dash: '10 7', zigzag: { stroke: 3, amplitude: 5, step: 5.5, lead: 5 }, head: 9, gap: 3 },
};

const round = (n: number) => Math.round(n * 10) / 10;
const put = (points: Point[]) => `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;

/** How far from a node's middle its edge lies in a direction (a unit vector). */
const edge = ({ round: circle, reach }: Outline, [dx, dy]: Point) =>
  circle ? reach : reach / Math.max(Math.abs(dx), Math.abs(dy));

/** The ends of a tie between two nodes, a gap away from both edges. */
export function endsOf(from: Outline, to: Outline, gap: number): [Point, Point] {
  const [dx, dy] = [to.at[0] - from.at[0], to.at[1] - from.at[1]];
  const length = Math.hypot(dx, dy);
  const along: Point = [dx / length, dy / length];
  const start = edge(from, along) + gap;
  const end = length - edge(to, along) - gap;
  const at = (distance: number): Point => [from.at[0] + along[0] * distance, from.at[1] + along[1] * distance];
  return [at(start), at(end)];
}

/** Points in the frame of a line: `along` it from its start, `off` to its side. */
const frame = ([x1, y1]: Point, [x2, y2]: Point) => {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  return { length, point: (along: number, off = 0): Point => [x1 + ux * along - uy * off, y1 + uy * along + ux * off] };
};

/**
 * A zigzag: a straight lead, an even number of peaks to alternate sides, the same lead.
 * Its teeth are steps from the point before, all alike, because repeated text costs next to nothing when compressed.
 */
export function zigzag(from: Point, to: Point, { amplitude, step, lead }: Omit<Scale['zigzag'], 'stroke'>): string {
  const { length, point } = frame(from, to);
  const peaks = Math.max(2, Math.floor((length - 2 * lead) / step / 2) * 2);
  const pace = (length - 2 * lead) / peaks;
  const by = (along: number, off: number) =>
    point(along, off)
      .map((n, i) => Math.round((n - from[i]!) * 100) / 100)
      .join(' ');
  const [up, down] = [by(pace, 2 * amplitude), by(pace, -2 * amplitude)];
  const teeth = Array.from({ length: peaks - 1 }, (_, i) => (i % 2 ? up : down));
  const steps = [by(lead, 0), by(pace / 2, amplitude), ...teeth, by(pace / 2, amplitude)];
  return `${put([from])}l${steps.join(' ').replaceAll(' -', '-')}${put([to]).replace('M', 'L')}`;
}

/**
 * A tie as SVG path data.
 * @returns `line` to stroke and, for an arrow, `head` to fill
 */
export function tiePath(from: Point, to: Point, kind: TieKind, scale: Scale): { line: string; head?: string } {
  if (kind === 'zigzag') return { line: zigzag(from, to, scale.zigzag) };
  if (kind !== 'arrow') return { line: put([from, to]) };
  const { length, point } = frame(from, to);
  const base = length - 1.25 * scale.head;
  return {
    line: put([from, point(base + 1)]),
    head: `${put([point(base, 0.72 * scale.head), to, point(base, -0.72 * scale.head)])}Z`,
  };
}

/** The stroke attributes that make a line of a kind. */
export const strokeOf = (kind: TieKind, scale: Scale) => ({
  'stroke-width': kind === 'zigzag' ? scale.zigzag.stroke : scale.stroke,
  'stroke-dasharray': kind === 'dashed' ? scale.dash : undefined,
});
