import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after as afterAll, describe, test } from 'node:test';
import {
  homeOf,
  lineEnds,
  outlineOf,
  partsOf,
  scale,
  straight,
  type LineKind,
} from '../../src/components/weeks/drawing.ts';
import { between, drawn, shapeOf } from '../../src/components/weeks/moving.ts';
import { filesOf, readText, splitMdx } from '../../src/record/check/content-files.ts';
import { contentFolder } from '../../src/record/folder.ts';
import { readYaml } from '../../src/record/check/read-yaml.ts';
import { weekFaults } from '../../src/record/weeks/week-check.ts';
import { duration, statesOf } from '../../src/record/weeks/weeks.ts';
import { week as schema, type Week } from '../../src/schema/week.ts';

const own = { words: { who: 'Ann', text: 'Yes.' }, decision: { what: 'To come back.', who: 'You.' }, minutes: 30 };
const one = (week: number, more: object = {}): Week =>
  schema.parse({ week, title: 'A visit', visit: 'At home', lessWell: 'It was late.', ...own, ...more });
const ann = { id: 'ann', label: 'Ann', kind: 'person', home: true, at: [100, 100] };
const bo = { id: 'bo', label: 'Bo', kind: 'person', at: [300, 100] };
const tie = (kind: string, means = 'They talk.') => ({ from: 'ann', to: 'bo', kind, means });

describe('the state after a week', () => {
  const weeks = [
    one(1, { people: [ann, bo], ties: [tie('zigzag', 'They argue.')] }),
    one(2, { hypotheses: { added: [{ id: 'rain', text: 'It is the rain.' }, { id: 'rent', text: 'It is the rent.' }] } }),
    one(3, { ties: [tie('solid')], hypotheses: { kept: ['rent'], dropped: [{ id: 'rain', why: 'It was dry.' }] } }),
    one(4, { ties: [tie('none')] }),
    one(5),
  ]; // prettier-ignore
  const states = statesOf(weeks.toReversed());

  test('holds who has come, and the lines as they were last given', () => {
    assert.deepEqual(states.map(({ week }) => week), [1, 2, 3, 4, 5]); // prettier-ignore
    assert.deepEqual(states.map(({ ties }) => ties.map(({ kind }) => kind)), [['zigzag'], ['zigzag'], ['solid'], ['none'], []]); // prettier-ignore
    assert.deepEqual(states[4]!.people.map(({ id }) => id), ['ann', 'bo']); // prettier-ignore
    assert.equal(states[1]!.ties[0]!.means, 'They argue.');
  });

  test('knows what this week changed, and that nothing changed in the first', () => {
    assert.deepEqual(states.flatMap(({ ties }) => ties.map(({ now }) => now)), [false, false, true, true]); // prettier-ignore
  });

  test('keeps a dropped hypothesis, with its week and the reason', () => {
    const of = (i: number) => states[i]!.hypotheses.map(({ id, state, when }) => `${id} ${state} ${when}`);
    assert.deepEqual(of(0), []);
    assert.deepEqual(of(1), ['rain open 2', 'rent open 2']);
    assert.deepEqual(of(4), ['rain dropped 3', 'rent kept 3']);
    assert.equal(states[4]!.hypotheses[0]!.why, 'It was dry.');
  });

  test('leaves the states before it as they were', () => {
    assert.equal(states[0]!.ties[0]!.kind, 'zigzag');
    assert.equal(states[1]!.hypotheses[0]!.state, 'open');
  });
});

test('minutes are said in hours and minutes', () => {
  assert.deepEqual([1, 60, 61, 130].map(duration), ['1 minute', '1 hour', '1 hour 1 minute', '2 hours 10 minutes']);
});

