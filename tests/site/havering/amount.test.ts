/** Havering's site has what it had: nothing falls out of it unseen when content moves or a reader of it breaks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentFolder } from '../../../src/record/authority.ts';
import { filesOf, readList } from '../../../src/record/check/content-files.ts';
import { publishedAddresses } from '../../../src/record/published.ts';
import { elements } from '../dom.ts';
import { files, pages, read } from '../pages.ts';

test('as many quotations, kits, short links and published addresses as there were, or more', () => {
  const { quotations } = JSON.parse(read('/quotations.json')) as { quotations: object[] };
  assert.ok(quotations.length >= 50, `Only ${quotations.length} quotations.`);
  const kits = pages.filter(({ path }) => /^\/share\/./.test(path));
  assert.ok(kits.length > 100, `Only ${kits.length} kits were built.`);
  const links = filesOf(contentFolder, 'links').flatMap(readList);
  assert.ok(links.length > 100, `Only ${links.length} short links.`);
  assert.ok(publishedAddresses().length > 200);
  assert.ok([...files].filter((path) => path.startsWith('/go/')).length > 300);
});

test('claims from the inspections of before are followed by the one in force', () => {
  const { claims } = JSON.parse(read('/claims.json')) as { claims: { since?: string }[] };
  assert.ok(claims.filter(({ since }) => since?.includes('December 2023')).length > 10);
  const list = pages.find(({ path }) => path === '/quotations/')!;
  assert.ok(elements(list.root, 'li').length > 50);
});
