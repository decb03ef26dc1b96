import { createHash } from 'node:crypto';

/** White space is no part of the words: a text wrapped otherwise is the same text. */
const plain = (text: string) => text.trim().replace(/\s+/gu, ' ');

/** The SHA-256 of a quotation's words, as its receipt holds it. One letter changed, and it is another. */
export const hashWords = (text: string): string =>
  createHash('sha256').update(plain(text).normalize('NFC')).digest('hex');

/** Marks that typesetting changes and nobody means: quotation marks, ligatures, hyphens at which no line may break. */
const unify = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/[‘’‚‛ʼ`´]/gu, "'")
    .replace(/[“”„‟]/gu, '"')
    .replace(/[‐‑]/gu, '-');

/** Without marks that have no width; the bullets of symbol fonts, which a terminal cannot show, are plain ones. */
const visible = (text: string) =>
  text.replace(/[\u200B\u2060\uFEFF]|\u00AD(?!\s*(?:\n|$))/gu, '').replace(/[\uE000-\uF8FF]/gu, '•');

// A number with its signs, and words joined by an apostrophe or a hyphen, are one: a part of one is another word.
const letters = String.raw`[\p{L}\p{M}\p{N}]+`;
const joint = String.raw`(?:['‘’ʼ]|[-‐‑–\u00AD]\s?|(?<=\p{N})[.,:](?=\p{N}))`;
const word = new RegExp(String.raw`[£$€]?${letters}(?:${joint}${letters})*%?|\.{2,}|\S`, 'gu');
const brokenAt = /([-‐‑–\u00AD])\n/gu;

/** A hyphen at the end of a line may belong to its word, or be the printer's: nobody can tell, so each reading is right. */
const readingsOf = (raw: string) => {
  const [whole, joined, apart] = ['$1', '', '$1 '].map((mark) => unify(raw.replace(brokenAt, mark)));
  return [...new Set([whole!, raw.includes('–\n') ? whole! : joined!, apart!])];
};

/** A word, a number or a mark. `spaced`: white space is before it; undefined after a dash that ends a line. */
export type Word = { raw: string; readings: string[]; spaced: boolean | undefined; page: number };

/** The words of a text, or of a document page by page. */
export function wordsOf(...pages: string[]): Word[] {
  const texts = pages.map(visible);
  const text = texts.join('\n');
  let [page, end] = [1, texts[0]?.length ?? 0];
  return [...text.matchAll(word)].map(({ 0: raw, index }) => {
    while (index > end) {
      end += 1 + texts[page]!.length;
      page += 1;
    }
    const before = text.slice(Math.max(0, index - 2), index);
    return {
      raw: raw.replace(brokenAt, (broken) => broken[0]!.replace('\u00AD', '-')),
      readings: readingsOf(raw),
      spaced: /[-‐‑–—/]\n$/u.test(before) ? undefined : /\s$/u.test(before),
      page,
    };
  });
}

const dots = /\s*[[(]?(?:…|\.{3,}|\.(?: \.){2,})[\])]?\s*/u;

/** Whether dots stand in a text for words left out; and the parts that they join. */
export const hasDots = (text: string) => dots.test(text);
export const partsOf = (text: string) => text.split(dots).filter((part) => wordsOf(part).length > 0);

/** Whether a quotation's word is the document's, letter by letter; and whether it is set apart as there. */
const sameLetters = (quoted: Word, there: Word) => there.readings.includes(quoted.readings[0]!);
export const sameSpace = (quoted: Word, there: Word) =>
  quoted.spaced === there.spaced || quoted.spaced === undefined || there.spaced === undefined;

/**
 * Where a document has these words, letter by letter. White space may differ, a word may be broken at the end of a
 * line with a hyphen, and quotation marks may be straight or curly; nothing else.
 * @returns the number of the page they begin on, or undefined
 */
export function findWords(document: readonly Word[], quotation: string): number | undefined {
  const wanted = wordsOf(quotation);
  const here = (from: number) =>
    wanted.every((quoted, i) => {
      const there = document[from + i];
      return there && sameLetters(quoted, there) && (i === 0 || sameSpace(quoted, there));
    });
  return wanted.length > 0 ? document.find((_, from) => here(from))?.page : undefined;
}
