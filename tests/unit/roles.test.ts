import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { acrossPath, downPath } from '../../src/components/drawings/pathway.ts';
import { circleIn, pathway, type Step } from '../../src/record/careers/pathway.ts';
import { roleFaults } from '../../src/record/careers/role-check.ts';
import { payFacts } from '../../src/record/careers/role-pay.ts';
import { role } from '../../src/schema/role.ts';

const kept = {
  title: 'Keeper of the harbour',
  description: 'What a keeper does.',
  published: '2026-01-05',
  reviewed: '2026-01-05',
  reviewBy: '2027-01-05',
  owner: 'The keeper',
  order: 1,
  short: 'Keeper',
  point: 'You mend ropes.',
  registration: false,
  lede: 'Ropes.',
};
/** What is refused in a role with these fields, each with its path. */
const refused = (more: object) =>
  role.safeParse({ ...kept, ...more }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
const first = (more: object) => refused(more)[0] ?? '';

describe('a role', () => {
  test('whose title or short name says social worker needs registration', () => {
    for (const words of [{ title: 'Social worker' }, { short: 'Senior social-worker' }, { title: 'SOCIAL WORKERS' }]) {
      assert.match(first(words), /^registration: “Social worker” is a protected title.*Write registration: true/);
      assert.deepEqual(refused({ ...words, registration: true }), []);
    }
    assert.deepEqual(refused({ title: 'Social work student' }), []);
  });

  test('may leave its pay out, and what it fills in must be whole', () => {
    const pay = { from: 38000, to: 42000, year: '2026-27', source: 'scale-2026' };
    assert.deepEqual(refused({}), []);
    assert.deepEqual(refused({ pay }), []);
    assert.match(first({ pay: { ...pay, year: undefined } }), /^pay\.from: A pay range needs its year/);
    assert.match(first({ pay: { ...pay, source: undefined } }), /^pay\.source: /);
    assert.match(first({ pay: { ...pay, to: 37999 } }), /^pay\.to: This is less than from/);
    assert.deepEqual(refused({ pay: { ...pay, to: 38000 } }), []);
    assert.match(first({ pay: { ...pay, from: undefined } }), /^pay\.to: Write the lower figure in from/);
    assert.match(first({ pay: { ...pay, year: '2026' } }), /^pay\.year: Write the pay year as 2026-27/);
    assert.match(first({ pay: { ...pay, supplement: { amount: 1000 } } }), /^pay\.supplement\.condition: /);
  });

  test('shows its pay as filled in, and without values where nothing is', () => {
    assert.deepEqual(
      payFacts(undefined).map(({ name, values }) => [name, values.length]),
      [['Grade', 0], ['Pay', 0], ['Supplement', 0], ['Benefits', 0]],
    ); // prettier-ignore
    const facts = payFacts({
      from: 38000,
      to: 42000.5,
      year: '2026-27',
      supplement: { amount: 1000, condition: 'while you hold cases' },
      benefits: [{ what: 'Free parking', condition: 'after six months' }, { what: 'Tea' }],
      source: 'scale-2026',
    });
    assert.deepEqual(
      facts.flatMap(({ values }) => values),
      [
        '£38,000 to £42,000.50 a year, full time (2026-27)',
        '£1,000 a year. Condition: while you hold cases',
        'Free parking. Condition: after six months',
        'Tea',
      ],
    );
  });
});

const steps = (next: Record<string, string[]>): Step[] =>
  Object.entries(next).map(([id, to], i) => ({ id, order: i + 1, next: to }));
const harbour = steps({ a: ['b'], b: ['c'], c: ['f', 'd', 'e'], d: ['f'], e: [], f: ['g', 'h'], g: [], h: [] });
/** Many roles whose steps nobody has chosen, the same at each run. */
const tangles = Array.from({ length: 60 }, (_, n) => {
  let seed = n + 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const names = Array.from({ length: 3 + (n % 8) }, (_, i) => `r${i}`);
  const pairs = names.map((id, i): [string, string[]] => [id, names.slice(i + 1).filter(() => random() < 0.3)]);
  return steps(Object.fromEntries(pairs));
});

type Dot = [x: number, y: number];
/** The straight pieces of a path of M and L. */
const pieces = (d: string): [Dot, Dot][] =>
  d
    .split('M')
    .filter(Boolean)
    .flatMap((line) => {
      const dots = line.split('L').map((dot) => dot.split(' ').map(Number) as Dot);
      return dots.slice(1).map((dot, i): [Dot, Dot] => [dots[i]!, dot]);
    });
const on = ([[x1, y1], [x2, y2]]: [Dot, Dot], [x, y]: Dot, by: number) =>
  x > Math.min(x1, x2) - by && x < Math.max(x1, x2) + by && y > Math.min(y1, y2) - by && y < Math.max(y1, y2) + by;

describe('a pathway', () => {
  test('reads from the start on, the first next role on its own line', () => {
    const { places, levels, rows } = pathway(harbour);
    assert.deepEqual(
      places.map(({ id, level, row }) => `${id} ${level} ${row}`),
      ['a 0 0', 'b 1 0', 'c 2 0', 'd 3 1', 'e 3 2', 'f 4 0', 'g 5 0', 'h 5 1'],
    );
    assert.deepEqual([levels, rows], [6, 3]);
  });

  test('has each role once, each tie whole, and none through a role that it does not lead to', () => {
    for (const all of [harbour, ...tangles]) {
      const way = pathway(all);
      const at = (place: { level: number; row: number }) => `${place.level} ${place.row}`;
      const taken = new Map(way.places.map((place) => [at(place), place.id]));
      assert.equal(taken.size, all.length, 'two roles in one place');
      const leads = (from: string, to: string, seen = new Set<string>()): boolean =>
        way.hops.some((hop) => {
          const end = at(hop.to);
          if (at(hop.from) !== from || seen.has(end)) return false;
          return end === to || (!taken.has(end) && leads(end, to, seen.add(end)));
        });
      const placed = new Map(way.places.map((place) => [place.id, at(place)]));
      for (const step of all)
        for (const other of all)
          assert.equal(
            leads(placed.get(step.id)!, placed.get(other.id)!),
            step.next.includes(other.id),
            `${step.id} to ${other.id} of ${JSON.stringify(all)}`,
          );
    }
  });

  test('is drawn in both compositions so that no line touches a node but at its ends', () => {
    for (const all of [harbour, ...tangles]) {
      const way = pathway(all);
      const drawings = [
        {
          d: acrossPath(way),
          spot: (i: number): Dot => [way.places[i]!.level * 100 + 40, way.places[i]!.row * 100 + 17],
        },
        { d: downPath(way), spot: (i: number): Dot => [way.places[i]!.row * 100 + 50, i * 100 + 50] },
      ];
      for (const { d, spot } of drawings) {
        assert.ok(
          pieces(d).every(([[x1, y1], [x2, y2]]) => x1 === x2 || y1 === y2),
          'a line is aslant',
        );
        for (const i of way.places.keys()) {
          const touching = pieces(d).filter((piece) => on(piece, spot(i), 8));
          const ends = touching.every((piece) =>
            piece.some(([x, y]) => Math.hypot(x - spot(i)[0], y - spot(i)[1]) < 25),
          );
          assert.ok(ends, `a line runs through ${way.places[i]!.id} of ${JSON.stringify(all)}`);
        }
      }
    }
  });

  test('without roles is empty', () => assert.deepEqual(pathway([]), { places: [], hops: [], levels: 1, rows: 1 }));

  test('that leads back is found, from the first role that is in the circle', () => {
    assert.equal(circleIn(harbour), undefined);
    assert.deepEqual(circleIn(steps({ a: ['b'], b: ['c'], c: ['b'] })), ['b', 'c', 'b']);
    assert.deepEqual(circleIn(steps({ a: [], b: ['b'] })), ['b', 'b']);
  });
});

const root = mkdtempSync(join(tmpdir(), 'roles-'));
after(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;
/** What is wrong with roles whose next roles and pay these are. */
function found(roles: Record<string, string>) {
  const folder = join(root, String((folders += 1)));
  mkdirSync(join(folder, 'roles'), { recursive: true });
  for (const [i, [id, fields]] of Object.entries(roles).entries())
    writeFileSync(join(folder, 'roles', `${id}.mdx`), `---\norder: ${i + 1}\n${fields}\n---\n\nRopes.\n`);
  const path = folder.replaceAll('\\', '/');
  const ids = { roles: new Set(Object.keys(roles)), sources: new Set(['scale-2026']) };
  return roleFaults(path, ids).map(({ file, line, message }) => `${file.slice(path.length + 1)}:${line} ${message}`);
}

test('a circle is told once, where it leads back, with the way round', () => {
  assert.deepEqual(found({ keeper: 'next: [mate]', mate: 'next: []' }), []);
  assert.deepEqual(found({ keeper: 'next: [mate]', mate: 'title: Mate\nnext: [keeper]' }), [
    'roles/mate.mdx:4 next: this leads in a circle: keeper → mate → keeper. A step goes forward. Take out keeper here, or one of the steps before it.',
  ]);
  assert.deepEqual(found({ keeper: 'next: [keeper]' }), [
    'roles/keeper.mdx:3 next: keeper leads to itself. Take it out.',
  ]);
});

test('a next role that there is not is no circle, and is told elsewhere', () =>
  assert.deepEqual(found({ keeper: 'next: [captain]' }), []));

test('a source of pay that there is not is told with its line', () =>
  assert.deepEqual(found({ keeper: 'next: []\npay:\n  from: 1\n  source: scale-2025' }), [
    'roles/keeper.mdx:6 pay.source: there is no "scale-2025" in sources. Did you mean "scale-2026"?',
  ]));

test('more lines beside each other than can be drawn are refused', () => {
  const many = Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`r${i}`, 'next: []']));
  assert.match(
    found(many)[0] ?? '',
    /^roles\/r0\.mdx:3 next: the pathway needs 7 lines beside each other, and 6 can be/,
  );
});
