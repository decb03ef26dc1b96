import type { Kind } from '../../../schema/kinds.ts';
import { sentencesIn } from './blocks.ts';

const why = '## Why it matters\n\nWrite here why somebody who thinks of working with us asks this.';

/** What `npm run new` puts below the fields of a new page: it says what belongs there, and is itself no mistake. */
export const starters = {
  chapters:
    'Write here what one does, in two or three short paragraphs. Give an example from an invented family.\n\n## What it looks like\n\nWrite here what a family would see and hear.',
  messages:
    'Write here when and where it was said. The words themselves belong in quotations/, with their source. Name them here.',
  stories: 'Write here what the person told us, in their own order. Keep to what they agreed to.',
  news: 'Write here what happened and when. Name a claim for each figure.\n\n## What it means\n\nWrite here what changes for the people who work here, and what is not known yet.',
  questions: `Write here what is known. Say plainly what is not published yet.\n\n${why}`,
  vacancies:
    '## What you would do\n\nWrite here what the person would do in a week.\n\n## What you need\n\n- Write here what the person must have\n- Write here what would help',
  roles:
    '## What you do\n\nWrite here what the work is.\n\n## What you need\n\nWrite here what one must have, and what moves one on.',
  // It has no draft: until somebody writes, the page says what it says without it.
  here: '<Unknown what="What is known of it" />',
  events:
    '## What happens\n\nWrite here who will be there, and what they talk about.\n\n## What you want to know\n\nWrite here about steps, parking, and whether you may bring a child.',
} satisfies Partial<Record<Kind, string>>;

/** The same of a kind that has none of its own. */
export const plainStarter = 'Write here what the reader came for, the most important first.';

/** The same of a question that a claim answers. */
export const answeredBy = (claim: string): string =>
  `Write here the answer, with its figure: <Claim id="${claim}" />.\n\n${why}`;

const asked = new Set(
  [...Object.values(starters), plainStarter]
    .flatMap((text) => text.split('\n').filter((line) => !line.startsWith('#')))
    .flatMap((line) => sentencesIn(line.replace(/^- /, '')).map(({ text }) => text)),
);

/** Whether a sentence is one that a new page begins with. One that was cut short still is. */
export const isStarter = (sentence: string): boolean =>
  asked.has(sentence) || /^Write here (?:what|when|who|why|about|the answer)\b/.test(sentence);
