import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { calendar, type CalendarEvent } from '../../src/record/calendar.ts';
import { clockFault, instantOf, londonTime, momentInWords, timeInWords } from '../../src/record/london.ts';

const utc = (local: string) => new Date(instantOf(local)).toISOString();

test('a time in London is the instant it is, winter and summer and on both sides of a clock change', () => {
  assert.equal(utc('2026-12-01 17:00'), '2026-12-01T17:00:00.000Z');
  assert.equal(utc('2026-07-01 17:00'), '2026-07-01T16:00:00.000Z');
  assert.equal(utc('2027-03-27 17:00'), '2027-03-27T17:00:00.000Z');
  assert.equal(utc('2027-03-28 00:59'), '2027-03-28T00:59:00.000Z');
  assert.equal(utc('2027-03-28 02:00'), '2027-03-28T01:00:00.000Z');
  assert.equal(utc('2027-03-28 17:00'), '2027-03-28T16:00:00.000Z');
  assert.equal(utc('2026-10-24 17:00'), '2026-10-24T16:00:00.000Z');
  assert.equal(utc('2026-10-25 00:59'), '2026-10-24T23:59:00.000Z');
  assert.equal(utc('2026-10-25 02:00'), '2026-10-25T02:00:00.000Z');
  assert.equal(utc('2026-10-25 17:00'), '2026-10-25T17:00:00.000Z');
});

test('every half hour of two years is found again', () => {
  const [from, to] = [Date.UTC(2026, 0, 1), Date.UTC(2028, 0, 1)];
  for (let instant = from; instant < to; instant += 1_800_000) {
    const local = londonTime(instant);
    if (!clockFault(local)) assert.equal(instantOf(local), instant, local);
    else assert.match(local, /^(2026-10-25|2027-10-31) 01:/, local);
  }
});

test('a time that clocks skip or repeat is refused, with what to write', () => {
  assert.equal(
    clockFault('2027-03-28 01:30'),
    'There is no 01:30 on 28 March 2027: clocks go forward an hour. Write an hour later.',
  );
  assert.match(clockFault('2026-10-25 01:00') ?? '', /^There are two 01:00 on 25 October 2026.*Write 02:00 or later/);
  assert.throws(() => instantOf('2027-03-28 01:30'), /There is no 01:30/);
});

test('“now” is the first minute of TODAY in London, and the clock where no TODAY is given, wherever the build runs', () => {
  const nowAt = (TODAY: string, TZ: string) => {
    const env = { ...process.env, TODAY, TZ };
    const code = `import('./src/record/london.ts').then(({ now }) => console.log(now))`;
    return Number(spawnSync(process.execPath, ['-e', code], { env, encoding: 'utf8' }).stdout);
  };
  assert.equal(nowAt('2026-12-01', 'America/New_York'), Date.UTC(2026, 11, 1));
  assert.equal(nowAt('2026-07-01', 'Asia/Tokyo'), Date.UTC(2026, 5, 30, 23));
  assert.ok(Math.abs(nowAt('', 'Asia/Tokyo') - Date.now()) < 60_000);
});

test('times are said as people say them', () => {
  assert.deepEqual(['17:00', '23:59', '12:00', '09:30', '00:15'].map(timeInWords), [
    '5pm',
    '11:59pm',
    'midday',
    '9:30am',
    '12:15am',
  ]);
  assert.equal(momentInWords('2026-12-01 17:00'), '5pm, Tuesday 1 December 2026');
});

const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: '1-closes@harbour.example',
  title: 'Social worker',
  starts: instantOf('2026-07-01 17:00'),
  ...more,
});
const lines = (events: CalendarEvent[]) => calendar('Quay', events, '2026-11-22').split('\r\n');

test('a calendar is RFC 5545: lines end in CRLF, a stamp from the day of the build, times in UTC, whole days as days', () => {
  const text = calendar(
    'Quay',
    [event({ deadline: true }), event({ starts: '2026-12-10', place: 'The quay' })],
    '2026-11-22',
  );
  assert.equal(
    text,
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Practice microsite//EN',
      'METHOD:PUBLISH',
      'NAME:Quay',
      'X-WR-CALNAME:Quay',
      'BEGIN:VEVENT',
      'UID:1-closes@harbour.example',
      'DTSTAMP:20261122T000000Z',
      'DTSTART:20260701T160000Z',
      'SUMMARY:Social worker',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:1-closes@harbour.example',
      'DTSTAMP:20261122T000000Z',
      'DTSTART;VALUE=DATE:20261210',
      'SUMMARY:Social worker',
      'LOCATION:The quay',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('a calendar without events holds what the standard asks for, and no event', () => {
  const written = lines([]);
  assert.ok(written.includes('BEGIN:VTIMEZONE') && written.includes('END:VTIMEZONE'));
  assert.ok(!written.includes('BEGIN:VEVENT'));
});

test('an end is written as its start is', () => {
  const [start, end] = ['2026-12-01 17:00', '2026-12-01 18:30'].map(instantOf);
  assert.ok(lines([event({ starts: start!, ends: end })]).includes('DTEND:20261201T183000Z'));
});

test('commas, semicolons, backslashes and line ends are escaped, and a line cannot be smuggled in', () => {
  const written = lines([event({ title: 'Care, duty; a\\b\r\nBEGIN:VALARM\nx\ry' })]);
  assert.ok(written.includes('SUMMARY:Care\\, duty\\; a\\\\b\\nBEGIN:VALARM\\nx\\ny'));
  assert.ok(!written.includes('BEGIN:VALARM'));
});

test('a line has at most 75 octets, no letter is cut in two, and unfolded it is the words again', () => {
  const title = `${'Practitioner – '.repeat(9)}££££ 😀 é end`;
  for (const shift of ['', 'a', 'aa', 'aaa']) {
    const text = calendar('Quay', [event({ title: shift + title })], '2026-11-22');
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(!text.includes('\uFFFD'));
    assert.ok(text.replaceAll('\r\n ', '').includes(`SUMMARY:${shift}${title}\r\n`));
  }
});
