/** What each page says of itself, and the files that list the pages. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentFolder } from '../../src/record/authority.ts';
import { filesOf } from '../../src/record/check/content-files.ts';
import { none } from '../none.ts';
import { attribute, elements, words } from './dom.ts';
import { base, faults, files, links, meta, pages, read } from './pages.ts';

const titles = new Map<string, string>();
const descriptions = new Map<string, string>();

/** Says where the same words stood before, if they did. */
function repeated(seen: Map<string, string>, text: string, path: string) {
  const before = seen.get(text);
  if (before === undefined) seen.set(text, path);
  return before;
}

test('there are pages', () => assert.ok(pages.length > 20, `Only ${pages.length} pages were built.`));

test('every page has one title, and no other page has it', () =>
  none(
    faults((page) => {
      const found = elements(page.root, 'title').filter((element) => element.namespaceURI.endsWith('xhtml'));
      const title = found[0] ? words(found[0]) : '';
      if (found.length !== 1 || !title) return [`has ${found.length} titles. Give its layout one title with words.`];
      const before = repeated(titles, title, page.path);
      return before ? [`has the title of ${before}: “${title}”. Name in it what only this page has.`] : [];
    }),
  ));

test('every page has one description, and no other page has it', () =>
  none(
    faults((page) => {
      const found = meta(page, 'description');
      const description = found[0] ?? '';
      if (found.length !== 1 || !description.trim()) {
        return [`has ${found.length} descriptions. Write one in its front matter.`];
      }
      const before = repeated(descriptions, description, page.path);
      return before ? [`has the description of ${before}. Say in it what only this page holds.`] : [];
    }),
  ));

test('every page is in British English', () =>
  none(
    faults((page) => (attribute(page.root, 'lang') === 'en-GB' ? [] : ['lacks lang="en-GB" on its html element.'])),
  ));

test('canonical address and og:url are the page’s own address', () => {
  const origins = new Set<string>();
  none(
    faults((page) => {
      if (page.path === '/404.html') return [];
      const canonical = links(page, 'canonical').map((link) => attribute(link, 'href') ?? '');
      const [href = ''] = canonical;
      if (canonical.length !== 1 || !URL.canParse(href)) {
        return [`has ${canonical.length} canonical addresses. Give its layout one whole address.`];
      }
      const { origin, pathname } = new URL(href);
      origins.add(origin);
      const problems: string[] = [];
      if (pathname !== base + page.path) problems.push(`says that it is at ${pathname}. Use the page’s own address.`);
      const [ogUrl = ''] = meta(page, 'og:url');
      if (ogUrl !== href) problems.push(`has og:url “${ogUrl}” and canonical “${href}”. They must be the same.`);
      return problems;
    }),
  );
  assert.deepEqual(
    [...origins].filter((origin) => !origin.startsWith('https://')),
    [],
    'Publish at an https address.',
  );
  assert.equal(origins.size, 1, `Pages claim more than one site: ${[...origins].join(', ')}.`);
});

test('no file names the machine it was built on', () =>
  none(
    [...files]
      .filter((path) => /(\/|\.(html|xml|txt|json|js|css|svg|webmanifest|ics))$|_headers$/.test(path))
      .filter((path) => /localhost|127\.0\.0\.1|file:\/\//.test(read(path.endsWith('/') ? `${path}index.html` : path)))
      .map((path) => `${path} holds an address of the build machine. Build addresses from Astro.site.`),
  ));

test('the sitemap lists every page but those kept from search engines', () => {
  const maps = [...files].filter((path) => /^\/sitemap-\d+\.xml$/.test(path));
  const listed = maps.flatMap((path) =>
    [...read(path).matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? ''),
  );
  const paths = new Set(listed.map((address) => new URL(address).pathname));
  const own = new Set(pages.filter((page) => page.listed).map((page) => base + page.path));
  none([
    ...[...own]
      .filter((path) => !paths.has(path))
      .map((path) => `${path} is not in the sitemap. See astro.config.mjs.`),
    ...[...paths]
      .filter((path) => !own.has(path))
      .map(
        (path) => `${path} is in the sitemap, but is no page for search engines. See the filter in astro.config.mjs.`,
      ),
  ]);
});

test('search and 404 are kept from search engines', () =>
  none(
    pages
      .filter((page) => /^\/(search\/|404\.html)$/.test(page.path) && page.listed)
      .map((page) => `${page.path} lacks <meta name="robots" content="noindex">.`),
  ));

/** The feed of a kind of which this authority has nothing yet has nothing to tell. */
const emptyOf = (path: string) =>
  (path === '/news/feed.xml' && filesOf(contentFolder, 'news').length === 0) ||
  (path === '/inspections/feed.xml' && filesOf(contentFolder, 'inspections').length === 0);

test('feeds are announced, and their links are whole addresses', () => {
  const feeds = new Set(
    pages.flatMap((page) =>
      links(page, 'alternate')
        .filter((link) => /(atom|rss)\+xml/.test(attribute(link, 'type') ?? ''))
        .map((link) => attribute(link, 'href') ?? ''),
    ),
  );
  assert.ok(
    feeds.size,
    'No page announces a feed. Put <link rel="alternate" type="application/atom+xml"> in the layout.',
  );
  for (const feed of feeds) {
    const path = new URL(feed, 'https://example.org').pathname.slice(base.length);
    assert.ok(files.has(path), `The feed ${feed} is announced but not built.`);
    const xml = read(path);
    const addresses = [...xml.matchAll(/(?:href|src|url)="([^"]*)"|<(?:link|id|guid)[^>/]*>([^<]+)</g)];
    assert.ok(/<(entry|item)>/.test(xml) || emptyOf(path), `The feed ${path} has no entries.`);
    none(
      addresses
        .map((match) => match[1] ?? match[2] ?? '')
        .filter((address) => !/^(https?:\/\/|urn:|tag:)/.test(address))
        .map((address) => `${path} holds the address “${address}”. A feed is read elsewhere: write it whole.`),
    );
  }
});
