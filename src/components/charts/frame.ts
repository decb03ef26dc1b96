import { widthOf, type Text, type Tone } from '../drawings/texts.ts';

/** A composition of a chart: where its lines run, where the labels at their ends begin, and the size of its letters. */
export type Frame = {
  width: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  ends: number;
  size: number;
  line: number;
  node: number;
};

/** The narrow one is drawn for a screen of 320, where its letters are 13 px and more. */
export const frames: Record<'wide' | 'narrow', Omit<Frame, 'left'>> = {
  wide: { width: 736, right: 542, top: 40, bottom: 270, ends: 564, size: 17, line: 21, node: 7 },
  narrow: { width: 344, right: 222, top: 40, bottom: 230, ends: 240, size: 15.8, line: 19, node: 5.5 },
};

/** The width of a text. The per cent sign is wider than the letters that the drawings know. */
export const roomOf = (text: string, tone: Tone, size: number): number =>
  widthOf(text, tone, size) + 0.45 * size * [...text].filter((letter) => letter === '%').length;

export type Box = { x1: number; y1: number; x2: number; y2: number };

/** The room that a text takes, as tall as its letters. */
export function boxOf({ text, x, y, anchor, tone }: Text, size: number): Box {
  const room = roomOf(text, tone, size);
  const x1 = x - room * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { x1, y1: y - 0.8 * size, x2: x1 + room, y2: y + 0.25 * size };
}

/** Words in lines that are no wider than there is room for. */
export function wrap(words: string, tone: Tone, size: number, room: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && roomOf(longer, tone, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
