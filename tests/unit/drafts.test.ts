/** What is not published yet is not there for others: for the check, for short links, for the gate of old addresses. */
import assert from 'node:assert/strict';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { none } from '../none.ts';
import { deadPath } from '../../src/record/addresses.ts';
import { examine } from '../../src/record/check/content-check.ts';
import { pathFaults, referenceFaults } from '../../src/record/check/thing-faults.ts';
import { needed } from '../../src/record/drafts/needed.ts';
import { publishedNames } from '../../src/record/drafts/published-names.ts';
import { firstSeen, heldInWords, leadingOn, waitingIn } from '../../src/record/drafts/waiting.ts';
import { lostAddresses } from '../../src/record/published.ts';

const folder = mkdtempSync(join(tmpdir(), 'drafts-')).replaceAll('\\', '/');
after(() => rmSync(folder, { recursive: true }));
const write = (name: string, fields: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), `---\n${fields}\n---\n\nWords of a draft.\n`);
};
write('news/out.mdx', 'title: Out\npublished: 2026-11-01');
write('news/draft.mdx', 'title: A draft\ndraft: true');
write('news/unset.mdx', 'title: Out again\ndraft: false');
write('news/soon.mdx', 'title: Soon\npublishFrom: 2026-12-01');
write('news/both.mdx', 'title: Both\ndraft: true\npublishFrom: 2026-12-01');
write('pages/about/deep.mdx', 'title: Deep\n"draft": true');
write('roles/pilot.mdx', 'title: Pilot\ndraft: true');
write('vacancies/keeper.md', 'title: Keeper\nposted: 2026-12-01');
writeFileSync(join(folder, 'links.yaml'), '- { id: soon, to: /news/soon/, since: 2026-11-01 }\n');

const on = (day: string) => waitingIn(folder, day).map(({ path, from }) => `${path} ${from ?? 'draft'}`);
const drafts = ['/about/deep/ draft', '/news/both/ draft', '/news/draft/ draft', '/roles/pilot/ draft'];
const waiting = waitingIn(folder, '2026-11-30');
const ids = {
  pages: new Set(['about/deep']),
  news: new Set(['out', 'draft', 'unset', 'soon', 'both']),
  roles: new Set(['pilot', 'keeper']),
};
const names = publishedNames(ids, waiting);

test('a draft waits for ever, a page until its day, a vacancy until it is posted', () => {
  const listed = (day: string) =>
    on(day)
      .map((one) => one.replace('/working-here', ''))
      .toSorted();
  assert.deepEqual(
    listed('2026-11-30'),
    [...drafts, '/news/soon/ 2026-12-01', '/vacancies/keeper/ 2026-12-01'].toSorted(),
  );
  assert.deepEqual(listed('2026-12-01'), drafts);
});

test('what is said of it names its day', () => {
  assert.equal(heldInWords({ from: undefined }), 'Draft: not published');
  assert.equal(heldInWords({ from: '2026-12-01' }), 'Publishes on 1 December 2026');
});

test('a link to it is told with the day or the draft, its file, and what to do', () => {
  assert.equal(deadPath('/news/out/', names), undefined);
  assert.equal(
    deadPath('/news/draft/#part', names),
    `/news/draft/ is a draft. Take this out until it is published, or take draft: true out of ${folder}/news/draft.mdx.`,
  );
  assert.match(
    deadPath('/news/soon/', names)!,
    /^\/news\/soon\/ is published on 1 December 2026, and not before\. .* change publishFrom in .*soon\.mdx\.$/,
  );
  assert.match(deadPath('/working-here/vacancies/keeper/', names)!, /change posted in .*keeper\.md\.$/);
  const [related] = pathFaults({ related: ['/news/out/', '/news/draft/'] }, names);
  assert.deepEqual(related?.path, ['related', 1]);
  assert.match(referenceFaults({ next: ['pilot'] }, names)[0]!.message, /^next: .*roles\/pilot\/ is a draft\./);
  assert.deepEqual(referenceFaults({ next: ['keeper'] }, names), []);
});

test('a page that waits may be named by another that does', () =>
  assert.deepEqual(pathFaults({ related: ['/news/draft/', '/news/soon/'] }, ids), []));

test('what is wrong in a draft stops its preview, and nobody else’s work', () => {
  const levels = (file: string, all: boolean) =>
    new Set(
      examine(folder, '2026-11-30', all)
        .filter((one) => one.file === `${folder}/news/${file}.mdx`)
        .map(({ level }) => level),
    );
  assert.deepEqual([...levels('draft', false)], ['advice']);
  assert.ok(levels('draft', true).has('error'));
  assert.ok(levels('out', false).has('error'));
});

test('a short link waits with its page', () => {
  const links = [{ to: '/news/out/' }, { to: '/news/soon/' }, { to: '/news/draft/#part' }];
  assert.deepEqual(leadingOn(links, waiting), [{ to: '/news/out/' }]);
  assert.equal(leadingOn(links, waitingIn(folder, '2026-12-01')).length, 2);
});

test('a page is first published when it is first there', () => {
  const seen = (publishFrom?: string) => firstSeen({ published: '2026-11-22', publishFrom }).published;
  assert.deepEqual([seen(), seen('2026-11-01'), seen('2026-12-01')], ['2026-11-22', '2026-11-22', '2026-12-01']);
});

test('a page that was published and waits again is told from one that is gone, and so is its short link', () => {
  const site = mkdtempSync(join(tmpdir(), 'drafts-site-'));
  const lost = (path: string) => lostAddresses(site, [path], folder, '2026-11-30')[0]!;
  assert.match(
    lost('/news/draft/'),
    /^\/news\/draft\/ was published, and nothing answers there now\. Its page is a draft again: take draft: true out of .*news\/draft\.mdx, or lead its readers .*moved\.yaml: - \{ id: \/news\/draft\//,
  );
  assert.match(lost('/news/soon/'), /Its page waits until 1 December 2026: change publishFrom in .*soon\.mdx, or lead/);
  assert.match(
    lost('/go/soon/'),
    /^\/go\/soon\/ was published, and the page it leads to is not there\. .* or lead it to another page in .*links\.yaml\.$/,
  );
  assert.match(lost('/news/gone/'), /Put it back, or lead/);
  rmSync(site, { recursive: true });
});

/** The pages that templates fetch by name, or lead to from wherever they stand. */
const namedIn = (code: string) => [
  ...[...code.matchAll(/getEntry\('pages', '([\w/-]+)'\)\)?!/g)].map(([, id]) => id!),
  ...[...code.matchAll(/\bto\(['`](\/(?:[\w-]+\/)*)(?:['`#]|\$\{)/g)].map(([, path]) => path!.slice(1, -1) || 'home'),
];

test('the pages that the site is built around are those its templates name', () => {
  const code = globSync('src/{components,layouts,pages,integrations}/**/*.{astro,ts}').map((file) =>
    readFileSync(file, 'utf8'),
  );
  // What there is to share, and the pages of editors, are made and not written.
  const made = ['share', 'go', 'pictures', 'editor', 'admin'];
  const found = [...new Set(code.flatMap(namedIn))].filter((id) => !made.includes(id));
  none(found.filter((id) => !needed.includes(id)).map((id) => `${id} is not in src/record/drafts/needed.ts.`));
  none(needed.filter((id) => !found.includes(id)).map((id) => `${id} is in needed.ts, and nothing needs it.`));
});
