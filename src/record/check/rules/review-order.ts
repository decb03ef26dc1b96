import type { Rule } from '../rule.ts';
import { isDay } from '../words/days.ts';

const page = (reviewed: string, reviewBy: string) => ({
  file: 'pages/example.mdx',
  text: `---\ntitle: Working with us\npublished: 2026-01-05\nreviewed: ${reviewed}\nreviewBy: ${reviewBy}\n---\n\nWe meet families at home.\n`,
});

export const reviewOrder: Rule = {
  name: 'review-order',
  level: 'error',
  why: 'Readers are told when a page was last checked, and when it will be; days that cannot be are believed by nobody.',
  wrong: page('2026-03-01', '2026-02-01'),
  right: page('2026-02-01', '2026-09-01'),
  find({ data, lineOf }) {
    const { published, reviewed, reviewBy } = (data ?? {}) as Record<string, unknown>;
    const say = (field: string, message: string) => [{ line: lineOf([field]), message: `${field}: ${message}` }];
    const ancient = Object.entries({ published, reviewed, reviewBy }).flatMap(([field, day]) =>
      isDay(day) && day < '2000' ? say(field, `${day} is before this site could be. Check the year.`) : [],
    );
    if (ancient.length > 0) return ancient;
    return isDay(reviewed) && isDay(reviewBy) && reviewBy <= reviewed
      ? say(
          'reviewBy',
          `${reviewBy} is not after the last review, ${reviewed}. Write the day somebody must look again.`,
        )
      : [];
  },
};
