import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { datedInWords, decimalYear, inMonth, inShort, inWords, span } from '../../src/record/dates.ts';
import { day, looseDate } from '../../src/schema/fields.ts';

test('a date is said as exactly as it is known', () => {
  assert.equal(inWords('2024-02-16'), '16 February 2024');
  assert.equal(inWords('2024-12-01'), '1 December 2024');
  assert.equal(inWords('2016-10'), 'October 2016');
  assert.equal(inWords('2016'), '2016');
});

test('a month is said without its day, whole or short', () => {
  assert.equal(inMonth('2016-10-20'), 'October 2016');
  assert.equal(inMonth('2016'), '2016');
  assert.equal(inShort('2016-10-20'), 'Oct 2016');
  assert.equal(inShort('2026-05'), 'May 2026');
});

test('a span says once what its ends share', () => {
  assert.equal(span('2023-12-11', '2023-12-22'), '11–22 December 2023');
  assert.equal(span('2016-09-27', '2016-10-20'), '27 September–20 October 2016');
  assert.equal(span('2019-12-30', '2020-01-10'), '30 December 2019–10 January 2020');
  assert.equal(span('2023-12-11', '2024-12-11'), '11 December 2023–11 December 2024');
  assert.equal(span('2024-10', '2024-11'), 'October–November 2024');
  assert.equal(span('2021-05-12', '2021-05-12'), '12 May 2021');
  assert.equal(span('2016', '2018'), '2016–2018');
});

test('a date falls where it should on a scale of years', () => {
  assert.equal(decimalYear('2018'), 2018.5);
  assert.equal(decimalYear('2018-01-01'), 2018);
  assert.ok(Math.abs(decimalYear('2018-07-01') - 2018.5) < 0.001);
  const days = [
    '2017-12-31',
    '2018-01-01',
    '2018-01-31',
    '2018-02',
    '2018-02-28',
    '2018-03-01',
    '2018-12-31',
    '2019-01-01',
  ];
  const years = days.map(decimalYear);
  assert.deepEqual(
    years,
    [...years].sort((a, b) => a - b),
  );
  assert.equal(new Set(years).size, days.length);
});

test('a source is dated as it dates itself', () => {
  assert.equal(datedInWords({ date: '2024-02-16', dateNote: 'Undated.' }), '16 February 2024');
  assert.equal(datedInWords({ dateNote: 'Undated, after October 2021.' }), 'undated, after October 2021');
  assert.equal(datedInWords({}), 'undated');
});

describe('dates as editors write them', () => {
  const says = (schema: typeof day | typeof looseDate, value: unknown) => {
    const result = schema.safeParse(value);
    return result.success ? result.data : `✗ ${result.error.issues[0]?.message}`;
  };
  const impossible = '✗ There is no such day in the calendar. Check the day and the month.';
  const anotherDay = '✗ Write the date as year-month-day, such as 2026-03-31.';
  const anotherDate = '✗ Write a year (2016), a month (2016-10) or a day (2016-10-20).';

  test('a day', () => {
    assert.equal(says(day, '2026-03-31'), '2026-03-31');
    assert.equal(says(day, '2024-02-29'), '2024-02-29');
    for (const none of ['2027-02-31', '2023-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00'])
      assert.equal(says(day, none), impossible, none);
    for (const other of ['31 February', '01/02/2027', 'soon', '2027-02', '2027', '', ' 2027-02-01', '2027-2-1'])
      assert.equal(says(day, other), anotherDay, other);
    for (const other of [undefined, null, 2027, 20270201]) assert.equal(says(day, other), anotherDay, String(other));
  });

  test('a day, a month or a year', () => {
    for (const fine of ['2016-10-20', '2016-10', '2016']) assert.equal(says(looseDate, fine), fine);
    for (const none of ['2027-02-31', '2026-13', '2026-00', '2026-04-31'])
      assert.equal(says(looseDate, none), impossible, none);
    for (const other of ['31 February', '01/02/2027', 'soon', '', '2016-', '2016-1', '16', '2016-10-20-01'])
      assert.equal(says(looseDate, other), anotherDate, other);
    for (const other of [undefined, null]) assert.match(says(looseDate, other), /^✗ Write a year/);
  });

  test('what a YAML reader makes of them: a Date of a bare day, a number of a bare year', () => {
    const read = new Date('2026-03-31T00:00:00Z');
    assert.equal(says(day, read), '2026-03-31');
    assert.equal(says(looseDate, read), '2026-03-31');
    assert.equal(says(looseDate, 2016), '2016');
    assert.equal(says(looseDate, 2016.5), anotherDate);
  });
});
