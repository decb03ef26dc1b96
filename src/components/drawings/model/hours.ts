import type { Claim } from '../../../schema/claim.ts';

/** The claims that a piece of built text shows, in reading order: each has its receipt’s button. */
export const claimsShown = (html: string): string[] => [
  ...new Set([...html.matchAll(/popovertarget="receipt-([a-z0-9-]+)"/g)].map(([, id]) => id!)),
];

const unit = /^hours a week\b,?\s*/;

/** Hours of a week that a claim gives, and what they are of. undefined where the claim is of something else. */
export function hoursOf({ value, unit: counted = '' }: Claim): { hours: number; of: string } | undefined {
  return value !== undefined && unit.test(counted) ? { hours: value, of: counted.replace(unit, '') } : undefined;
}

/** Squares to a column: a block grows to the right, so that longer is more. */
const high = 5;

/**
 * Hours as squares, to the nearest one; less than half of one is still one, and none is none. Each is told from the
 * one before, in the same words, because repeated text costs next to nothing when compressed.
 * @returns the path of squares of 20 in cells of 28, and how wide and high they stand
 */
export function squares(hours: number): { path: string; width: number; height: number } {
  const all = hours > 0 ? Math.max(1, Math.round(hours)) : 0;
  const to = (i: number) => (i === 0 ? 'M4 4' : i % high === 0 ? 'm28-112' : 'm0 28');
  return {
    path: Array.from({ length: all }, (_, i) => `${to(i)}h20v20h-20z`).join(''),
    width: Math.ceil(all / high) * 28,
    height: Math.min(all, high) * 28,
  };
}
