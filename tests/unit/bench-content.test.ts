import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { pageOf, pages, wordsOf } from '../../bench/content.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

test('the content of the bench is the same each time, so that figures of different days can be compared', () => {
  const [once, again] = [JSON.stringify(pages(40)), JSON.stringify(pages(40))];
  assert.equal(once, again);
  assert.equal(
    hash(once),
    'cf5d1741e00b58aa',
    'Its words have changed: measure all sites again, then note the new hash here.',
  );
});

test('each page of the bench has 650 to 750 words, and a title, an address and a description of its own', () => {
  const all = pages(1000);
  for (const { title, body } of all) {
    const { length } = wordsOf(body);
    assert.ok(length >= 650 && length <= 750, `${title} has ${length} words.`);
  }
  for (const field of ['title', 'slug', 'description'] as const)
    assert.equal(new Set(all.map((page) => page[field])).size, all.length, `Two pages have the same ${field}.`);
});

test('a page of the bench has headings, a list, a table, a quotation and links to three pages that are there', () => {
  const { body } = pageOf(7, 40);
  const there = new Set(pages(40).map(({ slug }) => `/news/${slug}/`));
  const links = [...body.matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address!);
  for (const part of [/^## /m, /^- /m, /^\| --- /m, /^> /m]) assert.match(body, part);
  assert.equal(links.length, 3);
  for (const link of links) assert.ok(there.has(link), `${link} leads nowhere.`);
});
