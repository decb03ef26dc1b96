import { z } from 'astro/zod';

/** Adds what an editor sees of a field: its label and a hint. Forms and the guide read both. */
export const field = <T extends z.ZodType>(schema: T, label: string, hint = ''): T => schema.meta({ label, hint });

const isRealDay = (text: string) => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
};

/** A calendar day as YYYY-MM-DD. Astro's YAML reader makes a Date of a bare day; it is turned back here. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z
    .string({ error: 'Write the date as year-month-day, such as 2026-03-31.' })
    .regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true, error: 'Write the date as year-month-day, such as 2026-03-31.' })
    .refine(isRealDay, { error: 'There is no such day in the calendar. Check the day and the month.' }),
);

/** A day, a month (2024-10) or a year (2016): as exactly as the source gives it, and no more. */
export const looseDate = z.preprocess(
  (value) =>
    value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value,
  z
    .string({ error: 'Write a year, a year-month or a year-month-day.' })
    .regex(/^\d{4}(-\d{2}){0,2}$/, {
      abort: true,
      error: 'Write a year (2016), a month (2016-10) or a day (2016-10-20).',
    })
    .refine((text) => isRealDay(text + '-01-01'.slice(text.length - 4)), {
      error: 'There is no such day in the calendar. Check the day and the month.',
    }),
);

/** What to say of such a date where nothing else is said of it. */
export const looseHint = 'A day, a month or a year: 2026-11-20, 2026-11 or 2026.';

/** Lower-case words joined by hyphens: the name of a thing in addresses and in other files. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'Use small letters, digits and single hyphens, such as caseload-2025.' });

/** An address on the web: nothing that a browser would run. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'Write the whole address, such as https://www.gov.uk/.',
});

/** A page of this site, from its first slash. */
export const path = z.string().regex(/^\/(?!\/)/, { error: 'Write a path of this site, such as /inspections/.' });

/** A link in a page: a path of this site, a heading of this page, or an address on the web. */
export const href = z.union([path, z.string().regex(/^#[\w-]+$/), webAddress], {
  error: 'Write a path such as /inspections/, a heading such as #pay, or a whole address.',
});

export const sentence = z.string().trim().min(1, { error: 'This may not be empty.' });

/** Not finished: previews show it, and nothing of it is published. */
export const draft = field(
  z.boolean().default(false),
  'Draft',
  'true while it is being written: only a preview shows it.',
);

/** What every readable page carries: who keeps it, when it was last looked at, and from when it is there. */
export const keptPage = {
  title: field(sentence.max(120), 'Title', 'The one heading of the page. Say what the reader will find.'),
  description: field(
    sentence.max(200),
    'Description',
    'One or two sentences for search engines and link previews. Name no grade that has been replaced.',
  ),
  published: field(day, 'First published'),
  reviewed: field(day, 'Last reviewed', 'The day somebody read the page against its sources.'),
  reviewBy: field(day, 'Review by', 'After this day the page says that it is due for review.'),
  keywords: field(
    sentence.optional(),
    'Words readers type',
    'Search puts this page first for them, such as: caseload, agency, pay.',
  ),
  owner: field(sentence, 'Owner', 'The team or post that answers for the page.'),
  draft,
  publishFrom: field(
    day.optional(),
    'Publish from',
    'Only a preview shows the page before this day; the first build on it publishes the page. Left out: at once.',
  ),
};
