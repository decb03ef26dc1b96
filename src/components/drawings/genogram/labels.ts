import type { GenogramPerson } from '../../../schema/genogram.ts';
import { boxOf, widthOf, type Box, type Text, type Tone } from '../texts.ts';

/** Sizes in units: letters of 16.4 are 13 px where a drawing 360 wide is shown on a phone of 320. */
export const size = 16.4;
export const line = 19;
export const stroke = 4;

export type Label = { text: string; tone: Tone };

/** Letters of other alphabets than English by one of like width. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ÆŒ]/g, 'OL')
    .replace(/[æœ]/g, 'oe')
    .replace(/[^ -~’]/g, 'O');
/** The room a label needs, and a little more: single letters may be wider than their kind. */
export const widthOfLabel = ({ text, tone }: Label) => 1.04 * widthOf(plain(text), tone, size) + 1;
/** The room that a text takes in the drawing. */
export function boxOfLabel(text: Text): Box {
  const { y1, y2 } = boxOf(text, size);
  const width = widthOfLabel(text);
  const x1 = text.x - (text.anchor === 'middle' ? width / 2 : 0);
  return { x1, x2: x1 + width, y1, y2 };
}
export const widest = (labels: readonly Label[]) => Math.max(0, ...labels.map(widthOfLabel));

/** What stands inside a person's sign: an age of two digits. A cross leaves no room. */
export const insideOf = ({ age, died }: GenogramPerson) => (died || age === undefined || age > 99 ? '' : String(age));

/** A word cut where it is wider than there is room. */
function cut(word: string, room: number): string[] {
  const letters = [...word];
  const fits = (count: number) =>
    widthOfLabel({ text: `${letters.slice(0, count).join('')}-`, tone: 'strong' }) <= room;
  if (widthOfLabel({ text: word.trimEnd(), tone: 'strong' }) <= room) return [word];
  let count = letters.length;
  while (count > 3 && !fits(count)) count -= 1;
  return [`${letters.slice(0, count).join('')}-`, ...cut(letters.slice(count).join(''), room)];
}

/** A name in lines, broken at its spaces and hyphens, and nowhere else unless `narrow` forbids a whole word. */
export function linesOf(name: string, room: number, narrow: boolean): string[] {
  const words = name.split(/(?<=[ -])/).flatMap((word) => (narrow ? cut(word, room) : [word]));
  const lines: string[] = [];
  for (const word of words) {
    const longer = (lines.at(-1) ?? '') + word;
    if (lines.length > 0 && widthOfLabel({ text: longer.trimEnd(), tone: 'strong' }) <= room)
      lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines.map((text) => text.trimEnd());
}

/** The words beside or under a person's sign. */
export function labelsOf(person: GenogramPerson, room: number, narrow: boolean): Label[] {
  const { name, drawn, age, died } = person;
  const dead = age === undefined ? 'died' : `died at ${age}`;
  const more = drawn === 'expected' ? 'expected' : died ? dead : age !== undefined && age > 99 ? `aged ${age}` : '';
  return [
    ...linesOf(name ?? '?', room, narrow).map((text): Label => ({ text, tone: 'strong' })),
    ...(more ? [{ text: more, tone: 'plain' as const }] : []),
  ];
}

/** Labels as texts, one under the other: the first on the line `y`. */
export const textsOf = (labels: readonly Label[], x: number, y: number, anchor: Text['anchor']): Text[] =>
  labels.map((label, i) => ({ ...label, x, y: y + i * line, anchor }));
