import { covers, farFrom, grown, through, type Segment } from './geometry.ts';
import { leading, nameWidth, type Sized, type Type } from './sizes.ts';
import { widthOfLabel, size as unit } from '../genogram/labels.ts';
import { meet, type Box } from '../texts.ts';
import type { Outline, Point } from '../tie.ts';

type Anchor = 'start' | 'middle' | 'end';
export type Words = { lines: string[]; x: number; y: number; anchor: Anchor; font: number };
/** What is there already: nodes, ties and words; and between which edges words may stand. */
export type Scene = { nodes: readonly Outline[]; lines: readonly Segment[]; words: Box[]; left: number; right: number };

/** The room of lines of words, whose first stands on y. */
export function boxOfWords({ lines, x, y, anchor, font }: Words, strong = true): Box {
  const ems = (text: string) =>
    strong ? nameWidth(text, font) : (widthOfLabel({ text, tone: 'plain' }) * font) / unit;
  const width = Math.max(...lines.map(ems));
  const x1 = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { x1, y1: y - 0.76 * font, x2: x1 + width, y2: y + (lines.length - 1) * leading * font + 0.24 * font };
}

/** Whether words touch nothing that is there, but their own node or the tie they stand beside. */
export const free = (box: Box, { nodes, lines, words, left, right }: Scene, own?: Outline, beside?: Segment, off = 11) =>
  box.x1 >= left && box.x2 <= right &&
  words.every((other) => !meet(grown(box, 4), other)) &&
  nodes.every((node) => node === own || !covers(box, node, 5)) &&
  lines.every((line) => line === beside || !through(line, grown(box, off))); // prettier-ignore

/** The words of a node's name outside it: under, over or beside it, where they touch nothing. */
export function nameOutside(
  { outside, node }: Sized,
  own: Outline,
  scene: Scene,
  type: Type,
  home?: { at: Point; radius: number },
): Words | undefined {
  const { font } = type;
  const { at: [x, y], reach } = own; // prettier-ignore
  const off = reach + type.label;
  const under = y + off + 0.76 * font;
  const tries = outside.flatMap((lines): Words[] => {
    const tall = (lines.length - 1) * leading * font;
    const over = y - off - 0.24 * font - tall;
    const mid = y + 0.26 * font - tall / 2;
    const rows = y < scene.nodes[0]!.at[1] ? [over, under] : [under, over];
    return [
      ...rows.flatMap((row): Words[] => [
        { lines, x, y: row, anchor: 'middle', font },
        { lines, x: x - reach, y: row, anchor: 'start', font },
        { lines, x: x + reach, y: row, anchor: 'end', font },
        ...[-75, -50, -25, 25, 50, 75].map((aside): Words => ({ lines, x: x + aside, y: row, anchor: 'middle', font })),
      ]),
      { lines, x: x + off, y: mid, anchor: 'start', font },
      { lines, x: x - off, y: mid, anchor: 'end', font },
    ];
  });
  const wide = (words: Words) => Math.max(...words.lines.map((line) => nameWidth(line, font)));
  const cost = (words: Words, i: number) =>
    Math.max(0, wide(words) - 6.5 * font) + 14 * words.lines.length + (i % 20) * 2;
  const inHome = (box: Box) =>
    !home ||
    [box.x1, box.x2].every((bx) =>
      [box.y1, box.y2].every((by) => Math.hypot(bx - home.at[0], by - home.at[1]) < home.radius - 5),
    );
  return tries
    .map((words, i) => ({ words, box: boxOfWords(words), cost: cost(words, i) }))
    .toSorted((a, b) => a.cost - b.cost)
    .find(
      ({ words, box }) =>
        farFrom([x, y], box) < reach + 3 * type.label &&
        (node.home ? inHome(box) : !home || farFrom(home.at, box) > home.radius + 8) &&
        free(box, scene, own) &&
        words,
    )?.words;
}
