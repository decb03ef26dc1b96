/** Vacancies for tests. None is a real one. */
import { stringify } from 'yaml';
import type { z } from 'astro/zod';
import { vacancy as schema, type Vacancy } from '../src/schema/vacancy.ts';

type Written = z.input<typeof schema>;

/** A whole and real vacancy, with every field. */
export const whole = {
  title: 'Social worker',
  reference: 'HAR/1001',
  role: 'social-worker',
  team: 'Harbour & shore team',
  grade: 'Grade 9',
  pay: { from: 38000, to: 42500, per: 'year', supplement: { amount: 3000, condition: 'while you hold cases' } },
  hours: 'full-time',
  weeklyHours: 36,
  contract: 'permanent',
  place: { street: '1 Quay Street', town: 'Harbourtown', postcode: 'HB1 2QS' },
  homeDays: 2,
  posted: '2026-11-02',
  closes: '2026-12-01 17:00',
  interview: '2026-12-10',
  apply: 'https://jobs.harbour.example/1001',
  contact: { name: 'The keeper', email: 'keeper@harbour.example', phone: '020 7946 0000' },
  enhancedCheck: true,
  registration: true,
  owner: 'The keeper',
} satisfies Written;

/** It as the site reads it, with changes. */
export const read = (changes: Partial<Written> = {}): Vacancy => schema.parse({ ...whole, ...changes });

export const body = `You would visit families of the quay, and write what you saw.

## What you would do

- Hold the cases of **twelve** children.
- Ask at the [contact page](/contact/) what else.
`;

/** It as a file. */
export const file = (changes: Partial<Written> = {}, text = body): string =>
  `---\n${stringify(Object.fromEntries(Object.entries({ ...whole, ...changes }).filter(([, value]) => value !== undefined)))}---\n\n${text}`;
