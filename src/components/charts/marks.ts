import { meet, type Text } from '../drawings/texts.ts';
import type { Line } from './chart.ts';
import { boxOf, type Box, type Frame } from './frame.ts';

/** A figure where it stands in a chart. */
export type Point = { x: number; y: number; value: number; year: number };

/**
 * Our first, highest, lowest and newest figures as nodes. All but the newest, which the end of the line names, are
 * labelled, each as near to its node as it can be without standing on another label or on our line; nor on a thin line,
 * where there is a place that is free of them.
 * @param lines in pieces, where years have no figure
 */
export function marksOf(
  lines: readonly { tone: Line['tone']; runs: Point[][] }[],
  write: (value: number) => string,
  others: readonly Text[],
  frame: Frame,
) {
  const runs = (ours: boolean) => lines.filter(({ tone }) => (tone === 'ours') === ours).flatMap((line) => line.runs);
  const [own, thin] = [true, false].map((ours) => piecesOf(runs(ours)));
  const points = runs(true).flat();
  const values = points.map(({ value }) => value);
  const at = (extreme: number) => points.findLast(({ value }) => value === extreme);
  const [high, low, first, newest] = [at(Math.max(...values)), at(Math.min(...values)), points[0], points.at(-1)];
  const nodes = [...new Set([high, low, first, newest])].filter((point) => point !== undefined);
  const taken = others.map((text) => boxOf(text, frame.size));
  const inside = ({ x1, x2, y1, y2 }: Box) =>
    x1 >= 0 && x2 <= frame.ends - 4 && y1 >= 0 && y2 <= frame.bottom + frame.size / 2;
  const on = (pieces: typeof own, box: Box) => pieces!.some(([from, to]) => crosses(from, to, box));
  const texts = nodes.flatMap((point): Text[] => {
    const told = point === first && [high, low].some((one) => one !== first && one?.value === first.value);
    if (point === newest || told) return [];
    const words = write(point.value) + (point === high || point === low ? ` in ${point.year}` : '');
    const free = spotsOf(point, point === low ? 1 : -1, words, frame).filter(
      ({ box }) => inside(box) && !taken.some((other) => meet(box, other)) && !on(own, box),
    );
    const spot = free.find(({ box }) => !on(thin, box)) ?? free[0];
    if (!spot) return [];
    taken.push(spot.box);
    return [spot.text];
  });
  return { nodes, texts };
}

/** A line from point to point. */
const piecesOf = (runs: Point[][]) => runs.flatMap((run) => run.slice(1).map((to, i) => [run[i]!, to] as const));

/** Places for a label about its node, the best first: over it or under it, straight or to a side, near or further. */
function spotsOf({ x, y }: Point, side: 1 | -1, words: string, { size, node }: Frame) {
  const anchors = ['middle', 'start', 'end'] as const;
  return [0, 0.5, 1, 1.8].flatMap((far) =>
    [side, -side].flatMap((to) =>
      anchors.map((anchor) => {
        const off = to < 0 ? -(node + 6 + far * size) : node + 3 + size * (0.8 + far);
        const aside = { middle: 0, start: -node, end: node }[anchor];
        const text: Text = { text: words, tone: 'strong', anchor, x: x + aside, y: Math.round(y + off) };
        return { text, box: boxOf(text, size) };
      }),
    ),
  );
}

/** Whether our line runs through a box, or within half its own width of it. */
export function crosses(from: Pick<Point, 'x' | 'y'>, to: Pick<Point, 'x' | 'y'>, box: Box): boolean {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 3) || 1;
  return Array.from({ length: steps + 1 }, (_, i) => i / steps).some((share) => {
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    return x > box.x1 - 3 && x < box.x2 + 3 && y > box.y1 - 3 && y < box.y2 + 3;
  });
}
