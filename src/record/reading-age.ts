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

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+(?:[’'.,/-][\p{L}\p{N}]+)*/gu) ?? [];

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
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return { words: wordsIn(lines.join('\n')).length, age: Math.round(grade + 5) };
}
