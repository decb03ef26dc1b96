import type { Rule } from '../rule.ts';
import { each } from '../tree.ts';

export const headingOrder: Rule = {
  name: 'heading-order',
  level: 'error',
  why: 'People who listen find their way by the levels of headings, and look for the one that is left out.',
  wrong: '## Working with us\n\n#### Pay\n\nNot published yet.',
  right: '## Working with us\n\n### Pay\n\nNot published yet.',
  find(page) {
    let last = 1;
    return each(page, ({ type, depth = 1 }) => {
      if (type !== 'heading' || depth === 1) return undefined;
      const [above, most] = [last, last + 1];
      last = Math.min(depth, most);
      if (depth <= most) return undefined;
      return `This heading is two levels or more below ${above === 1 ? 'the title' : 'the one before it'}. Write ${'#'.repeat(most)} here.`;
    });
  },
};
