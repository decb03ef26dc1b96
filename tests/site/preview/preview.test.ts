/** A preview shows the pages that wait, each with what it is, and asks every search engine to stay away. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { authorityWithDrafts, paths, word } from '../../drafts.ts';
import { none } from '../../none.ts';
import { attribute, elements, words } from '../dom.ts';
import { readPage } from '../pages.ts';
import { build } from '../builds/build.ts';
import { guideFaults } from './guide-pages.ts';

const content = '.cache/test/content/havering';
const folder = '.cache/test/preview';
const read = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8');
const page = (path: string) => readPage(path, read(path)).root;
const links = (path: string) => elements(page(path), 'a').map((link) => attribute(link, 'href') ?? '');

before(() => {
  authorityWithDrafts(content);
  const { failed, said } = build({ OUT: folder, TODAY: '2026-11-22', AUTHORITY: `../${content}`, PREVIEW: 'yes' });
  assert.ok(!failed, said);
});

test('each page that waits is there, says so first, and leads to its form', () =>
  none(
    paths.flatMap((path) => {
      if (!existsSync(join(folder, path, 'index.html'))) return [`${path} is not in the preview.`];
      const ribbon = elements(page(path), 'aside')[0]!;
      const wanted = path.includes('-draft/') ? /^Draft: not published\b/ : /^Publishes on 1 December 2026\b/;
      const form = elements(ribbon, 'a').some((link) => (attribute(link, 'href') ?? '').startsWith('/admin/#/'));
      return [
        ...(wanted.test(words(ribbon)) ? [] : [`${path} begins with “${words(ribbon)}”.`]),
        ...(form ? [] : [`${path} does not lead to its form.`]),
      ];
    }),
  ));

test('a page that is published says that this is a preview, and no more', () =>
  assert.match(words(elements(page('/news/'), 'aside')[0]!), /^Preview\b/));

test('the lists of a preview have what waits', () => {
  assert.ok(links('/news/').includes('/news/news-draft/'));
  assert.ok(links('/working-here/roles/').includes('/working-here/roles/roles-opens/'));
});

test('every page of a preview asks search engines to stay away', () => {
  const files = globSync('**/*.html', { cwd: folder });
  assert.ok(files.length > 500);
  const robots = '<meta name="robots" content="noindex"';
  none(
    files
      .filter((file) => !readFileSync(join(folder, file), 'utf8').includes(robots))
      .map((file) => `${file} of a preview may be listed by search engines.`),
  );
  assert.ok(!existsSync(join(folder, 'sitemap-index.xml')));
});

test('the worklist names each page that waits, with links that lead somewhere', () => {
  const to = links('/editor/');
  none(paths.filter((path) => !to.includes(path)).map((path) => `The worklist does not name ${path}.`));
  none(
    to
      .filter((href) => /^\/[^#]*\/(#|$)/.test(href))
      .map((href) => href.replace(/#.*/, ''))
      .filter((path) => !existsSync(join(folder, path, 'index.html')))
      .map((path) => `The worklist leads to ${path}, where there is nothing.`),
  );
});

test('the guide’s pages are whole', () => none(guideFaults(folder)));

test('nothing of this is in the published site', () => {
  const site = process.env['OUT'] ?? 'dist';
  assert.ok(existsSync(join(site, 'index.html')), `There is no built site in ${site}.`);
  none(['editor', 'admin'].filter((name) => existsSync(join(site, name))).map((name) => `${name}/ is published.`));
  assert.ok(!readFileSync(join(site, 'news/index.html'), 'utf8').includes(word));
});
