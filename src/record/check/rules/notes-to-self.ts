import type { Rule } from '../rule.ts';
import { everywhere, inBlocks, unquoted } from '../words/in-blocks.ts';
import { unfinished } from '../words/unfinished.ts';

/** Marks of the unfinished, filler, and words in square brackets that no link and no quotation needs. */
const note = new RegExp(
  [
    `(?<![\\p{L}\\p{N}¤])(?:${unfinished.join('|')}|todo|tbc|fixme)(?![\\p{L}\\p{N}])`,
    '\\b[Ll]orem ipsum\\b',
    '\\?{3,}',
    '(?<!\\])\\[(?!\\^|sic\\]|(?:PDF|Word)\\b)[^[\\]¤]*\\p{L}{2}[^[\\]¤]*\\](?!\\s?[([:])',
  ].join('|'),
  'gu',
);
/** Words in straight marks are somebody's too. */
const plainly = (text: string) => unquoted(text).replace(/"[^"]*"/g, (words) => '¤'.repeat(words.length));

export const notesToSelf: Rule = {
  name: 'notes-to-self',
  level: 'error',
  why: 'Readers take it for a promise that nobody kept, or for something they were not meant to see.',
  wrong: 'We moved to a new office in March. [check with Ann before publishing]',
  right: 'We moved to a new office in March.',
  find: (page) =>
    page.data?.['draft'] === true
      ? []
      : inBlocks(page, everywhere, ({ own }) =>
          [...plainly(own).matchAll(note)].map(({ 0: words, index }) => ({
            at: index,
            message: `“${words.replace(/\s+/g, ' ')}” looks like a note to yourself. Finish it, or take it out.`,
          })),
        ),
};
