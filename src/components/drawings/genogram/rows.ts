import type { Family } from '../../../schema/genogram.ts';
import { apart, type Spot } from './frame.ts';

/** Least room between two names of a row: a line of descent fits between them. */
const gap = 14;

/**
 * Numbers that never fall, as near as can be to those wanted: pool adjacent violators.
 * @see Barlow and others, Statistical inference under order restrictions, 1972
 */
function rising(wanted: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const want of wanted) {
    let pool = { sum: want, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}

/** Where a person would stand: under their parents and over their children, if they have any here. */
function wish(spot: Spot, families: readonly Family[], find: (id: string) => Spot): number | undefined {
  const { id } = spot.person;
  const all = families.flatMap(({ of, children }) => {
    const mine = of.includes(id);
    const near = children.map(find).filter(({ row }) => row === find(of[0]!).row + 1);
    if (near.length === 0 || (!mine && !near.includes(spot))) return [];
    const [a, b = a] = of.map(find).toSorted((one, two) => one.u - two.u) as [Spot, Spot?];
    const us = near.map(({ u }) => u);
    const middle = (Math.min(...us) + Math.max(...us)) / 2;
    const [from, to] = [a.u + a.after, b.u - b.before];
    // Between partners who stand apart the line falls beside the nearer one, who alone is drawn to the children.
    const far = to - from > 200;
    const nearer = Math.abs(from - middle) < Math.abs(to - middle) ? a : b;
    if (far && mine && spot !== nearer) return [];
    const fall = a === b ? a.u : far ? (nearer === a ? from : to) : (from + to) / 2;
    const shift = middle - fall;
    return [spot.u + (mine ? shift : -shift)];
  });
  return all.length > 0 ? all.reduce((sum, u) => sum + u, 0) / all.length : undefined;
}

/** Gives each spot its place along its row: parents over the middle of their children as nearly as all allow. */
export function spread(spots: readonly Spot[], families: readonly Family[]): void {
  const rows = [...new Set(spots.map(({ row }) => row))].toSorted((a, b) => a - b);
  const places = rows.map((row) => spots.filter((spot) => spot.row === row));
  const find = (id: string) => spots.find(({ person }) => person.id === id)!;
  /** Where each would stand if its row were as short as can be. */
  const packed = places.map((row) => {
    let at = 0;
    return row.map((spot, i) => (at += i ? apart(row[i - 1]!, spot, families, gap) : 0));
  });
  places.forEach((row, r) => row.forEach((spot, i) => (spot.u = packed[r]![i]!)));
  const turns = 300;
  for (let turn = 0; turn < turns; turn += 1)
    for (const r of turn % 2 ? places.keys() : [...places.keys()].toReversed()) {
      const [row, start] = [places[r]!, packed[r]!];
      const off = row.map(({ u }, i) => u - start[i]!);
      // A pull of neighbours to each other keeps rows together; at the end it all but lets go.
      const pull = turn < turns / 2 ? 0.05 : 0.002;
      const wanted = row.map((spot, i) => {
        const beside = [off[i - 1], off[i + 1]].filter((u) => u !== undefined);
        const near = beside.length > 0 ? beside.reduce((sum, u) => sum + u, 0) / beside.length : off[i]!;
        const to = wish(spot, families, find);
        return to === undefined ? near : (1 - pull) * (to - start[i]!) + pull * near;
      });
      rising(wanted).forEach((u, i) => (row[i]!.u = u + start[i]!));
    }
  spots.forEach((spot) => (spot.u = Math.round(spot.u)));
}

/** Gives each spot a line of its own, in their order. */
export function stack(spots: readonly Spot[], families: readonly Family[]): void {
  spots.forEach((spot, i) => (spot.u = i ? spots[i - 1]!.u + apart(spots[i - 1]!, spot, families, 6) : 0));
}
