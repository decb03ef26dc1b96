export type Box = { x1: number; y1: number; x2: number; y2: number };
export type Tone = 'plain' | 'strong' | 'soft' | 'accent strong';
export type Text = { text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end'; tone: Tone };

/** Letters of our typeface by their width in ems, in words never less than it is. Strong ones are wider. */
const letters: [RegExp, number][] = [
  [/[ijl.,’ ]/, 0.28],
  [/[frt-]/, 0.35],
  [/[cksvxyzI1]/, 0.49],
  [/[aeuFJL]/, 0.54],
  [/[APRSV3-9]/, 0.61],
  [/[mMW]/, 0.84],
  [/[A-Zw0]/, 0.69],
];
const ems = (letter: string) => letters.find(([kind]) => kind.test(letter))?.[1] ?? 0.56;

export const widthOf = (text: string, tone: Tone, size: number): number =>
  [...text].reduce((sum, letter) => sum + ems(letter), 0) * size * (tone.includes('strong') ? 1.09 : 1);

/** The room that a text takes, with the height of its line. */
export function boxOf({ text, x, y, anchor, tone }: Text, size: number): Box {
  const width = widthOf(text, tone, size);
  const x1 = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { x1, y1: y - size, x2: x1 + width, y2: y + 0.3 * size };
}

export const meet = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** The ways to set a text: in one line and, where it has a space, in two of like length. */
export function waysOf(text: string): string[][] {
  const off = (index: number) => Math.abs(index - text.length / 2);
  const [space] = [...text.matchAll(/ /g)].map(({ index }) => index).sort((a, b) => off(a) - off(b));
  return space === undefined ? [[text]] : [[text], [text.slice(0, space), text.slice(space + 1)]];
}
