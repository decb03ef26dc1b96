import { createHash } from 'node:crypto';

/** White space is no part of the words: a text wrapped otherwise is the same text. */
const plain = (text: string) => text.trim().replace(/\s+/gu, ' ');

/** The SHA-256 of a quotation's words, as its receipt holds it. One letter changed, and it is another. */
export const hashWords = (text: string): string =>
  createHash('sha256').update(plain(text).normalize('NFC')).digest('hex');

/** Typographic marks that differ between a document and what is typed, and the ligatures of some PDFs. */
const unify = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/[“”„‟]/gu, '"');

export type Words = { text: string; startOfPage: number[] };

/** A printed page number, or a line that stands at the edge of many pages, numbers aside. */
const furniture = (line: string, often: Map<string, number>) =>
  /^(page )?\d{1,4}$/iu.test(line) || (often.get(faceOf(line)) ?? 0) > 2;
const faceOf = (line: string) => line.replace(/\d+$/u, '').trim();

/**
 * A document as one text to search: page numbers and running heads at the edges of pages are taken away.
 * @param pages the text of each page, with its line breaks
 */
export function readPages(pages: readonly string[]): Words {
  const lines = pages.map((page) =>
    unify(page)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );
  const often = new Map<string, number>();
  for (const page of lines)
    for (const face of new Set([...page.slice(0, 2), ...page.slice(-2)].map(faceOf)))
      often.set(face, (often.get(face) ?? 0) + 1);
  let text = '';
  const startOfPage = lines.map((page) => {
    const start = text.length;
    let [from, to] = [0, page.length];
    while (from < 2 && from < to && furniture(page[from]!, often)) from += 1;
    while (to > page.length - 2 && to > from && furniture(page[to - 1]!, often)) to -= 1;
    text += `${page.slice(from, to).join('\n')}\n`;
    return start;
  });
  return { text, startOfPage };
}

/**
 * Where a document has these words, letter by letter. White space may differ, a word may be broken at the end of a
 * line with a hyphen, and quotation marks may be straight or curly; nothing else.
 * @returns the number of the page they begin on, or undefined
 */
export function findWords({ text, startOfPage }: Words, quotation: string): number | undefined {
  const letters = [...unify(plain(quotation))];
  const pattern = letters.map((letter, i) => patternOf(letter, letters[i + 1] ?? '')).join('');
  const found = new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'u').exec(text);
  return found ? startOfPage.findLastIndex((start) => start <= found.index) + 1 : undefined;
}

function patternOf(letter: string, next: string): string {
  if (letter === ' ') return String.raw`\s+`;
  const exact = letter.replace(/[\\^$.*+?()[\]{}|/]/u, String.raw`\$&`);
  const inWord = /[\p{L}-]/u.test(letter) && /\p{L}/u.test(next);
  return inWord ? exact + (letter === '-' ? String.raw`\n?` : String.raw`(?:[-\u00AD]\n)?`) : exact;
}

export type Near = { passage: string; differences: string[]; share: number };

/** What it costs to read a quotation into a passage: a word left out is likelier than a word put in or changed. */
const [LEFT_OUT, PUT_IN, CHANGED] = [1, 3, 3];

/**
 * The passage of a document most like a quotation that it does not have.
 * @returns the passage, what differs in words, and how much differs: from 0 (nothing) to 1 (all)
 */
export function nearestPassage({ text }: Words, quotation: string): Near {
  const wanted = unify(plain(quotation)).split(' ');
  const there = text.split(/\s+/u).filter(Boolean);
  const wide = there.length + 1;
  const cost = new Uint16Array((wanted.length + 1) * wide);
  const step = (i: number, j: number) => (wanted[i - 1] === there[j - 1] ? 0 : CHANGED);
  for (let i = 1; i <= wanted.length; i += 1) {
    cost[i * wide] = i * PUT_IN;
    for (let j = 1, at = i * wide + 1; j < wide; j += 1, at += 1)
      cost[at] = Math.min(cost[at - wide - 1]! + step(i, j), cost[at - wide]! + PUT_IN, cost[at - 1]! + LEFT_OUT);
  }
  const last = cost.subarray(wanted.length * wide);
  const least = last.reduce((a, b) => Math.min(a, b));
  const end = last.indexOf(least);
  const runs: Run[] = [];
  const add = (kind: Run['kind'], typed = '', meant = '') => {
    if (runs[0]?.kind !== kind) return void runs.unshift({ kind, typed, meant });
    runs[0] = { kind, typed: `${typed} ${runs[0].typed}`, meant: `${meant} ${runs[0].meant}` };
  };
  let [i, j] = [wanted.length, end];
  while (i > 0) {
    const at = i * wide + j;
    if (j > 0 && cost[at] === cost[at - wide - 1]! + step(i, j)) {
      add(step(i, j) > 0 ? 'changed' : 'same', wanted[i - 1], there[j - 1]);
      [i, j] = [i - 1, j - 1];
    } else if (j > 0 && cost[at] === cost[at - 1]! + LEFT_OUT) add('left out', '', there[(j -= 1)]);
    else add('put in', wanted[(i -= 1)]);
  }
  const differences = runs.filter(({ kind }) => kind !== 'same').map(differenceOf);
  return { passage: there.slice(j, end).join(' '), differences, share: least / (wanted.length * PUT_IN) };
}

type Run = { kind: 'same' | 'changed' | 'left out' | 'put in'; typed: string; meant: string };
const differenceOf = ({ kind, typed, meant }: Run) =>
  kind === 'changed'
    ? `"${typed}" should be "${meant}"`
    : kind === 'left out'
      ? `"${meant}" is left out`
      : `"${typed}" is not there`;