describe('what an editor is told', () => {
  const root = mkdtempSync(join(tmpdir(), 'weeks-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const basis = (week: number) =>
    `week: ${week}\ntitle: A visit\nvisit: At home\nwords: { who: Ann, text: Yes. }\ndecision: { what: Back., who: You. }\nminutes: 30\nlessWell: Late.`;
  const people = `people:\n  - { id: ann, label: Ann, kind: person, at: [1, 1] }\n  - { id: bo, label: Bo, kind: person, at: [9, 9] }`;
  const told = (...weeks: string[]) => {
    const folder = mkdtempSync(join(root, 'x-'));
    mkdirSync(join(folder, 'weeks'));
    weeks.forEach((text, i) => writeFileSync(join(folder, 'weeks', `${i}.mdx`), `---\n${text}\n---\n\nWords.\n`));
    return weekFaults(folder).map(({ file, line, message }) => `${file.slice(-5, -4)} ${line} ${message}`);
  };
  const first = `${basis(1)}\n${people}\nties:\n  - { from: ann, to: bo, kind: solid, means: They talk. }\nhypotheses:\n  added:\n    - { id: rain, text: It is the rain. }`;

  test('nothing, where all is well', () => {
    const second = `${basis(2)}\nties:\n  - { from: ann, to: bo, kind: none, means: They stopped. }\nhypotheses:\n  dropped:\n    - { id: rain, why: Dry. }`;
    assert.deepEqual(told(first, second), []);
  });

  test('of a week twice, and of a gap', () => {
    assert.match(
      told(first, basis(1))[0]!,
      /^1 2 week: 1 is here twice, also in .*0\.mdx\. Give each week its own number\.$/,
    );
    assert.deepEqual(told(first, basis(3)), [
      '1 2 week: week 2 is missing before this one. Write it, or number the weeks without a gap.',
    ]);
    assert.match(told(basis(2))[0]!, /week 1 is missing/);
  });

  test('of somebody nobody knows yet, or who is there already', () => {
    const stranger = `${basis(2)}\nties:\n  - { from: ann, to: cy, kind: solid, means: They talk. }`;
    assert.deepEqual(told(first, stranger), [
      '1 10 ties.0.to: "cy" is not in the drawing by week 2. Those are: ann, bo.',
    ]);
    assert.match(told(first, `${basis(2)}\n${people}`)[0]!, /people\.0\.id: "ann" is in the drawing already/);
  });

  test('of a hypothesis dropped or kept that nobody held', () => {
    const dropped = `${basis(2)}\nhypotheses:\n  dropped:\n    - { id: rent, why: Paid. }`;
    assert.deepEqual(told(first, dropped), [
      '1 11 hypotheses.dropped.0.id: "rent" is not held before week 2. Those are: rain. Add it first, then drop it.',
    ]);
    const again = `${basis(2)}\nhypotheses:\n  dropped:\n    - { id: rain, why: Dry. }`;
    assert.match(told(first, again, again.replace('week: 2', 'week: 3'))[0]!, /There are none yet\. Add it first/);
    assert.match(
      told(first, `${basis(2)}\nhypotheses:\n  kept: [rent]`)[0]!,
      /hypotheses\.kept\.0: "rent" is not held/,
    );
  });

  test('of a line that turns round, and of one that ends before it began', () => {
    const line = (more: string) => `${basis(2)}\nties:\n  - { ${more}, means: They talk. }`;
    assert.match(told(first, line('from: bo, to: ann, kind: solid'))[0]!, /was first given from ann to bo/);
    assert.match(told(first.replace(/ties:\n.*\n/, ''), line('from: ann, to: bo, kind: none'))[0]!, /could end/);
  });

  test('only of the field, while a week cannot be read', () => {
    assert.deepEqual(told(first.replace('minutes: 30', 'minutes: some'), basis(3)), []);
  });
});

describe('a line that moves', () => {
  const ends: [[number, number], [number, number]] = [[10, 20], [150, 190]]; // prettier-ignore
  test('is at rest what stands in the page', () => {
    assert.equal(drawn(ends, shapeOf('solid')).line, straight(ends));
    assert.equal(drawn(ends, shapeOf('zigzag')).line, partsOf(ends, 'zigzag').line);
    assert.equal(drawn(ends, shapeOf('zigzag')).width, scale.zigzag.stroke);
    const { line, head } = drawn(ends, shapeOf('arrow'));
    assert.deepEqual({ line, head }, { ...partsOf(ends, 'arrow') });
    assert.equal(drawn(ends, shapeOf('dashed')).dashes, scale.dash);
    for (const kind of ['solid', 'zigzag', 'arrow'] as const) assert.equal(drawn(ends, shapeOf(kind)).dashes, 'none');
  });

  test('relaxes from a zigzag to a straight line by degrees', () => {
    const width = (part: number) => {
      const { line } = drawn([[0, 0], [200, 0]], between(shapeOf('zigzag'), shapeOf('solid'), part)); // prettier-ignore
      let y = 0;
      let far = 0;
      for (const [, by] of line.matchAll(/(?<=[l ])-?[\d.]+[ ]?(-?[\d.]+)/g))
        far = Math.max(far, Math.abs((y += Number(by))));
      return far;
    };
    const widths = [0, 0.25, 0.5, 0.75, 1].map(width);
    assert.ok(
      widths.every((one, i) => i === 0 || one < widths[i - 1]!),
      widths.join(),
    );
    assert.equal(widths.at(-1), 0);
  });

  test('that comes grows from its beginning, and one that goes returns there', () => {
    const tip = (part: number) => drawn(ends, between(shapeOf(undefined), shapeOf('solid'), part)).line;
    assert.equal(tip(0.5), 'M10 20L80 105');
    assert.equal(drawn(ends, between(shapeOf('solid'), shapeOf('none'), 0.5)).line, tip(0.5));
  });
});

describe('the drawing of the real weeks', () => {
  const weeks = filesOf(contentFolder, 'weeks').map((file) =>
    schema.parse(readYaml(splitMdx(readText(file))!.front).data),
  );
  const { people } = statesOf(weeks).at(-1)!;
  const outlines = people.map((person) => ({ ...outlineOf(person), id: person.id, home: person.home }));
  const names = new Map(weeks.flatMap(({ ties }) => ties.map((tie) => [`${tie.from}_${tie.to}`, tie] as const)));
  const lines = [...names.values()].map(({ from, to }) => ({ from, to, ends: lineEnds(people, { from, to }) }));
  const box = ({ at: [x, y], reach }: (typeof outlines)[number]) => ({ x, y, reach });

  test('has twelve weeks, and each says what went less well', () => {
    assert.equal(weeks.length, 12);
    assert.deepEqual(weeks.filter(({ ties }) => ties.length === 0), []); // prettier-ignore
  });

  test('sets nobody on anybody, and only those at home in the field of home', () => {
    const home = homeOf(people);
    outlines.forEach((a, i) => {
      const far = Math.hypot(a.at[0] - home.at[0], a.at[1] - home.at[1]);
      if (a.home) assert.ok(far + a.reach < home.radius, `${a.id} stands over the edge of home`);
      else assert.ok(far - a.reach > home.radius + 4, `${a.id} stands on home`);
      for (const b of outlines.slice(i + 1)) {
        const [p, q] = [box(a), box(b)];
        const apart = Math.max(Math.abs(p.x - q.x), Math.abs(p.y - q.y)) > p.reach + q.reach + 6;
        assert.ok(apart || Math.hypot(p.x - q.x, p.y - q.y) > p.reach + q.reach + 6, `${a.id} is on ${b.id}`);
      }
    });
  });

  test('crosses no line with another, and draws none through a third', () => {
    const side = ([x1, y1]: readonly number[], [x2, y2]: readonly number[], [x, y]: readonly number[]) =>
      Math.sign((x2! - x1!) * (y! - y1!) - (y2! - y1!) * (x! - x1!));
    lines.forEach(({ from, to, ends: [a, b] }, i) => {
      for (const other of lines.slice(i + 1)) {
        const [c, d] = other.ends;
        const cross = side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
        assert.ok(!cross, `${from}–${to} crosses ${other.from}–${other.to}`);
      }
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      for (const { id, at, reach } of outlines.filter(({ id }) => id !== from && id !== to)) {
        const part = Math.min(
          1,
          Math.max(0, ((at[0] - a[0]) * (b[0] - a[0]) + (at[1] - a[1]) * (b[1] - a[1])) / length ** 2),
        );
        const far = Math.hypot(a[0] + (b[0] - a[0]) * part - at[0], a[1] + (b[1] - a[1]) * part - at[1]);
        assert.ok(far > reach + scale.gap, `${from}–${to} runs through ${id} (${far} from its middle)`);
      }
    });
  });

  test('is of lines long enough to show each kind they have', () => {
    const least: Record<LineKind, number> = { solid: 20, none: 20, dashed: 24, arrow: 26, zigzag: 40 };
    for (const { ties } of weeks)
      for (const { from, to, kind } of ties) {
        const [a, b] = lineEnds(people, { from, to });
        const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
        assert.ok(length > least[kind], `${from}–${to}, ${kind}: ${length}`);
      }
  });
});
