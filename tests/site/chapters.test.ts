/** The chapters of the practice model: short, plain, and measured as they say they are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serializeOuter } from 'parse5';
import { mostWords, oldestAge, readingOf } from '../../src/record/reading-age.ts';
import { none } from '../none.ts';
import { attribute, elements, words } from './dom.ts';
import { type Page, pages } from './pages.ts';

const hasClass = (name: string) => (element: Parameters<typeof attribute>[0]) =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);
const chapters = pages
  .filter(({ path }) => path.startsWith('/practice-model/'))
  .flatMap((page) => {
    const [stated] = elements(page.root, hasClass('measured'));
    return stated ? [{ page, path: page.path, stated: words(stated) }] : [];
  });
const measure = (page: Page) => readingOf(serializeOuter(elements(page.root, 'article')[0]!));
const reached = (page: Page, rel: string) =>
  elements(page.root, 'a').flatMap((link) => (attribute(link, 'rel') === rel ? [attribute(link, 'href') ?? ''] : []));

test('every chapter of the overview is there and states its length and reading age', () => {
  const overview = pages.find(({ path }) => path === '/practice-model/')!;
  const listed = elements(overview.root, hasClass('parts')).flatMap((list) => elements(list, 'h3')).length;
  assert.ok(listed > 0, 'The overview lists no chapter.');
  assert.equal(chapters.length, listed);
});

test('a chapter has the words and the reading age that it states', () =>
  none(
    chapters.flatMap(({ page, path, stated }) => {
      const { words, age } = measure(page);
      return stated.startsWith(`${words} words. Reading age ${age},`)
        ? []
        : [`${path} states “${stated}”, but has ${words} words and a reading age of ${age}.`];
    }),
  ));

test(`a chapter has at most ${mostWords} words`, () =>
  none(
    chapters.flatMap(({ page, path }) => {
      const { words } = measure(page);
      return words > mostWords
        ? [`${path} has ${words} words. Take ${words - mostWords} out: one idea a chapter.`]
        : [];
    }),
  ));

test(`a chapter has a reading age of at most ${oldestAge}`, () =>
  none(
    chapters.flatMap(({ page, path }) => {
      const { age } = measure(page);
      return age > oldestAge ? [`${path} has a reading age of ${age}. Write shorter sentences and shorter words.`] : [];
    }),
  ));

test('every chapter but the first and the last leads to the one before and the one after', () => {
  const before = chapters.filter(({ page }) => reached(page, 'prev').length === 1);
  const after = chapters.filter(({ page }) => reached(page, 'next').length === 1);
  assert.deepEqual([before.length, after.length], [chapters.length - 1, chapters.length - 1]);
});
