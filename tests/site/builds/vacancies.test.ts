/** Vacancies in a site that has real ones: what is open, what has closed, and what machines are told of each. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { none } from '../../none.ts';
import { instantOf, momentInWords } from '../../../src/record/london.ts';
import { contracts, times } from '../../../src/schema/vacancy.ts';
import { whole } from '../../vacancies.ts';
import { attribute, closest, type Element, elements, words } from '../dom.ts';
import * as site from '../pages.ts';
import { content, december, examples, files, out, remote } from './december.ts';

const at = 'working-here/vacancies';
let council: { fullName: string };

before(() => {
  december();
  council = parse(readFileSync(`${content}/authority.yaml`, 'utf8')) as typeof council;
});

const text = (path: string) => readFileSync(join(out, path), 'utf8');
const page = (path: string) => site.readPage(`/${at}/${path}`, text(`${at}/${path}index.html`));
const hrefs = (under: Element) => elements(under, 'a').map((link) => attribute(link, 'href') ?? '');
const rows = (path: string) => elements(page(path).root, 'li').filter((row) => elements(row, 'h3').length > 0);
const titles = (path: string) => rows(path).map((row) => hrefs(row)[0]?.split('/').at(-2));

type Data = Record<string, unknown>;
const data = ({ root }: site.Page, type: string) =>
  elements(root, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map((script) => JSON.parse(script.childNodes.map((node) => ('value' in node ? node.value : '')).join('')) as Data)
    .find((one) => one['@type'] === type);
const posting = (path: string) => data(page(path), 'JobPosting');

/** What “Job posting structured data” of Google Search Central requires and recommends, as paths, with what makes each count. */
const wanted: [path: string, when: 'always' | 'with pay' | 'wholly from home'][] = [
  ['title', 'always'],
  ['description', 'always'],
  ['datePosted', 'always'],
  ['hiringOrganization.name', 'always'],
  ['hiringOrganization.sameAs', 'always'],
  ['jobLocation.address.streetAddress', 'always'],
  ['jobLocation.address.addressLocality', 'always'],
  ['jobLocation.address.postalCode', 'always'],
  ['jobLocation.address.addressCountry', 'always'],
  ['validThrough', 'always'],
  ['employmentType', 'always'],
  ['identifier.name', 'always'],
  ['identifier.value', 'always'],
  ['directApply', 'always'],
  ['baseSalary.currency', 'with pay'],
  ['baseSalary.value.unitText', 'with pay'],
  ['jobLocationType', 'wholly from home'],
  ['applicantLocationRequirements.name', 'wholly from home'],
];
const valueAt = (thing: unknown, path: string) =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Data | undefined)?.[key], thing);
/** The properties that a posting lacks, of those that its vacancy can give. */
const lacking = (job: Data, has: string[]) =>
  wanted
    .filter(([path, when]) => has.includes(when) && [undefined, '', null].includes(valueAt(job, path) as never))
    .map(([path]) => path);

test('an open vacancy has every property that Google requires or recommends, and the test sees each that is gone', () => {
  const jobs: [Data, string[]][] = [
    [posting('social-worker/')!, ['always', 'with pay']],
    [posting('remote/')!, ['always', 'with pay', 'wholly from home']],
  ];
  for (const [job, has] of jobs) {
    assert.deepEqual(lacking(job, has), []);
    for (const [path] of wanted.filter(([, when]) => has.includes(when))) {
      const without = structuredClone(job);
      const keys = path.split('.');
      delete (valueAt(without, keys.slice(0, -1).join('.')) ?? (without as Data))[keys.at(-1) as never];
      assert.deepEqual(lacking(keys.length === 1 ? omit(job, path) : without, has), [path]);
    }
  }
  const salary = jobs.map(([job]) => (job['baseSalary'] as Data)['value'] as Data);
  assert.deepEqual([salary[0]!['minValue'], salary[0]!['maxValue'], salary[1]!['value']], [38000, 42500, 28.5]);
});
const omit = (job: Data, key: string) => Object.fromEntries(Object.entries(job).filter(([name]) => name !== key));

