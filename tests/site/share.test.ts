/** How a page looks when its link is sent: its tags, its picture, the short links and old addresses that lead to it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { contentFolder } from '../../src/record/authority.ts';
import { filesOf, readList } from '../../src/record/check/content-files.ts';
import { leadingOn } from '../../src/record/drafts/waiting.ts';
import { publishedAddresses } from '../../src/record/published.ts';
import { none } from '../none.ts';
import { waiting } from '../published.ts';
import { attribute, elements, words } from './dom.ts';
import { base, faults, files, folder, links, meta, pages, read, readPage } from './pages.ts';

const below = (address: string) => new URL(address).pathname.slice(base.length);
const pictureOf = (page: Parameters<typeof meta>[0]) => meta(page, 'og:image')[0] ?? '';
/** The head alone is quick to parse, and there are hundreds. */
const heads = pages.map(({ path, html }) => readPage(path, html.slice(0, html.indexOf('<body'))));
const headOf = new Map(heads.map((page) => [page.path, page]));
const onward = (['links', 'moved'] as const).flatMap((kind) =>
  leadingOn(
    filesOf(contentFolder, kind).flatMap((file) => readList(file) as { id: string; to: string }[]),
    waiting(),
  ).map(({ id, to }) => ({ from: kind === 'links' ? `/go/${id}/` : id, to })),
);
/** Pages of their own that one would send to somebody: not those that change with every filter or reader. */
const shared = heads.filter(({ path }) => !/^\/(share\/|search\/|404\.html|working-here\/vacancies\/(contract|hours|role|team)\/)/.test(path)); // prettier-ignore

test('every page says of itself what apps show of a link, and early', () =>
  none(
    faults(({ path, html }) => {
      const page = headOf.get(path)!;
      const needed = ['title', 'description', 'url', 'image', 'image:alt', 'type'].map((name) => `og:${name}`);
      const missing = needed.filter((name) => !meta(page, name)[0]?.trim());
      const late = html.lastIndexOf('og:image:alt', 30_000) < 0;
      return [
        ...missing.map((name) => `has no ${name}.`),
        ...(late ? ['has its tags after the first 30 KB, where apps have stopped reading.'] : []),
        ...(meta(page, 'twitter:card')[0] === 'summary_large_image' ? [] : ['has no twitter:card.']),
        ...(meta(page, 'og:title')[0]?.includes(' · ') ? ['has the name of the site in og:title.'] : []),
        ...(meta(page, 'og:image:alt')[0]!.length > 420 ? ['has an og:image:alt longer than 420 characters.'] : []),
      ];
    }),
  ));

test('every page that can be shared has a picture of its own: 1200 by 630, under 300 KB', () => {
  const owners = new Map<string, string>();
  none(
    shared.flatMap((page) => {
      const path = below(pictureOf(page));
      const before = owners.get(path);
      owners.set(path, page.path);
      if (before) return [`${page.path} has the picture of ${before}.`];
      const bytes = files.has(path) ? readFileSync(join(folder, path)) : Buffer.alloc(0);
      const size = bytes.length > 24 ? `${bytes.readUInt32BE(16)} by ${bytes.readUInt32BE(20)}` : 'missing';
      return size === '1200 by 630' && bytes.length < 300_000 ? [] : [`${page.path}: ${path} is ${size}, ${bytes.length} bytes.`]; // prettier-ignore
    }),
  );
});

test('no two pages have the same picture, though their addresses differ', () => {
  const seen = new Map<string, string>();
  none(
    shared.flatMap((page) => {
      const bytes = readFileSync(join(folder, below(pictureOf(page)))).toString('latin1');
      const before = seen.get(bytes);
      seen.set(bytes, page.path);
      return before ? [`${page.path} and ${before} look alike when shared.`] : [];
    }),
  );
});

test('every page that can be shared has a kit, and a short link that leads to it', () => {
  const reached = new Set(onward.filter(({ from }) => from.startsWith('/go/')).map(({ to }) => to));
  none(
    shared.flatMap((page) => [
      ...(files.has(`/share/${page.path.slice(1, -1) || 'home'}/`) ? [] : [`${page.path} has no kit under /share/.`]),
      ...(page.listed && !reached.has(page.path) ? [`${page.path} has no short link. Run npm run short-links.`] : []),
    ]),
  );
});

test('an address that leads on does so without script, by its link too, and shows the page it leads to', () => {
  none(
    onward.flatMap(({ from, to }) => {
      if (!files.has(from)) return [`${from} is not built.`];
      const page = readPage(from, read(`${from}index.html`));
      const target = headOf.get(to.replace(/#.*/, ''))!;
      const refresh = elements(page.root, 'meta').find((one) => attribute(one, 'http-equiv') === 'refresh');
      const [link] = elements(page.root, 'a');
      const same = ['og:title', 'og:description', 'og:url', 'og:image'].every((name) => meta(page, name)[0] === meta(target, name)[0]); // prettier-ignore
      const canonical = (one: typeof page) => attribute(links(one, 'canonical')[0]!, 'href');
      return [
        ...(refresh && attribute(refresh, 'content') === `0; url=${base}${to}` ? [] : [`${from} does not lead to ${to}.`]),
        ...(link && attribute(link, 'href') === base + to && words(link) ? [] : [`${from} has no link to ${to}.`]),
        ...(same ? [] : [`${from} does not look like ${to} when it is shared.`]),
        ...(canonical(page) === canonical(target) ? [] : [`${from} has another canonical address than ${to}.`]),
        ...(page.listed ? [`${from} is not kept from search engines.`] : []),
        ...(attribute(page.root, 'lang') === 'en-GB' && elements(page.root, 'h1').length === 1 ? [] : [`${from} lacks lang or h1.`]),
      ];
    }),
  ); // prettier-ignore
});

test('hosts that read _redirects lead on by themselves', () => {
  const lines = read('/_redirects').trim().split('\n');
  assert.deepEqual(
    lines.map((line) => line.split(' ').slice(0, 2).join(' ')).toSorted(),
    onward.map(({ from, to }) => `${base}${from} ${base}${to}`).toSorted(),
  );
  none(lines.filter((line) => !/ 30[12]$/.test(line)).map((line) => `“${line}” has no 301 or 302.`));
});

test('every address that was ever published answers', () => {
  none(
    publishedAddresses()
      .filter((path) => !files.has(path))
      .map((path) => `${path} was published, and is gone.`),
  );
});
