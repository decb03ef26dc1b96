import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { historyLine, type Event } from '../../src/components/drawings/model/history.ts';
import { spread, wrap } from '../../src/components/drawings/model/spread.ts';
import { boxOf, meet } from '../../src/components/drawings/texts.ts';
import { historyFaults, told } from '../../src/record/history.ts';

describe('what an item of a history begins with', () => {
  const span = (from: string, to = from) => ({ from, to, title: 'The boats' });
  for (const [words, event] of [
    ['May 2016. The boats.', span('2016-05')],
    ['2016. The boats', span('2016')],
    ['September 2017 to November 2019. The boats', span('2017-09', '2019-11')],
    ['September to December 2022. The boats.', span('2022-09', '2022-12')],
  ] as const)
    test(words, () => assert.deepEqual(told(words), event));

  for (const words of ['Mai 2016. The boats.', 'The boats.', 'May 2016', 'December to May 2016. The boats.'])
    test(`${words} is refused`, () => assert.equal(told(words), undefined));
});

test('faults: no date, and an order that is not that of time; lists elsewhere are left alone', () => {
  const body = `- Not a history.

<History>

- **May 2016. The boats.** They came.
- **July 2015. The nets.** They came first.
- The sails.

</History>

- Nor this.`;
  assert.deepEqual(historyFaults(body), [
    { line: 6, message: 'This happened before the item above it. Put the oldest first.' },
    {
      line: 7,
      message: 'Begin this item with its date and a few words in bold, such as: **May 2016. The vision begins.**',
    },
  ]);
});

describe('labels in a column', () => {
  const wishes = (...all: number[]) => all.map((at) => ({ at, height: 10 }));
  test('stand where they would, where there is room', () =>
    assert.deepEqual(spread(wishes(20, 40, 60), 2, 0), [20, 40, 60]));
  test('share what they are moved by, where there is none', () =>
    assert.deepEqual(spread(wishes(50, 50, 50), 2, 0), [38, 50, 62]));
  test('never rise over the top', () => assert.deepEqual(spread(wishes(1, 2), 2, 0), [5, 17]));
  test('words wrap where there is no more room, and a long word stands alone', () =>
    assert.deepEqual(
      wrap('a bb enormous c', 4, (text) => text.length),
      ['a bb', 'enormous', 'c'],
    ));
});

describe('a history on its line of time', () => {
  const event = (from: string, title: string, to = from): Event => ({ from, to, title, trust: 'dashed', now: false });
  const cases = {
    'a crowded year': ['01', '02', '03', '04', '05', '06'].map((month) =>
      event(`2016-${month}`, 'A long title that wraps'),
    ),
    'far apart': [event('2016-05', 'One'), event('2021-10', 'Two'), event('2023-12', 'Three')],
    'late and crowded': [
      event('2024-01', 'One'),
      ...['08', '09', '10', '11'].map((month) => event(`2026-${month}`, 'A long title that wraps')),
    ],
    'a span': [event('2017-09', 'A project', '2019-11'), event('2018-06', 'A visit')],
  };
  for (const [name, events] of Object.entries(cases))
    test(name, () => {
      const { marks, years, height, width, size, end, said } = historyLine(events, '2026-11-22', 'Nothing published');
      const boxes = [...marks.map(({ text }) => text), [said]].map((all) => all.map((one) => boxOf(one, size)));
      for (const [i, own] of boxes.entries())
        for (const box of own) {
          assert.ok(box.x2 <= width && box.y1 >= -2 && box.y2 <= height, `${name}: words leave the drawing`);
          for (const other of boxes.slice(i + 1).flat()) assert.ok(!meet(box, other), `${name}: words over words`);
        }
      const perYear = years.at(-1)!.y - years.at(-2)!.y;
      for (const { node, ends, from, to } of marks) {
        const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 7) - 1;
        const truth = ((months(from) - years[0]!.year * 12) / 12) * perYear;
        assert.ok(Math.abs(node[1] - years[0]!.y - truth) < perYear / 12 + 2, `${name}: ${from} is not at its time`);
        assert.ok(from === to ? ends === node[1] : ends > node[1]);
      }
      assert.ok(end <= height && marks.every(({ node }) => node[1] <= end));
    });
});
