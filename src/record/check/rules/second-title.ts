import type { Rule } from '../rule.ts';
import { each } from '../tree.ts';

export const secondTitle: Rule = {
  name: 'second-title',
  level: 'error',
  why: 'People who listen to a page find their way by its headings, and look for one title.',
  wrong: '# Working with us\n\nWe meet families at home.',
  right: '## Working with us\n\nWe meet families at home.',
  find: (page) =>
    each(page, (node) =>
      node.type === 'heading' && node.depth === 1
        ? 'The title is the one first-level heading. Use ## here.'
        : undefined,
    ),
};
