import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { syllable } from 'syllable';

type Node = DefaultTreeAdapterTypes.Node;

/** What a chapter may have; the words of claims count, those of drawings and tables do not. */
export const mostWords = 500;
export const oldestAge = 13;

const unread = /^(figure|table|svg|script|style|template|small)$/;
const inline = /^(a|abbr|b|bdi|button|cite|code|em|i|q|s|span|strong|sub|sup|time|u)$/;
const heading = /^h[1-6]$/;

/** The text as it is read, a line a block; the line of a heading begins with #. */
function linesOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value.replace(/\s+/g, ' ');
  if (!('childNodes' in node)) return '';
  const text = () => node.childNodes.map(linesOf).join('');
  if (!tree.isElementNode(node)) return text();
  const { tagName, attrs } = node;
  if (unread.test(tagName) || attrs.some(({ name }) => name === 'data-pagefind-ignore' || name === 'popover'))
    return '';
  return inline.test(tagName) ? text() : `\n${heading.test(tagName) ? '#' : ''}${text()}\n`;
}

/** The words of a text; a number is one. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[’'.,/-][\p{L}\p{N}]+)*/gu) ?? [];

/**
 * How long a text is, and how old a reader needs to be. The age is the Flesch-Kincaid grade (Kincaid and others, 1975,
 * Naval Technical Training Command, report 8-75) and five years. Headings count as words, but not as sentences.
 * @param html the text as it stands on a page: drawings, tables, receipts and what search leaves out are not counted
 */
export function readingOf(html: string): { words: number; age: number } {
  const lines = linesOf(parseFragment(html)).split('\n');
  const sentences = lines
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/(?<=[.!?…][”’"')]*)\s+/).map(wordsIn))
    .filter(({ length }) => length > 0);
  return { words: wordsIn(lines.join('\n')).length, age: ageOf(sentences) };
}

const syllables = new Map<string, number>();
/** How many syllables a word has, and at least one: each word is counted once. */
function syllablesOf(word: string): number {
  const known = syllables.get(word) ?? Math.max(1, syllable(word));
  syllables.set(word, known);
  return known;
}

/** How old a reader of sentences needs to be, each given as its words. */
export function ageOf(sentences: readonly (readonly string[])[]): number {
  const words = sentences.flat();
  const beats = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (beats / words.length) - 15.59;
  return Math.round(grade + 5);
}
