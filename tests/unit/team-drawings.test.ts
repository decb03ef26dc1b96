import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fan, lanes } from '../../src/components/drawings/model/around.ts';
import { held, holders, nameBeside, rolesOf } from '../../src/components/drawings/model/held.ts';
import { beside, compositions, stair } from '../../src/components/drawings/model/ladder.ts';
import { boxOf, meet } from '../../src/components/drawings/texts.ts';
import { turnsOf } from '../../src/components/drawings/model/turns.ts';
import { itemsOf, rowsOf } from '../../src/components/mdx/model/parts.ts';

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td><div>${cell}</div></td>`).join('')}</tr>`;
const head = '<tr><th scope="col">Who</th><th scope="col">The talk</th><th scope="col">The answer</th></tr>';
const list = (count: number) => `<ol>${'<li>one</li>'.repeat(count)}</ol>`;

describe('the parts of a page as data', () => {
  test('a table gives the names of its columns and of its rows', () => {
    assert.deepEqual(rowsOf(`<table>${head}${row('Mum', '<b>speaks</b>', 'listens')}</table>`, 'Turns'), {
      heads: ['The talk', 'The answer'],
      rows: [{ name: 'Mum', cells: ['<b>speaks</b>', 'listens'] }],
    });
  });
  test('what holds no table, or a list too short or too long, is refused in a sentence', () => {
    assert.throws(() => rowsOf('<p>No table</p>', 'Held'), /<Held> needs a table of at least one row in it/);
    assert.throws(() => rowsOf(`<table>${head}</table>`, 'Held'), /<Held> needs a table/);
    for (const count of [0, 1, 7])
      assert.throws(() => itemsOf(list(count), 'Around'), new RegExp(`two to six items in it. It has ${count}`));
    assert.equal(itemsOf(list(6), 'Around').length, 6);
  });
});

describe('the turns of a talk', () => {
  const turns = (...rows: string[]) => turnsOf(rowsOf(`<table>${head}${rows.join('')}</table>`, 'Turns'));

  test('join a person to the next one down where both speak in the same turn, and know which row is yours', () => {
    assert.deepEqual(turns(row('Mum', 'speaks', 'listens'), row('You', 'Speaks', 'speaks')), [
      {
        name: 'Mum',
        you: false,
        turns: [
          { speaks: true, joined: true },
          { speaks: false, joined: false },
        ],
      },
      {
        name: 'You',
        you: true,
        turns: [
          { speaks: true, joined: false },
          { speaks: true, joined: false },
        ],
      },
    ]);
  });
  test('are not guessed at', () => {
    assert.throws(() => turns(row('Mum', 'talks', 'listens')), /says “talks”. Write speaks or listens/);
  });
});

describe('a list around one place', () => {
  test('has one tie to the middle of each row, straight or by a lane of its own', () => {
    for (const count of [2, 5, 6]) {
      const middles = Array.from({ length: count }, (_, i) => i * 100 + 50);
      const ends = [...fan(count).matchAll(/L100 (\d+)/g)].map(([, y]) => Number(y));
      assert.deepEqual(ends, middles);
      const ways = [...lanes(count).matchAll(/M([\d.]+) 0V(\d+)H100/g)];
      assert.deepEqual(
        ways.map(([, , y]) => Number(y)),
        middles,
      );
      const across = ways.map(([, x]) => Number(x));
      // Were two lanes the other way round, one would cross the other.
      across.slice(1).forEach((x, i) => assert.ok(x <= across[i]! - 10, `${x} is too near ${across[i]}`));
    }
  });
});

