/** The line of overall grades: one inspection, several, one without an overall grade, and none. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { alongOf, layouts, spokenOf, wordOf } from '../../src/components/drawings/position-line.ts';
import { readRecord, recordOf } from '../../src/record/inspections/inspections.ts';
import { allGood, apart, fallen } from '../records.ts';

const today = '2026-11-22';

describe('the line of overall grades', () => {
  test('says that there is no overall grade, and never an area’s in its place', () => {
    const [latest] = apart;
    assert.equal(wordOf(latest!), 'No overall grade');
    assert.match(spokenOf(readRecord(apart).whole, '0 visits, no grades'), /; then no overall grade \(leaders Good, help and protection Requires improvement, .*\), May 2026; since then 0 visits/); // prettier-ignore
    assert.match(spokenOf([latest!], 'x'), /^No overall grade \(leaders Good/);
  });

  test('says each grade with its month, and that none is known', () => {
    const said = spokenOf(readRecord(fallen).whole, '3 visits, no grades');
    assert.equal(said, 'Requires improvement, October 2016; then Good, June 2018; then Inadequate, December 2023; since then 3 visits, no grades. The date of the next grade is not published.'); // prettier-ignore
    assert.equal(spokenOf([], 'x'), 'No full inspection known. The date of the next grade is not published.');
  });

  test('keeps room for the words of each inspection and of the next grade', () => {
    for (const layout of layouts)
      for (const whole of [readRecord(fallen).whole, readRecord(allGood).whole, allGood.slice(0, 1), []]) {
        const along = alongOf(whole, today, layout);
        const places = [...whole.map(({ fieldwork }) => along(fieldwork.to)), layout.to];
        assert.equal(whole.length ? places[0] : along(today), layout.from);
        const gaps = places.slice(1).map((place, i) => place - places[i]!);
        gaps.slice(0, -1).forEach((gap) => assert.ok(gap >= layout.least - 0.01, `${layout.size}: ${gap}`));
        assert.ok(!gaps.length || gaps.at(-1)! >= layout.leastNow - 0.01);
      }
  });
});

test('a record without a full inspection has no latest one, and nothing in it has been replaced', () => {
  const { latest, visitsSince, since } = recordOf([{ ...fallen[0]!, type: 'focused-visit', judgements: {} }]);
  assert.deepEqual([latest, visitsSince.length, since('2010')], [undefined, 1, undefined]);
});
