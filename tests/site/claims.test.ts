/** Every claim is dated and sourced where it stands, and every source says where it is used. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { none } from '../none.ts';
import { attribute, elements, words } from './dom.ts';
import { faults, pages } from './pages.ts';

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
  const content = resolve(import.meta.dirname, '../../content', process.env.AUTHORITY ?? 'havering', 'sources');
  const sources = globSync('*.yaml', { cwd: content }).flatMap(
    (file) => parse(readFileSync(join(content, file), 'utf8')) as { id: string }[],
  );
  const page = pages.find(({ path }) => path === '/sources/');
  assert.ok(page, 'There is no page /sources/.');
  const entries = new Map(elements(page.root).map((element) => [attribute(element, 'id'), element]));
  none(
    sources.flatMap(({ id }) => {
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
