/** Weighs what a budget is about, and says how near it is. */
export interface Weighed {
  path: string;
  /** Its size, quick to find and a little more, or exact. */
  size(best: boolean): number;
}
export interface Budget {
  what: string;
  most: number;
  unit: string;
  remedy: string;
  weighed: Weighed[];
}

export interface Result {
  over: { path: string; is: number }[];
  /** What comes nearest to the budget; nothing where nothing of the kind is published. */
  nearest?: { path: string; is: number };
}

/** Weighs what a budget is about: exactly where the quick answer is over it, and those that come nearest. */
export function weigh({ weighed, most }: Budget): Result {
  const exact = weighed
    .map(({ path, size }) => ({ path, quick: size(false), size }))
    .sort((a, b) => b.quick - a.quick || a.path.localeCompare(b.path))
    .filter(({ quick }, i) => quick > most || i < 3)
    .map(({ path, size }) => ({ path, is: size(true) }))
    .sort((a, b) => b.is - a.is);
  return { over: exact.filter(({ is }) => is > most), ...(exact[0] && { nearest: exact[0] }) };
}

const written = (n: number) => n.toLocaleString('en-GB');

/** A budget in words: its number, and what comes nearest to it. */
export const inWords = ({ what, most, unit }: Budget, { nearest }: Result) =>
  `${what}: at most ${written(most)} ${unit}; ` +
  (nearest ? `nearest: ${nearest.path} with ${written(nearest.is)}` : 'there is none');
