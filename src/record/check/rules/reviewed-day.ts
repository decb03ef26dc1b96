import type { Rule } from '../rule.ts';
import { inLines } from '../tree.ts';
import { isDay } from '../words/days.ts';

const page = (reviewed: string) => ({
  file: 'pages/example.mdx',
  text: `---\ntitle: Working with us\nreviewed: ${reviewed}\n---\n\nWe meet families at home.\n`,
});

export const reviewedDay: Rule = {
  name: 'reviewed-day',
  level: 'error',
  why: 'Readers would be told that somebody has looked, on a day that has not come.',
  wrong: page('2098-01-05'),
  right: page('2026-01-05'),
  find: ({ text, today }) =>
    inLines({ text }, (line) => {
      const [, field, day] = /^[\s-]*(reviewed|checked|read):\s*["']?([\d-]+)/.exec(line) ?? [];
      return field && isDay(day) && day > today
        ? `${field}: ${day} is still to come. Write the day on which somebody did look.`
        : undefined;
    }),
};
