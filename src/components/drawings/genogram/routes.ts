import { bondOf } from '../../../record/genograms/kin.ts';
import type { Family } from '../../../schema/genogram.ts';
import type { Spot } from './frame.ts';
import { gapsOf, nearestIn, within, type Span } from './gaps.ts';
import { levels } from './levels.ts';

/** A stretch of a line along `u`, in the band below a row; its level, where several run over each other. */
export type Bar = { band: number; from: number; to: number; above: number; below: number[]; level: number };
/** `over`: others of their row stand between them. */
export type Couple = { family: Family; a: Spot; b: Spot; over: boolean; level: number };
type Arrival = { child: Spot; u: number; dotted: boolean };
/** From parents to their children of a row: where it leaves, over which bars it falls, and where it arrives. */
export type Fall = { family: Family; parent: Spot; start: number; bars: Bar[]; arrivals: Arrival[]; couple?: Couple };

/** What it costs a line to cross that of another couple, in units of way. */
const crossing = 60;

const middle = (us: readonly number[]) => (Math.min(...us) + Math.max(...us)) / 2;
const bar = (band: number, above: number, below: number[]): Bar => {
  const all = [above, ...below];
  return { band, from: Math.min(...all), to: Math.max(...all), above, below, level: 0 };
};

/**
 * The way of every line of kinship along `u`, and the levels of its bars.
 * @param beside names stand beside the drawing, each person on a line of their own
 */
export function routesOf(families: readonly Family[], spots: readonly Spot[], beside: boolean) {
  const find = (id: string) => spots.find(({ person }) => person.id === id)!;
  const couples = families.flatMap((family): Couple[] => {
    const [a, b] = family.of.map(find).toSorted((one, two) => one.u - two.u);
    const over = !!b && spots.some(({ row, u }) => row === b.row && u > a!.u && u < b.u);
    return a && b ? [{ family, a, b, over, level: 0 }] : [];
  });
  const dear = (row: number, own: Family) => (u: number) =>
    couples.some(({ family, a, b, over }) => family !== own && !over && a.row === row && a.u < u && u < b.u)
      ? crossing
      : 0;
  /** Where a family's line leaves a couple's, as near as can be to over the children. */
  const startOf = (family: Family, { a, b }: Couple, us: readonly number[]) => {
    const free = [...gapsOf(spots, a.row, beside), ...(beside ? us.map((u): Span => [u, u]) : [])];
    return nearestIn(within(free, [a.u + a.side + 3, b.u - b.side - 3]), middle(us), dear(a.row, family));
  };
  const falls = families.flatMap((family) => {
    const parent = find(family.of[0]!);
    const couple = couples.find((one) => one.family === family);
    const arrivals = arrivalsOf(family, families, parent, find);
    const rows = [...new Set(arrivals.map(({ child }) => child.row))].toSorted((a, b) => a - b);
    const inRow = (row?: number) => arrivals.filter(({ child }) => child.row === row);
    const nearest = inRow(rows[0]).map(({ u }) => u);
    const start = couple && nearest.length > 0 ? startOf(family, couple, nearest) : parent.u;
    return rows.map((row): Fall => {
      const here = inRow(row);
      const goal = middle(here.map(({ u }) => u));
      const bars: Bar[] = [];
      let at = start;
      // Through the rows between, as when a grandmother fosters.
      for (let passed = parent.row + 1; passed < row; passed += 1) {
        const to = nearestIn(gapsOf(spots, passed, beside), goal, dear(passed, family));
        bars.push(bar(passed - 1, at, [to]));
        at = to;
      }
      bars.push(bar(row - 1, at, [...new Set(here.map((one) => meetOf(family, one, here)))]));
      return { family, parent, start, bars, arrivals: here, ...(couple && { couple }) };
    });
  });
  levels(
    falls.flatMap(({ bars }) => bars),
    couples,
  );
  return { couples, falls };
}

/** Where lines meet the signs of children: in the middle, but to its side the line from a second family. */
function arrivalsOf(family: Family, families: readonly Family[], parent: Spot, find: (id: string) => Spot): Arrival[] {
  return family.children.map((id) => {
    const child = find(id);
    const first = families.find(({ children }) => children.includes(id)) === family;
    const off = first ? 0 : parent.u < child.u ? -10 : 10;
    return { child, u: child.u + off, dotted: bondOf(family, id) !== 'birth' };
  });
}

/** Where the line to a child leaves the bar: that of a twin together with the others'. */
export function meetOf({ twins, identicalTwins }: Family, { child }: Arrival, arrivals: readonly Arrival[]): number {
  const group = [...twins, ...identicalTwins].find((one) => one.includes(child.person.id)) ?? [child.person.id];
  const us = arrivals.filter((one) => group.includes(one.child.person.id)).map(({ u }) => u);
  return us.reduce((sum, u) => sum + u, 0) / us.length;
}
