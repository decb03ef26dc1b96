import type { Ecomap } from '../../../schema/ecomap.ts';
import { size as unit, widthOfLabel } from '../genogram/labels.ts';

export type Size = 'wide' | 'narrow';
export type Node = Omit<Ecomap['nodes'][number], 'home'> & { home?: boolean | undefined };

/** Letters, nodes (the least, the most, and with no name in it) and room in SVG units. Letters of 16.4 are 13 px where a drawing 360 wide is shown 288 px wide. */
export const types = {
  wide: { font: 22, big: 42, note: 18.5, person: [46, 54, 34], home: 80, place: [100, 124, 66], you: [58, 66], room: 30, label: 12, aside: 14, over: 50, stroke: 5 },
  narrow: { font: 16.5, big: 31, note: 16.4, person: [28, 34, 22], home: 56, place: [72, 96, 46], you: [36, 44], room: 20, label: 8, aside: 11, over: 0, stroke: 4 },
} as const; // prettier-ignore
export type Type = (typeof types)[Size];

/** The height of a line of a name, in letters. */
export const leading = 0.98;
export const nameWidth = (text: string, font: number) => (widthOfLabel({ text, tone: 'strong' }) * font) / unit;

/** The best way to set a name in each number of lines that its spaces and hyphens allow, up to four. */
export function waysToSet(name: string): string[][] {
  const parts = name.split(/(?<=[ -])/);
  const ways = (from: number, lines: number): string[][] =>
    lines === 1
      ? [[parts.slice(from).join('')]]
      : parts.slice(from + 1).flatMap((_, i) =>
          ways(from + 1 + i, lines - 1).map((rest) => [parts.slice(from, from + 1 + i).join('').trimEnd(), ...rest]),
        ); // prettier-ignore
  const longest = (way: string[]) => Math.max(...way.map((line) => nameWidth(line, 1)));
  return [1, 2, 3, 4]
    .slice(0, parts.length)
    .map((lines) => ways(0, lines).toSorted((a, b) => longest(a) - longest(b))[0]!);
}

/** Whether lines stand within 80% of a circle or square. Letters are reckoned a little wider than they are. */
function fit(lines: readonly string[], font: number, round: boolean, reach: number): boolean {
  return lines.every((line, i) => {
    const half = nameWidth(line, font) / 2;
    const off = Math.abs(i - (lines.length - 1) / 2) * leading * font + 0.36 * font;
    return half <= 0.84 * reach && (round ? Math.hypot(half, off) <= 0.92 * reach : off <= 0.8 * reach);
  });
}

export type Sized = { node: Node; round: boolean; reach: number; font: number; inside: string[]; outside: string[][] };

/** How far a node reaches with a name that stands outside it. */
export function roomOf({ reach, outside, font }: Sized, label: number): number {
  const narrowest = outside.at(-1);
  if (!narrowest) return reach;
  return Math.max(reach + (label + narrowest.length * font) / 2, ...narrowest.map((line) => nameWidth(line, font) / 2));
}

/**
 * How large a node is drawn, and whether its name stands inside it or outside.
 * @param middle whether it is at home, or in the middle of the drawing
 * @param radius of a You that a designer has placed
 * @returns `reach`, a radius or half a side; the lines inside; the ways to set what stands outside
 */
export function sizedOf(
  node: Node,
  middle: boolean,
  { font, big, person, home, place, you }: Type,
  radius?: number,
): Sized {
  const round = node.kind !== 'place';
  const [least, largest, empty] = round ? person : place.map((side) => side / 2);
  // At home there is room for a long name in a larger circle; outside, it stands beside a small one.
  const most = round && middle ? home : largest!;
  const detail = node.detail ? [node.detail] : [];
  const ways = waysToSet(node.label);
  const fixed = radius ?? you[middle ? 0 : 1];
  const tries =
    node.kind === 'you'
      ? (node.detail ? [font] : [big, font]).map((letters) => ({ reach: fixed, letters }))
      : Array.from({ length: Math.floor((most - least!) / 2) + 1 }, (_, i) => ({
          reach: least! + 2 * i,
          letters: font,
        }));
  for (const { reach, letters } of tries)
    for (const way of ways)
      if (fit([...way, ...detail], letters, round, reach))
        return { node, round, reach, font: letters, inside: [...way, ...detail], outside: [] };
  const reach = node.kind === 'you' ? fixed : empty!;
  const within = fit(detail, font, round, reach);
  const outside = ways.map((way) => (within ? way : [...way, ...detail]));
  return { node, round, reach, font, inside: within ? detail : [], outside };
}
