import { kept } from '../../../record/kept.ts';
import type { Style } from './letters.ts';
import { breaks, piecesOf, space, type Piece } from './pieces.ts';

/** A size to set a text in, and how many lines it may have at that size. */
export interface Step extends Style {
  lines: number;
}

/** A hair of room: two letters with a space between them may be kerned apart. */
const within = (limit: number) => limit * 0.994;

/** How many lines a text needs. */
function count(pieces: Piece[], most: number): number {
  let [lines, across] = [0, Infinity];
  for (const { width, gap } of pieces) {
    across += gap + width;
    if (across <= most) continue;
    lines += 1;
    across = width;
  }
  return lines;
}

/** How well a line ends: with a sentence or a part of one; rather not within a word, or with a little one that belongs to the next. */
const ending = (text: string) =>
  /[:.;?!]’?$/.test(text) ? -0.05 : /,$/.test(text) ? -0.02 : small.test(text) || /[-/]$/.test(text) ? 0.02 : 0;
const small = /^(a|an|and|at|by|for|in|is|of|on|or|the|to|with|your?)$/i;

/** Pieces in as few lines as they need, these as alike in length as can be, each ended where it makes sense. */
function balanced(pieces: Piece[], most: number): string[] {
  const lines = count(pieces, most);
  const aim = pieces.reduce((sum, { width, gap }) => sum + gap + width, 0) / lines;
  /** The best way on from a piece in so many lines: where these end, and how bad that is. */
  const best = kept((key): { bad: number; ends: number[] } => {
    const [from, left] = key.split(' ').map(Number) as [number, number];
    if (left === 0) return { bad: from === pieces.length ? 0 : Infinity, ends: [] };
    let [found, across] = [{ bad: Infinity, ends: [] as number[] }, 0];
    for (let to = from; to < pieces.length; to++) {
      across += pieces[to]!.width + (to > from ? pieces[to]!.gap : 0);
      if (across > most) break;
      const rest = best(`${to + 1} ${left - 1}`);
      const bad = ((across - aim) / most) ** 2 + (left > 1 ? ending(pieces[to]!.text) : 0) + rest.bad;
      if (bad < found.bad) found = { bad, ends: [to + 1, ...rest.ends] };
    }
    return found;
  });
  const { ends } = best(`0 ${lines}`);
  return ends.map((to, i) => {
    const line = pieces.slice(ends[i - 1] ?? 0, to);
    return line.map(({ text, gap }, n) => (n > 0 && gap > 0 ? ` ${text}` : text)).join('');
  });
}

/** A text cut at a word, with … and, of a quotation, the mark that closes it. */
function cut(text: string, fits: (shorter: string) => boolean): string {
  const close = /^[‘“]/.test(text) ? (/[’”]$/.exec(text)?.[0] ?? '') : '';
  const upTo = (parts: string[], end: number, between: string) =>
    `${parts.slice(0, end).join(between).replace(/[\s.,;:–—-]+$/, '')}…${close}`; // prettier-ignore
  const words = text.split(space);
  const most = words.findLastIndex((_, end) => end > 0 && fits(upTo(words, end, ' ')));
  if (most > 0) return upTo(words, most, ' ');
  const letters = [...text];
  return upTo(letters, letters.findLastIndex((_, end) => fits(upTo(letters, end, ''))), ''); // prettier-ignore
}

/**
 * A text at the first of some sizes that holds it: rather smaller than with a broken word, rather broken than cut.
 * @param limit how wide a line may be, in px
 * @param steps from large to small
 */
export function fitted(text: string, limit: number, steps: readonly Step[]): { style: Step; lines: string[] } {
  const most = within(limit);
  const holds = (style: Step, words = text) => count(piecesOf(words, most, style), most) <= style.lines;
  const whole = steps.filter((step) => holds(step));
  const style = whole.find((step) => !breaks(text, most, step)) ?? whole[0] ?? steps.at(-1)!;
  const words = whole.length > 0 ? text : cut(text, (shorter) => holds(style, shorter));
  return { style, lines: balanced(piecesOf(words, most, style), most) };
}
