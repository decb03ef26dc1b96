import type { Rule } from '../rule.ts';
import { everywhere, inBlocks } from '../words/in-blocks.ts';

/** Three words or more in a row, of which one is longer than letters that stand for a name. */
const shouted = /(?:\b\p{Lu}[\p{Lu}’'-]*\b[,;:!]?[ \n]+){2,}\p{Lu}[\p{Lu}’'-]*\b/gu;

export const allCapitals: Rule = {
  name: 'all-capitals',
  level: 'advice',
  why: 'Capitals are slower to read, and some screen readers spell them letter by letter.',
  wrong: '## WORKING WITH US IN HAVERING\n\nWe meet families at home.',
  right: '## Working with us\n\nWe meet families at home.',
  find: (page) =>
    inBlocks(page, everywhere, ({ own, text }) =>
      [...own.matchAll(shouted)]
        .filter(([words]) => words.split(/\s+/).filter((word) => word.length > 3).length >= 2)
        .slice(0, 1)
        .map(({ index, 0: words }) => ({
          at: index,
          message: `“${text.slice(index, index + words.length)}” is in capitals. Write it in small letters${words.length > 30 ? '' : `: ${upper(words)}`}.`,
        })),
    ),
};

const upper = (words: string) => words[0]! + words.slice(1).toLowerCase();
