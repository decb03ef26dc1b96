import type { Rule } from '../rule.ts';
import { each, nodesOf, wordsOf } from '../tree.ts';

export const emptyLink: Rule = {
  name: 'empty-link',
  level: 'error',
  why: 'Nobody can see a link without words, or press it.',
  wrong: 'We keep a record. [](/inspections/)',
  right: 'We keep a record. [See every judgement](/inspections/)',
  find: (page) =>
    each(page, (node) => {
      if (node.type !== 'link' || wordsOf(node).trim()) return undefined;
      const shown = nodesOf({ tree: node }).some(
        ({ type, alt }) => type.startsWith('mdxJsx') || (type === 'image' && alt),
      );
      return shown ? undefined : `This link has no words. Write what it leads to: [its words](${node.url}).`;
    }),
};
