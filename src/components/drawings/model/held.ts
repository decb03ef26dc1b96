import { upper } from '../../../record/upper.ts';
import { endsOf, scales, tiePath, type Point } from '../tie.ts';
import { wrap } from './spread.ts';
import { widthOf, type Text } from '../texts.ts';

/**
 * The box of the drawing, its letters, its child, the radius of you and of others, the ring around who decides, and the
 * least room between two.
 */
export const held = {
  width: 176,
  height: 224,
  size: 14,
  child: { at: [32, 188] as Point, reach: 30 },
  you: 24,
  other: 12,
  ring: 6,
  apart: 8,
};
const others = { x: 92, y: 34, apart: 52, most: 3 };

/**
 * People above a child, and their ties. One alone holds by a strained tie.
 * @param count how many hold
 * @returns the people, you first and over the child, and where the drawing begins on its left
 * @throws where they are more than the drawing has room for
 */
export function holders(count: number) {
  if (count > others.most + 1)
    throw new Error(`<Held> has room for you and ${others.most} more in “Who knows?”. It names ${count} people.`);
  const { child, you, other, ring } = held;
  const people = Array.from({ length: count }, (_, i) => {
    const at: Point = i ? [others.x, others.y + (i - 1) * others.apart] : [child.at[0], you + ring + 2];
    const reach = i ? other : you;
    const ends = endsOf({ at, round: true, reach: reach + ring }, { ...child, round: true }, scales.narrow.gap);
    return { at, reach, line: tiePath(...ends, count === 1 ? 'zigzag' : 'solid', scales.narrow).line };
  });
  return { people, left: child.at[0] - child.reach - 2 };
}

/**
 * Who holds, from the words of two cells of the table.
 * @param who all who know, with commas, you first
 * @param decides the one who decides, in any words that hold their name
 * @returns each without article or “your”, and whether they decide
 */
export const rolesOf = (who: string, decides: string) =>
  who.split(',').map((words) => {
    const name = words.trim().replace(/^(?:your|an?|the) /i, '');
    const named = new RegExp(`\\b${name.replace(/[^\p{L}\d ]/gu, '.')}\\b`, 'iu').test(decides.split(',')[0]!);
    return { name: upper(name), decides: named };
  });

/** The name of one of the others, in lines beside their node; under it, where they decide, that. */
export function nameBeside({ name, decides }: { name: string; decides: boolean }, [x, y]: Point): Text[] {
  const { width, size, other, ring } = held;
  const from = x + other + ring + 5;
  const tone = decides ? 'strong' : 'plain';
  const lines = wrap(name, width - from, (text) => widthOf(text, tone, size)).map((text) => ({ text, tone }) as const);
  const all = decides ? [...lines, { text: 'decides', tone: 'soft' as const }] : lines;
  const first = y - ((all.length - 1) * 1.15 * size) / 2 + 0.35 * size;
  return all.map((line, i) => ({ ...line, anchor: 'start', x: from, y: Math.round(first + i * 1.15 * size) }));
}
