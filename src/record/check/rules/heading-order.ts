import type { Rule } from '../rule.ts';
import { each } from '../tree.ts';

export const headingOrder: Rule = {
  name: 'heading-order',
  level: 'error',
  why: 'People who listen find their way by the levels of headings, and look for the one that is left out.',
  wrong: '## Working with us\n\n#### Pay\n\nNot published yet.',
  right: '## Working with us\n\n### Pay\n\nNot published yet.',
  find(page) {
    // What is known here stands under a heading of the general page that shows it.
    const within = page.kind === 'here';
    let last = within ? 2 : 1;
    return each(page, ({ type, depth = 1 }) => {
      if (type !== 'heading' || depth === 1) return undefined;
      if (within && depth === 2) return 'The heading over these words stands in the general page. Write ### here.';
      const [above, most] = [last, last + 1];
      last = Math.min(depth, most);
      if (depth <= most) return undefined;
      return `This heading is two levels or more below ${above === 1 ? 'the title' : 'the one before it'}. Write ${'#'.repeat(most)} here.`;
    });
  },
};
