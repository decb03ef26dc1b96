import { half, type Spot } from './frame.ts';
import { line } from './labels.ts';
import type { Bar, Couple, Fall } from './routes.ts';

/** Where rows, and the bars and arcs between them, lie along `v`. */
export type Heights = {
  row: (row: number) => number;
  bar: (band: number, level: number) => number;
  arc: (row: number, level: number) => number;
};

/** Units between bars that run over each other; from a name to the first; from the last to the next signs; from signs to a line over them. */
const step = 12;
const under = 10;
const over = 17;
const rise = 16;

/** Rows as near to each other as names, bars and arcs allow. Lines of twins need room to part. */
export function heightsOf(
  spots: readonly Spot[],
  routes: { couples: Couple[]; falls: Fall[] },
  beside: boolean,
): Heights {
  const bars = routes.falls.flatMap((fall) => fall.bars);
  const isLong = ({ from, to }: Bar) => from < to;
  const depth = (row: number) =>
    beside ? 0 : Math.max(...spots.filter((spot) => spot.row === row).map(({ labels }) => labels.length)) * line + 6;
  const arcs = (row: number) =>
    Math.max(
      0,
      ...routes.couples.filter((one) => one.over && one.a.row === row).map(({ level }) => rise + level * step + 2),
    );
  const deepest = (band: number) =>
    Math.max(0, ...bars.filter((bar) => bar.band === band && isLong(bar)).map(({ level }) => level));
  const part = (band: number) =>
    routes.falls.some(({ bars: own, family }) => own.at(-1)!.band === band && family.twins.concat(family.identicalTwins).length > 0) ? 12 : 0; // prettier-ignore
  const bar = (band: number, level: number) => row(band) + half + depth(band) + under + level * step;
  const row = (index: number): number =>
    index === 0 ? half + arcs(0) : bar(index - 1, deepest(index - 1)) + over + part(index - 1) + arcs(index) + half;
  return { row, bar, arc: (index, level) => row(index) - half - rise - level * step };
}
