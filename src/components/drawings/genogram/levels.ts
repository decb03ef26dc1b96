import type { Bar, Couple } from './routes.ts';

const meet = (a: { from: number; to: number }, b: { from: number; to: number }) =>
  a.from < b.to + 8 && b.from < a.to + 8;
const within = ({ from, to }: Bar, u: number) => u > from - 4 && u < to + 4;

/** What it costs to draw one bar above another: crossings; dearer, lines of both that would run in one. */
const cost = (upper: Bar, lower: Bar) =>
  Number(within(upper, lower.above)) +
  upper.below.filter((u) => within(lower, u)).length +
  10 * upper.below.filter((u) => Math.abs(u - lower.above) < 7).length;

/** Gives bars that run over each other in a band, and couples' lines over a row, a level of their own. */
export function levels(bars: readonly Bar[], couples: readonly Couple[]): void {
  const long = bars.filter(({ from, to }) => from < to);
  for (let turn = 0; turn < long.length; turn += 1)
    long.forEach((one, i) =>
      long.forEach((two, j) => {
        if (i >= j || one.band !== two.band || !meet(one, two)) return;
        const [upper, lower] = cost(one, two) <= cost(two, one) ? [one, two] : [two, one];
        if (lower.level <= upper.level && upper.level < long.length) lower.level = upper.level + 1;
      }),
    );
  const over = couples.filter((couple) => couple.over).toSorted((x, y) => x.b.u - x.a.u - (y.b.u - y.a.u));
  over.forEach((couple, i) => {
    const inside = over.slice(0, i).filter(({ a, b }) => a.row === couple.a.row && meet({ from: a.u, to: b.u }, { from: couple.a.u, to: couple.b.u })); // prettier-ignore
    couple.level = inside.length;
  });
}
