import { widthOf, type Style } from './letters.ts';

/** A piece of text that is never broken: a word, or a part of one up to its hyphen. */
export interface Piece {
  text: string;
  width: number;
  /** The space before it, where no line begins with it. */
  gap: number;
}

/** Where a line may end. A space that does not break is none of these. */
export const space = /[ \t\n]+/;
const inside = /(?<=\p{L}[-–—/])(?=\p{L})/u;

const vowel = /[aeiouy]/i;
const isVowel = (letter: string) => vowel.test(letter.normalize('NFD'));
/** Before a consonant with a vowel after it a word breaks best, with three letters at least on either side. */
const breaksAt = (letters: string[], i: number) =>
  i > 2 && letters.length - i > 2 && !isVowel(letters[i]!) && isVowel(letters[i + 1]!);

/** A word wider than the line, in parts that end in hyphens. */
function parts(word: string, limit: number, style: Style): string[] {
  if (widthOf(word, style) <= limit) return [word];
  const letters = [...word.normalize('NFC')];
  const most = letters.findLastIndex((_, i) => widthOf(`${letters.slice(0, i).join('')}-`, style) <= limit);
  const best = letters.findLastIndex((_, i) => i <= most && i > most * 0.6 && breaksAt(letters, i));
  const cut = Math.max(1, best > 0 ? best : most);
  return [`${letters.slice(0, cut).join('')}-`, ...parts(letters.slice(cut).join(''), limit, style)];
}

/** A text in its pieces, none of them wider than the line. */
export function piecesOf(text: string, limit: number, style: Style): Piece[] {
  const gap = widthOf('n n', style) - 2 * widthOf('n', style);
  return text.split(space).flatMap((word) =>
    word
      .split(inside)
      .flatMap((piece) => parts(piece, limit, style))
      .map((piece, i) => ({ text: piece, width: widthOf(piece, style), gap: i > 0 ? 0 : gap }))
      .filter(({ width }) => width > 0),
  );
}

/** Whether some word must be broken to stand in the line. */
export const breaks = (text: string, limit: number, style: Style) =>
  text.split(space).some((word) => word.split(inside).some((piece) => widthOf(piece, style) > limit));
