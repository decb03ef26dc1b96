import type { Rule } from '../rule.ts';
import { sentencesIn } from '../words/blocks.ts';
import { beginning, inBlocks } from '../words/in-blocks.ts';
import { isStarter } from '../words/starters.ts';

export const starterWords: Rule = {
  name: 'starter-words',
  level: 'error',
  why: 'Readers would see what the page asks of its writer, and not what they came for.',
  wrong: 'Write here what happened and when. Name a claim for each figure.',
  right: 'We moved to a new office in March.',
  find: (page) =>
    page.data?.['draft'] === true
      ? []
      : inBlocks(page, ['paragraph', 'item', 'cell'], ({ text }) =>
          sentencesIn(text)
            .filter((one) => isStarter(one.text))
            .slice(0, 1)
            .map(({ text: words, at }) => ({
              at,
              message: `${beginning(words)} stands here since the page was made. Write what it asks for in its place, or take it out.`,
            })),
        ),
};
