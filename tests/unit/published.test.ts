/** An address that was published answers for ever: with its page, or by leading on. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { filesOf, readList } from '../../src/record/check/content-files.ts';
import { contentFolder } from '../../src/record/authority.ts';
import { addressesIn, lostAddresses, publishedAddresses } from '../../src/record/published.ts';

const site = mkdtempSync(join(tmpdir(), 'site-'));
after(() => rmSync(site, { recursive: true }));
const page = '<meta charset="utf-8"><title>A page</title>';
const unlisted = `${page}<meta name="robots" content="noindex">`;
for (const [file, text] of Object.entries({
  'index.html': page,
  '404.html': page,
  'news/index.html': page,
  'news/opening/index.html': page,
  'news/feed.xml': '<feed/>',
  'claims.json': '{}',
  'go/opening/index.html': unlisted,
  'share/news/index.html': unlisted,
  'pagefind/pagefind-entry.json': '{}',
  'sitemap-0.xml': '<urlset/>',
})) {
  mkdirSync(join(site, dirname(file)), { recursive: true });
  writeFileSync(join(site, file), text);
}
const lost = (...published: string[]) => lostAddresses(site, published, 'content/harbour', '2026-11-22');

test('pages, short links, feeds and lists for machines are promised; kits, the index of search and errors are not', () =>
  assert.deepEqual(addressesIn(site), [
    '/',
    '/claims.json',
    '/go/opening/',
    '/news/',
    '/news/feed.xml',
    '/news/opening/',
  ]));

test('nothing is lost while all that was published answers', () => assert.deepEqual(lost(...addressesIn(site)), []));

test('a page that is gone is named, with the line that leads its readers to the nearest', () =>
  assert.deepEqual(lost('/news/openings/', '/news/'), [
    '/news/openings/ was published, and nothing answers there now. Put it back, or lead its readers to the page that comes closest. Write in content/harbour/moved.yaml: - { id: /news/openings/, to: /news/opening/, since: 2026-11-22 }',
  ]));

test('where none is like it, the page above it is proposed, and else the start', () => {
  assert.match(lost('/news/a-long-story-of-something-else/')[0]!, /to: \/news\/,/);
  assert.match(lost('/stories/a-long-story-of-something-else/')[0]!, /to: \/,/);
});

test('a short link that is gone is named with its own file', () =>
  assert.match(lost('/go/open-day/')[0]!, /links\.yaml: - \{ id: open-day, to: /));

test('a feed that is gone is named', () => assert.match(lost('/jobs.xml')[0]!, /^\/jobs\.xml was published/));

test('every short link that was ever published is still listed', () => {
  const listed = new Set(
    filesOf(contentFolder, 'links').flatMap((file) => readList(file).map(({ id }) => `/go/${id}/`)),
  );
  const published = publishedAddresses().filter((path) => path.startsWith('/go/'));
  assert.ok(published.length > 0 || !publishedAddresses().length);
  assert.deepEqual(
    published.filter((path) => !listed.has(path)),
    [],
  );
});
