/** Up to when the site says that a grade is in force. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from '../../src/components/drawings/timeline/lines.ts';
import type { Stop } from '../../src/components/drawings/timeline/rows.ts';
import { asAt } from '../../src/record/inspections/as-at.ts';

test('of a list that nobody has looked beyond: the day of the list', () => {
  assert.equal(asAt({ known: 'list' }, '2025-03-31', '2026-11-22'), '2025-03-31');
  assert.equal(asAt({ known: 'list' }, '2026-11-22', '2026-11-22'), undefined);
});

test('of a report that was read: now, until nobody has looked for a year', () => {
  assert.equal(asAt({}, '2026-06-29', '2026-11-22'), undefined);
  assert.equal(asAt({}, '2025-06-29', '2026-11-22'), '2025-06-29');
  assert.equal(asAt(undefined, '2025-06-29', '2026-11-22'), undefined);
});

test('the line of the grade in force ends where it is known to, and goes on as not known', () => {
  const stop: Stop = { x: 0, to: 300, grade: 'good', ends: 'now', joint: false, parted: false, again: false, alone: undefined, since: '' }; // prettier-ignore
  const drawn = (known?: number) => linesOf([stop], { node: 10, gap: 2, cut: undefined, rise: 0, known });
  assert.deepEqual([drawn().segments[0]!.to, drawn().unknown], [300, []]);
  assert.deepEqual([drawn(200).segments[0]!.to, drawn(200).unknown], [200, [{ from: 202, to: 300 }]]);
});
