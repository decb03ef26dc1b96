import type { Rule } from '../rule.ts';
import { retext } from '../words/doubled.ts';
import { everywhere, inBlocks } from '../words/in-blocks.ts';

/** Retext decides; this only spares it the texts that have no word twice. */
const twice = /(?<!\p{L})(\p{L}+)\s+\1(?!\p{L})/iu;

export const repeatedWords: Rule = {
  name: 'repeated-words',
  level: 'advice',
  why: 'A word that stands twice makes readers stop and read again.',
  wrong: 'We meet the the family at home.',
  right: 'We meet the family at home.',
  find: (page) =>
    inBlocks(page, everywhere, ({ text }) =>
      twice.test(text)
        ? retext('repeated', text).map(({ at, actual, expected }) => ({
            at,
            message: `“${actual.replace(/\s+/g, ' ')}” stands here. Write “${expected}” once.`,
          }))
        : [],
    ),
};
