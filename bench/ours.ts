/** The content laid out for our own site: an authority like the invented harbour of the tests. */
import { mkdirSync } from 'node:fs';
import { smallAuthority } from '../tests/small.ts';
import { chooser, pages, two, type Page } from './pages.ts';
import { places, sentences } from './words.ts';
import { withFields, write } from './write.ts';

const kept = ['published: 2026-01-05', 'reviewed: 2026-06-01', 'reviewBy: 2027-06-01', 'owner: The harbour office'];
const news = (page: Page) =>
  withFields(
    page,
    ...kept,
    `happened: ${page.day}`,
    'position: stands',
    'sources: [harbour-report]',
    `lede: '${page.description}'`,
  );

const posts = [
  ['social-worker', 'Social worker', true],
  ['team-manager', 'Team manager', false],
  ['family-practitioner', 'Family practitioner', false],
  ['business-support', 'Business support officer', false],
] as const;

/** A vacancy like the harbour’s own. */
function vacancyOf(index: number) {
  const { next, one, fill } = chooser(index + 1_000_001);
  const [role, title, registration] = posts[index % posts.length]!;
  const pay = 28_000 + 500 * Math.floor(next() * 40);
  return `---
title: ${title}
reference: BENCH-${index + 1}
role: ${role}
team: The ${one(places)} team
pay: { from: ${pay}, to: ${pay + 3000}, per: year }
hours: ${one(['full-time', 'part-time', 'either'])}
contract: ${one(['permanent', 'secondment\nlasts: 12 months'])}
place: { street: 1 Quay Street, town: Harbour, postcode: RM1 3BD }
homeDays: ${Math.floor(next() * 4)}
posted: 2026-11-${two(1 + (index % 20))}
closes: 2026-12-${two(1 + (index % 31))} 12:00
apply: https://www.harbour.example/jobs/${index + 1}
contact: { name: The harbour team, email: jobs@harbour.example }
enhancedCheck: true
registration: ${registration}
owner: The harbour office
---

${Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => fill(one(sentences))).join(' ')).join('\n\n')}
`;
}

/**
 * Our own site: the invented harbour of the tests with the pages as news, and vacancies where there shall be any.
 * @returns the folder, to be built with AUTHORITY=../<folder>
 */
export function writeOurs(into: string, count: number, vacancies = 0) {
  mkdirSync(into, { recursive: true });
  smallAuthority(into);
  write(
    `${into}/news`,
    pages(count).map((page) => [`${page.slug}.mdx`, news(page)]),
  );
  if (vacancies)
    write(
      `${into}/vacancies`,
      Array.from({ length: vacancies }, (_, index) => [`bench-${index + 1}.md`, vacancyOf(index)]),
    );
  return into;
}

/** 5,000 pages and 10,000 vacancies. */
export const big = { pages: 5000, vacancies: 10_000 };
export const contentAt = (name: string | number) => `.cache/bench/content/${name}/bench`;
