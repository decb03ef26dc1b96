import { wordsOf, type Word } from './words.ts';

/** How many lines at the top and at the foot of a page may be its furniture. */
const EDGE = 4;

/** A page number alone, in the ways it is printed: 7, Page 7, - 7 -, 7 of 12. */
const pageNumber = /^(?:page )?[-–|]? ?(\d{1,4}) ?(?:[-–|]|(?:of|\/) ?\d{1,4})?$/iu;

/** The face of a number that counts pages from the first. */
const itsOwn = 'ahead by 1';

/** What a line of furniture has in common with those of other pages: its words, or how far its number runs ahead. */
function faceOf(line: string, page: number): string {
  const number = pageNumber.exec(line)?.[1];
  return number ? `ahead by ${Number(number) - page}` : line.replace(/^\d+\s+|\s+\d+$/gu, '');
}

/**
 * A document's words, without its page numbers and running heads: lines at the edges of pages that come back on the
 * next page or the one after, and on three pages at least, or on both of two. A footnote stays where it is printed, so
 * a sentence that runs on past one is not found.
 * @param texts the text of each page, with its line breaks
 */
export function readPages(texts: readonly string[]): Word[] {
  const pages = texts.map((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );
  const standsOn = new Map<string, Set<number>>();
  pages.forEach((lines, page) => {
    for (const line of [...lines.slice(0, EDGE), ...lines.slice(-EDGE)]) {
      const face = faceOf(line, page);
      standsOn.set(face, (standsOn.get(face) ?? new Set()).add(page));
    }
  });
  const isFurniture = (line: string, page: number) => {
    const face = faceOf(line, page);
    const on = standsOn.get(face)!;
    const comesBack = on.size >= Math.min(3, pages.length) && [-2, -1, 1, 2].some((step) => on.has(page + step));
    return comesBack || (face === itsOwn && pages.length > 1);
  };
  return wordsOf(...pages.map((lines, page) => withoutEdges(lines, (line) => isFurniture(line, page)).join('\n')));
}

function withoutEdges(lines: string[], isFurniture: (line: string) => boolean): string[] {
  let [from, to] = [0, lines.length];
  while (from < Math.min(EDGE, to) && isFurniture(lines[from]!)) from += 1;
  while (to > Math.max(lines.length - EDGE, from) && isFurniture(lines[to - 1]!)) to -= 1;
  return lines.slice(from, to);
}