test('what machines are told of a vacancy stands on its page', () => {
  for (const [path, vacancy] of [
    ['social-worker/', whole],
    ['remote/', { ...whole, ...remote }],
  ] as const) {
    const job = posting(path)!;
    const shown = words(elements(page(path).root, 'main')[0]!).replaceAll('\u00A0', ' ');
    const body = words(site.readPage('/', `<main>${String(job['description'])}</main>`).root);
    const address = (job['jobLocation'] as Data)['address'] as Record<string, string>;
    const told = [
      job['title'], body, (job['hiringOrganization'] as Data)['name'], (job['identifier'] as Data)['value'],
      address['streetAddress'], address['addressLocality'], address['postalCode'], momentInWords(vacancy.closes),
      '2 November 2026', times[vacancy.hours], contracts[vacancy.contract], ...(path === 'remote/' ? ['£28.50 an hour', 'United Kingdom', 'You need never come to the office'] : ['£38,000 to £42,500 a year']),
    ].map(String); // prettier-ignore
    none(told.filter((one) => !shown.includes(one)).map((one) => `${path} tells machines “${one}”, and readers not.`));
    assert.equal(job['validThrough'], new Date(instantOf(vacancy.closes)).toISOString());
    assert.notEqual(body, job['title']);
  }
  assert.equal((posting('social-worker/')!['hiringOrganization'] as Data)['name'], council.fullName);
  assert.match(String(posting('social-worker/')!['description']), /<li>Hold the cases of <strong>twelve<\/strong>/);
});

test('no job data on a list, on a closed vacancy, or on an example', () => {
  const all = globSync(`${out}/${at}/**/index.html`);
  const has = all.filter((path) => readFileSync(path, 'utf8').includes('"JobPosting"'));
  const own = [
    'social-worker',
    'remote',
    'first-minute',
    ...Object.keys(files).filter((name) => name.startsWith('filler')),
  ];
  assert.deepEqual(has.toSorted(), own.map((name) => `${out}/${at}/${name}/index.html`).toSorted());
});

/** Which of the words for an open and for a closed vacancy can be read at the top of its page: all of a sort, or none. */
function shows(path: string) {
  const top = elements(page(path).root, 'header').at(-1)!;
  const visible = (name: string) => {
    const parts = elements(top, (element) => attribute(element, name) !== undefined);
    const read = new Set(parts.map((part) => attribute(part, 'hidden') === undefined));
    assert.equal(read.size, 1, `${path}: ${name}`);
    return [...read][0];
  };
  return { open: visible('data-open'), shut: visible('data-shut') };
}

test('an open vacancy can be applied for, by the web or by e-mail, and says until when without script', () => {
  const { root, listed } = page('social-worker/');
  assert.ok(listed);
  const links = elements(root, 'a').filter((link) => attribute(link, 'href') === whole.apply);
  assert.equal(links.length, 2);
  for (const link of links) {
    assert.notEqual(attribute(link, 'data-open'), undefined, 'The button must go at view time.');
    const block = closest(link, (element) => attribute(element, 'data-closes') !== undefined);
    assert.equal(attribute(block!, 'data-closes'), '2026-12-01T17:00:00.000Z');
    assert.ok(!closest(link, (element) => attribute(element, 'hidden') !== undefined));
  }
  assert.match(words(root), /5pm, Tuesday 1 December 2026, UK time/);
  assert.deepEqual(shows('social-worker/'), { open: true, shut: false });
  assert.ok(
    hrefs(page('remote/').root).some((href) => /^mailto:jobs@harbour\.example\?subject=Application/.test(href)),
  );
});

test('a closed vacancy says so, has no way to apply, offers similar open ones, and is kept from search engines', () => {
  const { root, listed, html } = page('closed/');
  assert.ok(!listed);
  assert.ok(!html.includes(whole.apply) && !html.includes('data-closes="2026-11'));
  assert.match(words(root), /Closed\. Applications ended at 11:59pm, Monday 30 November 2026\./);
  assert.match(words(elements(root, 'title')[0]!), /^Closed: /);
  assert.deepEqual(shows('closed/'), { open: false, shut: true });
  const similar = elements(root, 'section').find((section) => attribute(section, 'aria-labelledby') === 'similar');
  assert.deepEqual(
    hrefs(similar!).map((href) => href.split('/').at(-2)),
    ['first-minute', 'social-worker'],
  );
  assert.ok(existsSync(join(out, at, 'closed/dates.ics')));
});

test('it is left out of the lists, search, the sitemap, the feed and the calendar', () => {
  const lists = globSync(`${out}/${at}/{,page/*/,role/**/,team/**/,by/**/,contract/**/,hours/**/}index.html`);
  assert.ok(lists.length > 5);
  const fragments = globSync(`${out}/pagefind/fragment/*`).map((path) => gunzipSync(readFileSync(path)).toString());
  const places = [
    ...lists.map((path) => [path, readFileSync(path, 'utf8')] as const),
    ...['sitemap-0.xml', `${at}/feed.xml`, `${at}/dates.ics`, 'search/index.html'].map(
      (path) => [path, text(path)] as const,
    ),
    ['search', fragments.join()] as const,
  ];
  none(
    places
      .filter(([, held]) => held.includes(`/${at}/closed/`) || held.includes('HAR/1003'))
      .map(([path]) => `${path} still has the vacancy that has closed.`),
  );
  const kept = [`sitemap-0.xml`, `${at}/feed.xml`, `${at}/dates.ics`].filter(
    (path) => !text(path).replaceAll('\r\n ', '').includes(`/${at}/social-worker/`),
  );
  assert.deepEqual(kept, [], 'These have lost the open one too.');
  assert.ok(fragments.some((fragment) => fragment.includes(`/${at}/social-worker/`)));
});

