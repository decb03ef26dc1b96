import type { Rule } from '../rule.ts';
import { retext } from '../words/doubled.ts';
import { everywhere, inBlocks } from '../words/in-blocks.ts';

/** Retext decides; this only spares it the texts where nothing can be wrong. */
const may = /(?<![\p{L}-])(?:a\s+[“‘"'(]?[aeiouh8\d]|an\s+[“‘"'(]?[^aeio\s])/iu;

export const aOrAn: Rule = {
  name: 'a-or-an',
  level: 'advice',
  why: 'It makes readers stop and read again.',
  wrong: 'This is an useful question, and a honest one.',
  right: 'This is a useful question, and an honest one.',
  find: (page) =>
    inBlocks(page, everywhere, ({ text }) =>
      may.test(text)
        ? retext('article', text).flatMap(({ at, actual, expected }) => {
            const [next = ''] = /^\s*\S+/.exec(text.slice(at + actual.length)) ?? [];
            // Letters that stand for a name are read out in more than one way.
            if (/\p{Lu}.*\p{Lu}/u.test(next)) return [];
            return [{ at, message: `“${actual}${next}” stands here. Write “${expected}${next}”.` }];
          })
        : [],
    ),
};
