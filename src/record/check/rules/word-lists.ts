import type { Rule } from '../rule.ts';
import { inBlocks } from '../words/in-blocks.ts';

export const wordLists: Rule = {
  name: 'word-lists',
  level: 'error',
  why: 'The points would run together in one paragraph, and people who listen would not hear that it is a list.',
  wrong: '• a laptop\n• a phone',
  right: '- a laptop\n- a phone',
  find: (page) =>
    inBlocks(page, ['paragraph', 'item'], ({ own }) =>
      [...own.matchAll(/(?:^|\n)[ \t]*([•●▪◦‣·\uF0B7])/gu)].slice(0, 1).map(({ 0: mark, 1: bullet = '', index }) => ({
        at: index + mark.length - 1,
        message: `This list has the mark ${bullet} of a word processor. Begin each point with a hyphen and a space: - like this.`,
      })),
    ),
};