test('one that is open for a minute more is open, and one posted tomorrow is not here', () => {
  assert.ok(titles('').includes('first-minute') && posting('first-minute/'));
  assert.ok(!existsSync(join(out, at, 'tomorrow')));
});

test('examples stand in a group of their own, and nowhere else', () => {
  const group = elements(page('').root, 'section').find((section) => /^Examples/.test(words(section)))!;
  assert.deepEqual(
    hrefs(group)
      .map((href) => href.split('/').at(-2))
      .toSorted(),
    examples.toSorted(),
  );
  for (const name of examples) {
    const { root, listed } = page(`${name}/`);
    assert.ok(!listed, name);
    assert.match(words(root), /Example\. There is no such post/);
    const elsewhere = ['sitemap-0.xml', `${at}/feed.xml`, `${at}/dates.ics`, `${at}/page/2/index.html`].filter((path) =>
      text(path).includes(name),
    );
    assert.deepEqual(elsewhere, [], name);
  }
});

test('a list of more than fifty has pages, which name each other', () => {
  assert.equal(rows('').length - 3, 50);
  assert.equal(rows('page/2/').length, 5);
  const all = [...titles(''), ...titles('page/2/')];
  assert.equal(new Set(all).size, 58, 'Each stands once.');
  const rel = (path: string, name: string) => site.links(page(path), name).map((link) => attribute(link, 'href'));
  assert.deepEqual(rel('', 'next'), [`${site.base}/${at}/page/2/`]);
  assert.deepEqual(rel('', 'prev'), []);
  assert.deepEqual(rel('page/2/', 'prev'), [`${site.base}/${at}/`]);
  assert.ok(!page('page/2/').listed && page('').listed);
  assert.deepEqual(titles('').slice(0, 2), ['first-minute', 'social-worker'], 'The first to close comes first.');
});

test('the list is narrowed by links, each with its number', () => {
  const nav = elements(page('').root, 'nav').find((one) => attribute(one, 'aria-label') === 'Narrow the list')!;
  assert.match(words(nav), /Role .*Independent reviewing officer 1 .*Team manager 52/);
  for (const href of hrefs(nav)) assert.ok(existsSync(join(out, href.slice(site.base.length), 'index.html')), href);
  assert.deepEqual(titles('role/reviewing-officer/'), ['remote']);
  assert.equal(rows('role/team-manager/team/court-team/').length, 26);
  const newest = rows('by/newest/').map((row) => words(row));
  assert.equal(newest.length, 50);
});

test('the feed has the newest first, and is announced only where it has something', () => {
  const feed = text(`${at}/feed.xml`);
  const posted = [...feed.matchAll(/<published>([\d-]+)/g)].map(([, day]) => day!);
  assert.equal(posted.length, 55);
  assert.deepEqual(posted, posted.toSorted().toReversed());
  assert.match(feed, /£38,000 to £42,500 a year\. Full time, 36 hours a week\. Closes 5pm, Tuesday 1 December 2026\./);
  const announced = (one: site.Page) =>
    site.links(one, 'alternate').some((link) => attribute(link, 'href')?.endsWith(`${at}/feed.xml`));
  assert.ok(announced(page('')));
  const demonstration = site.pages.find(({ path }) => path === `/${at}/`)!;
  assert.ok(!announced(demonstration));
  assert.match(
    words(demonstration.root),
    /No open vacancies on this site\. (Look on the council’s own site|The council’s own jobs page has them)\./,
  );
});

test('calendars have the closing time in UTC and the interview day, of one vacancy and of all', () => {
  const one = text(`${at}/social-worker/dates.ics`);
  assert.match(one, /\r\nDTSTART:20261201T170000Z\r\n/);
  assert.match(one, /\r\nDTSTART;VALUE=DATE:20261210\r\n/);
  assert.match(one, /\r\nDTSTAMP:20261201T000000Z\r\n/);
  assert.match(text(`${at}/remote/dates.ics`), /\r\nDTSTART:20270701T160000Z\r\n/);
  const uids = [...text(`${at}/dates.ics`).matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
  assert.equal(uids.length, 56);
  assert.equal(new Set(uids).size, 56);
});

test('each page has a title of its own', () => {
  const all = globSync(`${at}/**/index.html`, { cwd: out }).map((path) => site.readPage(path, text(path)));
  const seen = new Map<string, string>();
  none(
    all.flatMap((one) => {
      const title = words(elements(one.root, 'title')[0]!);
      const before = seen.get(title);
      seen.set(title, one.path);
      return before ? [`${one.path} has the title of ${before}: ${title}`] : [];
    }),
  );
});
