import type { Rule } from '../rule.ts';
import { each } from '../tree.ts';

export const boldHeading: Rule = {
  name: 'bold-heading',
  level: 'advice',
  why: 'A heading has its own weight, so that all headings look alike.',
  wrong: '## **Working with us**\n\nWe meet families at home.',
  right: '## Working with us\n\nWe meet families at home.',
  find: (page) =>
    each(page, ({ type, children = [] }) =>
      type === 'heading' && children.length === 1 && ['strong', 'emphasis'].includes(children[0]!.type)
        ? 'This heading is all in bold or italics. Take the stars out.'
        : undefined,
    ),
};
