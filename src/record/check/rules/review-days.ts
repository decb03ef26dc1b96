import type { Rule } from '../rule.ts';
import { isDay } from '../words/days.ts';
import { inLines } from '../tree.ts';

/** How far ahead a review may lie: nobody who is here now can promise more. */
const years = 2;

export const reviewDays: Rule = {
  name: 'review-days',
  level: 'advice',
  why: 'A fact that nobody looks at for years grows old, while the page says that it is in order.',
  wrong: {
    file: 'pages/example.mdx',
    text: '---\ntitle: Working with us\nreviewed: 2026-01-05\nreviewBy: 2099-01-01\n---\n\nWe meet families at home.\n',
  },
  right: {
    file: 'pages/example.mdx',
    text: '---\ntitle: Working with us\nreviewed: 2026-01-05\nreviewBy: 2026-12-01\n---\n\nWe meet families at home.\n',
  },
  find({ text, today }) {
    const limit = `${Number(today.slice(0, 4)) + years}${today.slice(4)}`;
    return inLines({ text }, (line) => {
      const [, field, day] = /^[\s-]*(reviewBy|consentReview):\s*["']?([\d-]+)/.exec(line) ?? [];
      return field && isDay(day) && day > limit
        ? `${field}: ${day} is more than ${years} years away. Write an earlier day.`
        : undefined;
    });
  },
};
