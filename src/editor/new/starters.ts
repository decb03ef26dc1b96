import type { Kind } from '../../schema/kinds.ts';
import type { Answers } from './answers.ts';

const why = '## Why it matters\n\nWrite here why somebody who thinks of working with us asks this.';

/** What stands below the fields of a new page: it says what belongs there, and is itself no mistake. */
const starters: Partial<Record<Kind, (answers: Answers) => string>> = {
  chapters: () =>
    'Write here what one does, in two or three short paragraphs. Give an example from an invented family.\n\n## What it looks like\n\nWrite here what a family would see and hear.',
  messages: () =>
    'Write here when and where it was said. The words themselves belong in quotations/, with their source. Name them here.',
  stories: () => 'Write here what the person told us, in their own order. Keep to what they agreed to.',
  news: () =>
    'Write here what happened and when. Name a claim for each figure.\n\n## What it means\n\nWrite here what changes for the people who work here, and what is not known yet.',
  questions: ({ answered, claim }) =>
    answered === 'not yet' || !claim
      ? `Write here what is known. Say plainly what is not published yet.\n\n${why}`
      : `Write here the answer, with its figure: <Claim id="${String(claim)}" />.\n\n${why}`,
  vacancies: () =>
    '## What you would do\n\nWrite here what the person would do in a week.\n\n## What you need\n\n- Write here what the person must have\n- Write here what would help',
  roles: () =>
    '## What you do\n\nWrite here what the work is.\n\n## What you need\n\nWrite here what one must have, and what moves one on.',
  events: () =>
    '## What happens\n\nWrite here who will be there, and what they talk about.\n\n## What you want to know\n\nWrite here about steps, parking, and whether you may bring a child.',
};

/** The first words of a new page of a kind. */
export const starterOf = (kind: Kind, answers: Answers): string =>
  starters[kind]?.(answers) ?? 'Write here what the reader came for, the most important first.';
