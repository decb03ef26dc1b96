import type { Rule } from '../rule.ts';
import { each, nodesOf, wordsOf } from '../tree.ts';

export const emptyHeading: Rule = {
  name: 'empty-heading',
  level: 'error',
  why: 'People who listen hear “heading”, and nothing after it.',
  wrong: '##\n\nWe meet families at home.',
  right: '## Working with us\n\nWe meet families at home.',
  find: (page) =>
    each(page, (node) =>
      node.type === 'heading' &&
      !wordsOf(node).trim() &&
      !nodesOf({ tree: node }).some(({ type }) => type.startsWith('mdxJsx'))
        ? 'This heading has no words. Write what stands below it, or take the # out.'
        : undefined,
    ),
};
