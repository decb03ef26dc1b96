import { inWords } from '../../dates.ts';
import type { Rule } from '../rule.ts';
import { isDay } from '../words/days.ts';

/** How long an editor is told of it, in days: after that it is a record that nobody need touch. */
const told = 30;

const vacancy = (closes: string) => ({
  file: 'vacancies/example.md',
  text: `---\ntitle: Boat keeper\ncloses: ${closes} 12:00\n---\n\nYou would keep the boats.\n`,
});

export const closedVacancy: Rule = {
  name: 'closed-vacancy',
  level: 'advice',
  why: 'The page says by itself that it is closed; candidates who would still be welcome turn away.',
  wrong: vacancy('2026-11-20'),
  right: vacancy('2026-12-20'),
  find({ kind, data, lineOf, today }) {
    const day = String(data?.['closes'] ?? '').slice(0, 10);
    if (kind !== 'vacancies' || data?.['example'] || !isDay(day) || day >= today) return [];
    if (Date.parse(today) - Date.parse(day) > told * 86_400_000) return [];
    const message = `closes: it closed on ${inWords(day)}, and has left the lists by itself. Write a later day if the post is still open. Keep the file, so that links to it still work.`;
    return [{ line: lineOf(['closes']), message }];
  },
};
