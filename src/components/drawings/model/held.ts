import { endsOf, scales, tiePath, type Point } from '../tie.ts';

/** The box of the drawing, its child, the radius of you and of others, and the least room between two. */
export const held = {
  width: 176,
  height: 204,
  child: { at: [0, 168] as Point, reach: 33 },
  you: 25,
  other: 17,
  apart: 8,
};
const radius = 130;

/**
 * People above a child, and their ties. One alone holds by a strained tie.
 * @param count how many hold
 * @returns the people, you first, and where the drawing begins on its left
 */
export function holders(count: number) {
  const { child, you, other, apart } = held;
  const reaches = Array.from({ length: count }, (_, i) => (i === 0 ? you : other));
  const turns = [0];
  reaches.slice(1).forEach((reach, i) => {
    turns.push(turns[i]! + 2 * Math.asin((reaches[i]! + reach + apart) / 2 / radius));
  });
  const people = reaches.map((reach, i) => {
    const turn = turns[i]! - turns.at(-1)! / 2;
    const at: Point = [
      Math.round(child.at[0] + radius * Math.sin(turn)),
      Math.round(child.at[1] - radius * Math.cos(turn)),
    ];
    const ends = endsOf({ at, round: true, reach }, { ...child, round: true }, scales.narrow.gap);
    return { at, reach, line: tiePath(...ends, count === 1 ? 'zigzag' : 'solid', scales.narrow).line };
  });
  return { people, left: Math.min(child.at[0] - child.reach - 2, ...people.map(({ at, reach }) => at[0] - reach)) };
}
