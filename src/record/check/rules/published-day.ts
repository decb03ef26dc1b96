import { heldBack } from '../../drafts/waiting.ts';
import { isDay } from '../words/days.ts';
import type { Rule } from '../rule.ts';

export const publishedDay: Rule = {
  name: 'published-day',
  level: 'error',
  why: 'The page says when it was first published, and readers would be told of a day that has not come.',
  wrong: {
    file: 'pages/example.mdx',
    text: '---\ntitle: Working with us\npublished: 2099-01-05\n---\n\nWe meet families at home.\n',
  },
  right: {
    file: 'pages/example.mdx',
    text: '---\ntitle: Working with us\npublished: 2099-01-05\npublishFrom: 2099-01-05\n---\n\nWe meet families at home.\n',
  },
  find({ kind, data, lineOf, today }) {
    const day = String(data?.['published'] ?? '');
    if (kind === 'inspections' || !isDay(day) || day <= today || heldBack(data ?? {}, today)) return [];
    const message = `published: ${day} is still to come, and the page is there now. To hold it back until then, write publishFrom: ${day}; else write the day it was first there.`;
    return [{ line: lineOf(['published']), message }];
  },
};
