/** Every claim is dated and sourced where it stands, and every source says where it is used. */
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { none } from '../none.ts';
import { contentFolder } from '../../src/record/authority.ts';
import { states as known } from '../../src/record/claims.ts';
import { filesOf, readList, readText } from '../../src/record/check/content-files.ts';
import { readYaml } from '../../src/record/check/read-yaml.ts';
import { inWords } from '../../src/record/dates.ts';
import { recordOf } from '../../src/record/inspections/inspections.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { inspection } from '../../src/schema/inspection.ts';
import type { Source } from '../../src/schema/source.ts';
import { attribute, closest, type Element, elements, words } from './dom.ts';
import { base, faults, idsOf, pages, read } from './pages.ts';

const aDate = /\b(19|20)\d{2}\b/;

test('every receipt opens, and holds a source and a date', () => {
  let receipts = 0;
  none(
    faults((page) => {
      const byId = new Map(elements(page.root).map((element) => [attribute(element, 'id'), element]));
      return elements(page.root, 'button').flatMap((button) => {
        const target = attribute(button, 'popovertarget');
        if (!target?.startsWith('receipt-')) return [];
        receipts += 1;
        const receipt = byId.get(target);
        if (!receipt || attribute(receipt, 'popover') === undefined) {
          return [`has a claim whose receipt “${target}” is not on the page. See the Claim component.`];
        }
        const text = words(receipt);
        const problems: string[] = [];
        if (!elements(receipt, 'a').some((link) => /\/sources\/#/.test(attribute(link, 'href') ?? ''))) {
          problems.push(`has a receipt that names no source: “${text.slice(0, 60)}”. Link its entry in /sources/.`);
        }
        if (!aDate.test(text)) problems.push(`has a receipt without a date: “${text.slice(0, 60)}”.`);
        return problems;
      });
    }),
  );
  assert.ok(receipts > 20, `Only ${receipts} claims have receipts. Has the Claim component lost its button?`);
});

test('a page with claims lists them all at its end', () =>
  none(
    faults((page) => {
      const marks = elements(page.root, 'button').filter((button) =>
        attribute(button, 'popovertarget')?.startsWith('receipt-'),
      );
      const list = words(page.root).includes('Where each claim comes from');
      return marks.length && !list ? ['has claims, but no “Where each claim comes from” at its end.'] : [];
    }),
  ));

test('every source has an entry in /sources/ that says which pages use it, or that none does', () => {
  const page = pages.find(({ path }) => path === '/sources/');
  assert.ok(page, 'There is no page /sources/.');
  const entries = new Map(elements(page.root).map((element) => [attribute(element, 'id'), element]));
  none(
    [...sources.keys()].flatMap((id) => {
      const entry = entries.get(id);
      if (!entry) return [`/sources/ has no entry for ${id}. List every file of content/…/sources/.`];
      const used = elements(entry, 'a').some((link) => {
        const path = (attribute(link, 'href') ?? '').split('#')[0] ?? '';
        return path.startsWith('/') && !path.endsWith('/sources/');
      });
      const unused = /\b(no page|not (yet )?(used|cited|named)|nowhere)\b/i.test(words(entry));
      return used || unused ? [] : [`/sources/#${id} neither links the pages that use it nor says that none does.`];
    }),
  );
});

const of = (kind: 'claims' | 'sources' | 'inspections') => filesOf(contentFolder, kind);
const topics = [...Map.groupBy(of('claims'), (file) => basename(file, '.yaml'))].map(([name, files]) => ({
  path: `/claims/${name}/`,
  claims: files.flatMap((file) => readList(file) as unknown as Claim[]),
}));
const claims = topics.flatMap((topic) => topic.claims);
const sources = new Map(
  of('sources').flatMap((file) => (readList(file) as unknown as Source[]).map((one) => [one.id, one])),
);
const { latest, since } = recordOf(of('inspections').map((file) => inspection.parse(readYaml(readText(file)).data)));

/** What the record says that a claim of ours must carry: the year of the inspection that has replaced it. */
function yearSince({ source, elsewhere, asOf }: Claim): string | undefined {
  const replaced = sources.get(source)!.kind === 'inspection-report' && !elsewhere && since(String(asOf));
  return replaced ? latest!.fieldwork.to.slice(0, 4) : undefined;
}

const rowsOf = (path: string) => {
  const page = pages.find((one) => one.path === path);
  assert.ok(page, `There is no page ${path}.`);
  return new Map(elements(page.root, 'li').map((row) => [attribute(row, 'id'), row]));
};
const hrefs = (under: Element) => elements(under, 'a').map((link) => attribute(link, 'href') ?? '');

/** What a claim must say wherever it is listed, and does not: its state, its words, its dates, the position since. */
function notSaid(claim: Claim, row: Element): string[] {
  const text = words(row);
  const year = yearSince(claim);
  const state = claim.disputed ? 'Sources disagree' : claim.saidBy ? 'An account' : /Checked against|An account/;
  return [
    text.match(state) ? '' : 'its state',
    text.includes(claim.text.replace(/\s+/g, ' ')) ? '' : 'its words',
    text.includes(`As at ${inWords(String(claim.asOf))}`) ? '' : 'its date',
    text.includes(`Review by ${inWords(String(claim.reviewBy))}`) ? '' : 'its review day',
    year && !new RegExp(`Since: .*${year}`).test(text) ? 'the position since' : '',
  ];
}

test('/claims/ lists every claim once: its state, its dates, its source, what came since, and the way to its full row', () => {
  const rows = rowsOf('/claims/');
  none(
    topics.flatMap(({ path, claims: its }) =>
      its.flatMap((claim) => {
        const row = rows.get(claim.id);
        if (!row) return [`/claims/ has no row with the id ${claim.id}.`];
        const section = (from: Element) => closest(from, (element) => element.tagName === 'section')!;
        const group = section(row);
        const topic = section(group.parentNode as Element);
        const missing = [
          ...notSaid(claim, row),
          words(elements(group, 'h3')[0]!) === sources.get(claim.source)!.title.replace(/\s+/g, ' ')
            ? ''
            : 'its source',
          hrefs(elements(topic, 'h2')[0]!)[0] === `${base}${path}` ? '' : `where its full row is, ${path}`,
        ];
        return missing.filter(Boolean).map((what) => `/claims/#${claim.id} does not say ${what}. See ClaimLine.`);
      }),
    ),
  );
});

test('the page of a topic has all of each claim: how it is counted, what disagrees, where it stands, and where it is used', () =>
  none(
    topics.flatMap(({ path, claims: its }) => {
      const rows = rowsOf(path);
      const article = closest(rows.get(its[0]!.id)!, (element) => element.tagName === 'article')!;
      const kept =
        elements(article, 'p')
          .map(words)
          .find((text) => text.includes('Kept by: ')) ?? '';
      return its.flatMap((claim) => {
        const row = rows.get(claim.id);
        if (!row) return [`${path} has no row with the id ${claim.id}.`];
        const text = words(row);
        const group = closest(row, (element) => element.tagName === 'section')!;
        const holds = (value = '') => text.includes(value.replace(/\s+/g, ' ').trim());
        const missing = [
          ...notSaid(claim, row),
          hrefs(group).some((href) => href.endsWith(`/sources/#${claim.source}`)) ? '' : 'its source',
          holds(claim.unit) ? '' : 'its unit',
          holds(claim.definition) ? '' : 'how it is counted',
          holds(claim.place) ? '' : 'where it stands in the document',
          claim.saidBy && !holds(`Said by ${claim.saidBy}`) ? 'who said it' : '',
          claim.disputed && !holds(`But: ${claim.disputed}`) ? 'what the other source says' : '',
          holds(`Kept by: ${claim.owner}`) ||
          its.every(({ owner }) => owner === claim.owner && kept.endsWith(`Kept by: ${owner}.`))
            ? ''
            : 'who keeps it',
          hrefs(row).some((href) => href.startsWith(base + '/')) !== holds('On no page yet.')
            ? ''
            : 'the pages that use it',
        ];
        return missing.filter(Boolean).map((what) => `${path}#${claim.id} does not say ${what}. See ClaimRow.`);
      });
    }),
  ));

test('the pages a claim is said to be on show it, and no other page does', () => {
  const idsByPath = pages.map((page) => ({ path: page.path, ids: idsOf(page) }));
  none(
    topics.flatMap(({ path: topic, claims: its }) => {
      const rows = rowsOf(topic);
      return its.flatMap(({ id }) => {
        const said = hrefs(rows.get(id)!)
          .map((href) => href.slice(base.length))
          .filter((path) => path.startsWith('/'));
        const shows = idsByPath.filter(({ ids }) => ids.has(`claim-${id}`)).map(({ path }) => path);
        return [...new Set(said).symmetricDifference(new Set(shows))].map(
          (path) => `${topic}#${id} is wrong about ${path}. See citedBy.`,
        );
      });
    }),
  );
});

test('a receipt leads to the full row of its claim', () => {
  const full = new Map(topics.flatMap(({ path, claims: its }) => its.map(({ id }) => [id, `${base}${path}#${id}`])));
  none(
    faults((page) =>
      elements(page.root).flatMap((element) => {
        const [, id] = /^receipt-(.+)/.exec(attribute(element, 'id') ?? '') ?? [];
        return !id || hrefs(element).includes(full.get(id)!)
          ? []
          : [`has a receipt without a link to ${full.get(id)}.`];
      }),
    ),
  );
});

test('claims.json has every claim in the same order, with its state, source, dates and whole addresses', () => {
  const text = read('/claims.json');
  const list = JSON.parse(text) as { generated: string; claims: Record<string, unknown>[] };
  assert.equal(text, `${JSON.stringify(list, null, 2)}\n`);
  assert.deepEqual(
    list.claims.map(({ id }) => id),
    claims.map(({ id }) => id),
  );
  const states = Object.values(known).map(({ words }) => words);
  none(
    list.claims.flatMap((claim, i) => {
      const { id, asOf, reviewBy } = claims[i]!;
      const year = yearSince(claims[i]!);
      const document = claim['source'] as Record<string, string>;
      const right =
        states.includes(String(claim['state'])) &&
        String(claim['address']).endsWith(`${base}/claims/${claim['topic']}/#${id}`) &&
        topics.some((topic) => topic.path === `/claims/${claim['topic']}/` && topic.claims.includes(claims[i]!)) &&
        claim['asOf'] === String(asOf) &&
        claim['reviewBy'] === String(reviewBy) &&
        document['id'] === claims[i]!.source &&
        Boolean(document['title'] && document['publisher'] && document['address'] && document['licence']) &&
        /^in (full|part)$/.test(document['read'] ?? '') &&
        (claim['pages'] as string[]).every((address) => URL.canParse(address)) &&
        (year ? String(claim['since']).includes(year) : claim['since'] === undefined);
      return right ? [] : [`claims.json is wrong about ${id}: ${JSON.stringify(claim)}`];
    }),
  );
});
