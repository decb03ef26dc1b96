import type { Rule } from '../rule.ts';
import { inBlocks } from '../words/in-blocks.ts';

const most = 80;

export const longHeadings: Rule = {
  name: 'long-headings',
  level: 'advice',
  why: 'On a phone a long heading fills the screen, and nobody can skim it.',
  wrong: `## ${'What the council says that it has done since the report of the inspectors was published, and when'}\n\nIt meets monthly.`,
  right: '## What the council says it has done since\n\nIt meets monthly.',
  find: (page) =>
    inBlocks(page, ['heading'], ({ text }) =>
      text.length > most
        ? [{ at: 0, message: `This heading has ${text.length} letters. Say it in at most ${most}.` }]
        : [],
    ),
};
