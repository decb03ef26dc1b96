import type { Rule } from '../rule.ts';
import { sentencesIn } from '../words/blocks.ts';
import { beginning, inBlocks } from '../words/in-blocks.ts';

/** We aim at 25. Past this a reader has lost the beginning before the end. */
const most = 35;

export const longSentences: Rule = {
  name: 'long-sentences',
  level: 'advice',
  why: 'Who reads on a phone between two visits loses the thread of a long sentence.',
  wrong:
    'When you join us you will meet your manager, who will tell you about the team, the families that you will work with, the way in which we record what we do and the days on which your team meets.',
  right: 'When you join us you will meet your manager. You will hear about the team and its families.',
  find: (page) =>
    inBlocks(page, ['paragraph', 'item'], ({ text }) =>
      sentencesIn(text).flatMap(({ text: sentence, at }) => {
        const count = sentence.split(/\s+/).length;
        return count > most
          ? [
              {
                at,
                message: `The sentence ${beginning(sentence)} has ${count} words. Make it two: we aim at 25 words or fewer.`,
              },
            ]
          : [];
      }),
    ),
};
