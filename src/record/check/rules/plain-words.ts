import type { Rule } from '../rule.ts';
import { everywhere, inBlocks, unquoted } from '../words/in-blocks.ts';
import { plainer } from '../words/plainer.ts';

export const plainWords: Rule = {
  name: 'plain-words',
  level: 'advice',
  why: 'Plain words are read faster by everybody, and say what will really happen.',
  wrong: 'Going forward, we will utilise this with service users.',
  right: 'From now on we will use this with families.',
  find: (page) =>
    inBlocks(page, everywhere, ({ own }) => {
      const text = unquoted(own);
      return plainer.flatMap(([words, instead]) =>
        [...text.matchAll(words)].map(({ 0: word, index }) => ({
          at: index,
          message: `“${word.replace(/\s+/g, ' ')}”: ${instead}.`,
        })),
      );
    }),
};