describe('the stair', () => {
  for (const [name, sizes] of Object.entries(compositions)) {
    const size = sizes.font;
    test(`keeps names and steps apart, inside the drawing, and has nobody on it (${name})`, () => {
      const { line, names, width, height } = stair(4, sizes, 100);
      const texts = ['Your post', 'Foundation', 'Intermediate', 'Qualifying'].map((text, i) =>
        boxOf({ text, x: names[i]![0], y: names[i]![1], anchor: 'start', tone: 'strong' }, size),
      );
      texts.forEach((one, i) =>
        texts.slice(i + 1).forEach((other) => assert.ok(!meet(one, other), `${i} over another name`)),
      );
      texts.forEach(({ x1, y1, x2, y2 }) => assert.ok(x1 >= 0 && x2 <= width && y1 >= 0 && y2 <= height));
      const steps = [...line.matchAll(/H([\d.]+)V([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
      assert.equal(steps.length, 3);
      // No name stands in the riser of another step.
      for (const [x, y] of steps)
        for (const { x1, y1, x2, y2 } of texts)
          assert.ok(x <= x1 || x >= x2 || y2 <= y || y1 >= y + sizes.rise, `a name is in the riser at ${x}`);
    });
    test(`has you between both others, on one level; the case is tied to you, and help comes level (${name})`, () => {
      const { at, held: tie, help, height } = beside(sizes);
      assert.equal(new Set(at.map(([, y]) => y)).size, 1);
      at.slice(1).forEach(([x], i) => assert.ok(x - at[i]![0] - 2 * sizes.person >= 30, 'no room for a tie'));
      for (const [x, y] of at)
        assert.ok(x - sizes.person >= 0 && x + sizes.person <= sizes.width && y + sizes.person <= height);
      for (const { line } of [tie, help]) {
        const [from, to] = [...line.matchAll(/([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
        assert.equal(from![1], to![1], 'a tie slopes');
      }
      assert.ok(help.head, 'help has a direction');
      for (const text of ['Family', 'You', 'Clinician']) {
        const { x1, x2 } = boxOf({ text, x: 0, y: 0, anchor: 'middle', tone: 'strong' }, size);
        assert.ok(x2 - x1 <= 2 * sizes.person * 0.9, `${text} is wider than its node`);
      }
    });
  }
});

describe('a worry that is held', () => {
  test('strains the tie of one who holds it alone, and of nobody else', () => {
    const peaks = (line: string) => line.split(' ').length;
    assert.ok(peaks(holders(1).people[0]!.line) > 10);
    for (const count of [2, 3, 4])
      for (const { line } of holders(count).people) assert.match(line, /^M[-\d. ]+L[-\d. ]+$/);
  });
  test('leaves room between all who hold it, inside the drawing', () => {
    for (const count of [1, 2, 3, 4]) {
      const { people, left } = holders(count);
      assert.equal(people.length, count);
      people.forEach(({ at, reach }, i) => {
        const [x, y] = at;
        assert.ok(x - reach >= left && x + reach <= left + held.width && y - reach >= 0, `${count}: ${x} ${y}`);
        for (const other of people.slice(i + 1)) {
          const apart = Math.hypot(x - other.at[0], y - other.at[1]) - reach - other.reach;
          assert.ok(apart >= held.apart - 2, `${count}: ${apart} apart`);
        }
      });
    }
  });
  test('by more than there is room for is refused in a sentence', () =>
    assert.throws(() => holders(5), /room for you and 3 more in “Who knows\?”. It names 5 people/));
  test('names all who hold it, and who decides', () => {
    assert.deepEqual(rolesOf('You, your manager, a police officer', 'A named manager, with your view'), [
      { name: 'You', decides: false },
      { name: 'Manager', decides: true },
      { name: 'Police officer', decides: false },
    ]);
    assert.deepEqual(rolesOf('You', 'You, in the car'), [{ name: 'You', decides: true }]);
    // Who is only heard does not decide.
    assert.equal(rolesOf('You, your manager', 'A named manager, and you are heard')[0]!.decides, false);
  });
  test('has each name beside its node, over no other and on no tie', () => {
    const roles = rolesOf('You, your manager, a police officer, a nurse', 'A named manager');
    const { people } = holders(4);
    const boxes = people.slice(1).flatMap(({ at, reach }, i) =>
      nameBeside(roles[i + 1]!, at).map((text) => {
        const box = boxOf(text, held.size);
        assert.ok(box.x1 >= at[0] + reach && box.x2 <= held.width && box.y1 >= 0, `${text.text} leaves the drawing`);
        return { row: i, ...box };
      }),
    );
    boxes.forEach((box, i) =>
      boxes.slice(i + 1).forEach((other) => assert.ok(box.row === other.row || !meet(box, other), 'names meet')),
    );
  });
});
