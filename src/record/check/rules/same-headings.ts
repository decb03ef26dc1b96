import type { Rule } from '../rule.ts';
import { each, wordsOf } from '../tree.ts';

export const sameHeadings: Rule = {
  name: 'same-headings',
  level: 'advice',
  why: 'In a list of headings nobody can tell the two apart, and a link reaches only the first by its name.',
  wrong: '## Pay\n\nNot published yet.\n\n## Pay\n\nAsk us.',
  right: '## Pay\n\nNot published yet.\n\n## Pay for agency workers\n\nAsk us.',
  find(page) {
    const met = new Set<string>();
    return each(page, (node) => {
      // On another level they stand in another list, as a checklist and the text it sums up.
      const words = node.type === 'heading' ? `${node.depth} ${wordsOf(node).trim().toLowerCase()}` : '';
      if (!words || !met.has(words)) {
        met.add(words);
        return undefined;
      }
      return `There is a heading “${wordsOf(node).trim()}” above already. Say what is different about this one.`;
    });
  },
};
