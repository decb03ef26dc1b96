/** Hours of a week as squares, and a series in few figures. All claims here are invented. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { landmarks } from '../../src/components/charts/landmarks.ts';
import { claimsShown, hoursOf, squares } from '../../src/components/drawings/model/hours.ts';
import type { Claim } from '../../src/schema/claim.ts';

const claim = (change: Partial<Claim>): Claim => ({
  id: 'harbour-hours',
  text: '12 hours a week at sea',
  asOf: '2026',
  source: 'harbour-report',
  elsewhere: false,
  owner: 'The keeper',
  reviewBy: '2027-01-05',
  ...change,
});

/** The corner of each square, read from a path in single steps. */
function corners(path: string) {
  let [x, y] = [0, 0];
  return [...path.matchAll(/[Mm](-?\d+)[ ]?(-?\d+)h20v20h-20z/g)].map(([step, right, down]) => {
    [x, y] = step.startsWith('M') ? [Number(right), Number(down)] : [x + Number(right), y + Number(down)];
    return [x, y] as const;
  });
}

describe('hours as squares', () => {
  test('there is one to the hour, in columns of five, and none stands on another or outside', () => {
    for (const hours of [1, 4, 5, 6, 29, 45]) {
      const { path, width, height } = squares(hours);
      const all = corners(path);
      assert.equal(all.length, hours);
      assert.equal(new Set(all.map(String)).size, hours);
      for (const [x, y] of all)
        assert.ok(x >= 0 && y >= 0 && x + 20 <= width && y + 20 <= height, `${hours}: ${x} ${y}`);
      assert.equal(width, Math.ceil(hours / 5) * 28);
    }
  });

  test('a part of an hour goes to the nearest, a very small one is still drawn, and none is not', () => {
    assert.equal(corners(squares(36.5).path).length, 37);
    assert.equal(corners(squares(0.2).path).length, 1);
    assert.deepEqual(squares(0), { path: '', width: 0, height: 0 });
  });
});

describe('hours in a claim', () => {
  test('are its value, and what they are of, where its unit begins with hours a week', () => {
    assert.deepEqual(hoursOf(claim({ value: 12, unit: 'hours a week, at sea' })), { hours: 12, of: 'at sea' });
    assert.deepEqual(hoursOf(claim({ value: 0, unit: 'hours a week' })), { hours: 0, of: '' });
  });

  test('are not found in a share, in words alone, or in hours of something else', () => {
    assert.equal(hoursOf(claim({ value: 32, unit: '% of keepers' })), undefined);
    assert.equal(hoursOf(claim({ unit: 'hours a week, at sea' })), undefined);
    assert.equal(hoursOf(claim({ value: 6, unit: 'hours a weekend' })), undefined);
    assert.equal(hoursOf(claim({ value: 6 })), undefined);
  });

  test('belong to the claims that a text shows, in reading order and each once', () => {
    const mark = (id: string) =>
      `<span class="claim">12<button type="button" popovertarget="receipt-${id}">1</button></span>`;
    assert.deepEqual(claimsShown(`<p>${mark('b')} and ${mark('a-2')} and ${mark('b')}</p>`), ['b', 'a-2']);
    assert.deepEqual(claimsShown('<p>Nothing.</p>'), []);
  });
});

test('a series in few figures has its lowest, its highest and its newest, oldest first, each once', () => {
  const series = (values: number[]) => values.map((value, i) => ({ year: 2019 + i, value }));
  const years = (values: number[]) => landmarks(series(values)).map(({ year }) => year);
  assert.deepEqual(years([14, 12, 18, 20.4, 15]), [2020, 2022, 2023]);
  assert.deepEqual(years([12, 20, 12, 15]), [2020, 2021, 2022]);
  assert.deepEqual(years([15, 20]), [2019, 2020]);
  assert.deepEqual(years([15]), [2019]);
  assert.deepEqual(years([]), []);
});
