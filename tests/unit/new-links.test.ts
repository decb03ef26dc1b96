/** New short links: one for each page that none leads to, under a name that no other has. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newLinks } from '../../src/record/new-links.ts';

const today = '2026-11-22';
const names = (paths: string[], known: { id: string; to: string }[] = []) =>
  newLinks(paths, known, today).map((line) => /id: (\S+),/.exec(line)?.[1]);

test('a page is called by its last word; one that says little, with what it is of', () => {
  assert.deepEqual(
    names(['/', '/practice-model/', '/contact/', '/questions/pay/', '/claims/place/', '/inspections/2023/']),
    ['start', 'model', 'contact', 'pay', 'claims-place', 'inspection-2023'],
  );
  assert.deepEqual(newLinks(['/contact/'], [], today), ['- { id: contact, to: /contact/, since: 2026-11-22 }\n']);
});

test('a page that a link reaches, a general one too, gets no other; a name that is taken goes to nobody else', () => {
  const known = [{ id: 'pay', to: '/working-here/roles/' }, { id: 'start', to: '/start/' }]; // prettier-ignore
  assert.deepEqual(names(['/working-here/roles/', '/questions/pay/', '/'], known), ['questions-pay', 'start-page']);
  assert.deepEqual(names(['/news/nets/', '/stories/nets/', '/nets/', '/messages/nets/']), ['nets', 'stories-nets', 'nets-page', 'messages-nets']); // prettier-ignore
});
