import type { Composition } from './compose.ts';
import { endsOf, type Point, type Scale } from '../tie.ts';

type Ends = { from: string; to: string };

/** The ends of every tie. Several between the same two run side by side, so that help may flow both ways. */
export function linesOf({ nodes }: Pick<Composition, 'nodes'>, ties: readonly Ends[], scale: Scale): [Point, Point][] {
  const find = (id: string) => nodes.find((node) => node.id === id)!;
  const pair = ({ from, to }: Ends) => [from, to].sort().join();
  return ties.map((tie, i) => {
    const same = ties.flatMap((other, j) => (pair(other) === pair(tie) ? [j] : []));
    const [first, second] = [tie.from, tie.to].sort() as [string, string];
    const [[x1, y1], [x2, y2]] = [find(first).at, find(second).at];
    const off = ((same.indexOf(i) - (same.length - 1) / 2) * 1.6 * scale.head) / Math.hypot(x2 - x1, y2 - y1);
    const aside = ([x, y]: Point): Point => [x - (y2 - y1) * off, y + (x2 - x1) * off];
    const [start, end] = endsOf(find(tie.from), find(tie.to), scale.gap);
    return [aside(start), aside(end)];
  });
}
