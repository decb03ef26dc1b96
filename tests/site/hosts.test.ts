/** What hosts read of the site: the lists of Cloudflare Pages and Netlify, within what these take. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerRules, patternOf } from '../../src/record/hosts/headers.ts';
import { none } from '../none.ts';
import { base, read } from './pages.ts';

const rules = headerRules(read('_headers'));
const linesOf = (list: string) => read(list).split('\n').filter(Boolean);

test('_headers is within what Cloudflare reads: 100 rules, 2,000 characters a line', () => {
  assert.ok(rules.length > 0 && rules.length <= 100, `${rules.length} rules`);
  none(linesOf('_headers').filter((line) => line.length > 2_000));
});

test('no header is set twice for an address: Cloudflare and Netlify would join the two', () => {
  const everywhere = rules.find(({ address }) => address === `${base}/*`)!;
  const names = rules.flatMap((rule) => (rule === everywhere ? [] : rule.headers.map(([name]) => name)));
  none(names.filter((name) => everywhere.headers.some(([one]) => one === name)));
  none(rules.filter(({ address }) => !address.startsWith(`${base}/`)).map(({ address }) => address));
});

test('only what has a hash in its name is kept for good', () => {
  const kept = rules.filter(({ headers }) => headers.some(([, value]) => value.includes('immutable')));
  assert.deepEqual(kept.map(patternOf), [`^${base}/_astro/.*`]);
});

test('_redirects is within what Cloudflare reads: 2,000 lines of 1,000 characters, none with a pattern', () => {
  const lines = linesOf('_redirects');
  assert.ok(lines.length <= 2_000, `${lines.length} lines`);
  none(lines.filter((line) => line.length > 1_000 || !/^\/[^*:\s]* \/\S* 30[12]$/.test(line)));
});
