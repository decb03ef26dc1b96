import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { leftOf, type Exception } from '../../scripts/audit-left.ts';

const via = {
  name: 'boat',
  title: 'It leaks',
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  severity: 'high',
  range: '<=2.0.1',
};
const report = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: { boat: { via: [via] }, fleet: { via: ['boat', via] } },
});
const exception = { advisory: 'GHSA-aaaa-bbbb-cccc', package: 'boat', why: 'It stays ashore.', until: '2027-01-31' };

test('a weakness is said once, unless an exception covers it, until its day', () => {
  const said = 'boat <=2.0.1, high: It leaks (https://github.com/advisories/GHSA-aaaa-bbbb-cccc).';
  assert.deepEqual(leftOf(report, [], '2026-11-22'), [said]);
  assert.deepEqual(leftOf(report, [{ ...exception, package: 'barge' }], '2026-11-22'), [said]);
  assert.deepEqual(leftOf(report, [exception], '2027-01-31'), []);
  assert.match(leftOf(report, [exception], '2027-02-01')[0]!, /^boat: the exception ran out on 2027-01-31/);
});

test('where npm could not ask, nothing passes for well', () => {
  assert.throws(() => leftOf('{"message":"405 Method Not Allowed"}', [], '2026-11-22'), /405/);
  assert.throws(() => leftOf('', [], '2026-11-22'), /no report/);
});

test('each exception has a reason and a day', () => {
  for (const one of parse(readFileSync('.github/audit-exceptions.yaml', 'utf8')) as Exception[]) {
    assert.match(one.advisory, /^GHSA(-[0-9a-z]{4}){3}$/);
    assert.ok(one.package && one.why.length > 40);
    assert.match(one.until, /^\d{4}-\d{2}-\d{2}$/);
  }
});
