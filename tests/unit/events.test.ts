import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendar } from '../../src/record/calendar.ts';
import {
  calendarEventOf,
  eventData,
  eventFaults,
  inTime,
  isOver,
  whenInWords,
  whereInWords,
} from '../../src/record/careers/events.ts';
import { instantOf } from '../../src/record/london.ts';
import { event, type Event } from '../../src/schema/event.ts';

const evening = {
  title: 'An evening at the harbour',
  description: 'Come and see.',
  published: '2026-01-05',
  reviewed: '2026-01-05',
  reviewBy: '2027-01-05',
  owner: 'The keeper',
  starts: '2026-12-01 17:00',
  ends: '2026-12-01 19:30',
  audience: 'Sailmakers',
  place: 'The Boathouse, Quay Street',
  contact: 'keeper@harbour.example',
  lede: 'Ropes, sails and tea.',
};
const read = (more: object = {}): Event => event.parse({ ...evening, ...more });
const refused = (more: object) =>
  event.safeParse({ ...evening, ...more }).error?.issues.map(({ path, message }) => `${path}: ${message}`) ?? [];

test('an event needs times that follow each other, a place or the web, and a way to come', () => {
  assert.deepEqual(refused({}), []);
  assert.match(refused({ ends: '2026-12-01 17:00' })[0] ?? '', /^ends: It ends before it starts/);
  assert.match(refused({ starts: '1 December' })[0] ?? '', /^starts: Write the day and the time/);
  assert.match(refused({ place: undefined })[0] ?? '', /add place, or online/);
  assert.deepEqual(refused({ place: undefined, online: 'https://meet.example/' }), []);
  assert.match(refused({ contact: undefined })[0] ?? '', /add booking, or contact/);
  assert.deepEqual(refused({ contact: undefined, example: true }), []);
});

test('a time that the clocks skip or repeat is refused', () => {
  assert.deepEqual(eventFaults(read()), []);
  const [skipped] = eventFaults(read({ starts: '2027-03-28 01:30', ends: '2027-03-28 03:00' }));
  assert.match(skipped?.message ?? '', /^starts: There is no 01:30 on 28 March 2027/);
  const [twice] = eventFaults(read({ starts: '2027-10-31 00:30', ends: '2027-10-31 01:30' }));
  assert.match(twice?.message ?? '', /^ends: There are two 01:30 on 31 October 2027/);
});

test('it is over from the minute it ends, in winter and in summer', () => {
  for (const ends of ['2026-12-01 19:30', '2026-07-01 19:30']) {
    assert.equal(isOver({ ends }, instantOf(ends) - 60_000), false);
    assert.equal(isOver({ ends }, instantOf(ends)), true);
  }
  assert.equal(instantOf('2026-07-01 19:30'), Date.parse('2026-07-01T18:30:00Z'));
});

test('when and where are said as people say them', () => {
  assert.equal(whenInWords(read()), '5pm to 7:30pm, Tuesday 1 December 2026');
  assert.equal(
    whenInWords(read({ ends: '2026-12-02 12:00' })),
    '5pm, Tuesday 1 December 2026, to midday, Wednesday 2 December 2026',
  );
  assert.equal(whereInWords(read({ online: 'https://meet.example/' })), 'The Boathouse, Quay Street, and on the web');
  assert.equal(whereInWords({ place: undefined, online: 'https://meet.example/' }), 'on the web');
});

test('the next event comes first, those that are over come last, and examples stand apart', () => {
  const day = (id: string, date: string, example = false) => ({
    id,
    data: read({ starts: `${date} 17:00`, ends: `${date} 19:00`, example }),
  });
  const all = [
    day('may', '2026-05-01'),
    day('april', '2026-04-01'),
    day('march', '2026-03-01'),
    day('february', '2026-02-01'),
    day('example', '2026-06-01', true),
  ];
  const { coming, over, examples } = inTime(all, instantOf('2026-03-15 12:00'));
  const ids = (list: { id: string }[]) => list.map(({ id }) => id).join();
  assert.deepEqual([ids(coming), ids(over), ids(examples)], ['april,may', 'march,february', 'example']);
});

test('a calendar has it in its own time, and a search engine all that it asks', () => {
  const address = 'https://harbour.example/working-here/events/evening/';
  const ics = calendar('Harbour', [calendarEventOf(read(), address)], '2026-11-22');
  for (const line of ['DTSTART:20261201T170000Z', 'DTEND:20261201T193000Z', `UID:${address}`, `URL:${address}`])
    assert.ok(ics.includes(`${line}\r\n`), line);
  const data = eventData(read({ online: 'https://meet.example/' }), 'Harbour Council');
  // Google's page on Event data: name, startDate and location are required.
  assert.deepEqual(
    ['name', 'startDate', 'endDate', 'location', 'organizer', 'description'].filter((field) => !data[field]),
    [],
  );
  assert.equal(data['eventAttendanceMode'], 'https://schema.org/MixedEventAttendanceMode');
  assert.equal(data['startDate'], '2026-12-01T17:00:00.000Z');
});
