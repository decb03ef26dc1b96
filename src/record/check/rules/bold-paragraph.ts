import type { Node } from '../mdx-check.ts';
import type { Rule } from '../rule.ts';
import { each, wordsOf } from '../tree.ts';

export const boldParagraph: Rule = {
  name: 'bold-paragraph',
  level: 'advice',
  why: 'It looks like a heading, but nobody who listens or skims can find it as one.',
  wrong: '**Working with us**\n\nWe meet families at home.',
  right: '## Working with us\n\nWe meet families at home.',
  find: (page) =>
    each({ ...page, tree: page.tree && outside(page.tree) }, (node) => {
      const [only, ...more] = node.children ?? [];
      const short = wordsOf(node).split(/\s+/).length <= 12;
      return node.type === 'paragraph' && only?.type === 'strong' && more.length === 0 && short
        ? 'This paragraph is all in bold. If it is a heading, begin it with ## and take the stars out; if not, make it plain.'
        : undefined;
    }),
};

/** The tree without what bold words begin things in: lists, quotations and tables. */
const outside = (node: Node): Node => ({
  ...node,
  ...(node.children && {
    children: node.children.filter(({ type }) => !['list', 'blockquote', 'table'].includes(type)).map(outside),
  }),
});
