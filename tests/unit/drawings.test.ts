import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { endsOf, scales, strokeOf, tiePath, zigzag, type Point } from '../../src/components/drawings/tie.ts';
import { pins, timeline, type Frame } from '../../src/components/drawings/timeline.ts';
import { decimalYear } from '../../src/record/dates.ts';
import { readRecord } from '../../src/record/inspections.ts';
import type { Inspection } from '../../src/schema/inspection.ts';

const pointsOf = (path: string): Point[] =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
/** How far along a line from `from` to `to` a point lies, and how far to its side. */
const inFrame = ([x1, y1]: Point, [x2, y2]: Point, [x, y]: Point) => {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  return { length, along: (x - x1) * ux + (y - y1) * uy, off: (y - y1) * ux - (x - x1) * uy };
};
const near = (a: number, b: number, by = 0.15) => assert.ok(Math.abs(a - b) <= by, `${a} is not ${b} ± ${by}`);
const distance = ([x1, y1]: Point, [x2, y2]: Point) => Math.hypot(x2 - x1, y2 - y1);

describe('a zigzag', () => {
  const lines: [Point, Point][] = [
    [[0, 0], [200, 0]],
    [[10, 20], [150, 190]],
    [[300, 40], [20, 10]],
    [[5, 5], [5, 93]],
    [[0, 0], [18, 0]],
  ]; // prettier-ignore
  for (const [name, { zigzag: size }] of Object.entries(scales))
    test(`has an even number of peaks on sides that alternate, and ends on its ends (${name})`, () => {
      for (const [from, to] of lines) {
        if (distance(from, to) < 2 * size.lead + 2) continue;
        const points = pointsOf(zigzag(from, to, size));
        assert.deepEqual([points[0], points.at(-1)], [from, to]);
        const places = points.map((point) => inFrame(from, to, point));
        const teeth = places.slice(2, -2);
        assert.ok(teeth.length >= 2 && teeth.length % 2 === 0, `${teeth.length} peaks`);
        teeth.forEach(({ off }, i) => near(off, i % 2 ? -size.amplitude : size.amplitude));
        places.slice(1).forEach(({ along }, i) => assert.ok(along > places[i]!.along, 'it never turns back'));
        near(places[1]!.off, 0);
        near(places[1]!.along, size.lead);
        near(places.at(-2)!.off, 0);
        near(places.at(-2)!.along, places[0]!.length - size.lead);
      }
    });
});

describe('the ends of a tie', () => {
  const round = { at: [0, 0] as Point, round: true, reach: 20 };
  const square = { at: [100, 0] as Point, round: false, reach: 10 };

  test('stand off a circle by its radius and the gap, from any side', () => {
    for (const at of [[100, 0], [0, -100], [60, 80], [-70, 70]] as Point[]) {
      const [start, end] = endsOf(round, { at, round: true, reach: 30 }, 5);
      near(distance(start, round.at), 25, 1e-9);
      near(distance(end, at), 35, 1e-9);
    }
  }); // prettier-ignore

  test('stand off a square’s side where the tie meets it straight', () => {
    const [start, end] = endsOf(round, square, 5);
    assert.deepEqual([start, end], [[25, 0], [85, 0]]);
    assert.deepEqual(endsOf(square, round, 5), [[85, 0], [25, 0]]);
  }); // prettier-ignore

  test('stand off a square by the gap from where the tie crosses its outline, also aslant', () => {
    for (const at of [
      [100, 100],
      [-100, 100],
      [100, 40],
      [30, -100],
    ] as Point[]) {
      const [, end] = endsOf(round, { at, round: false, reach: 10 }, 5);
      const { length } = inFrame(round.at, at, at);
      const crossing = length * (1 - 10 / Math.max(Math.abs(at[0]), Math.abs(at[1])));
      near(distance(end, [(at[0] * crossing) / length, (at[1] * crossing) / length]), 5, 1e-9);
      near(inFrame(round.at, at, end).off, 0, 1e-9);
    }
  });
});

describe('a tie', () => {
  const scale = scales.wide;

  test('that is an arrow has a head whose tip is its end, and a line that stops inside it', () => {
    const [from, to]: Point[] = [[10, 20], [150, 190]]; // prettier-ignore
    const { line, head } = tiePath(from!, to!, 'arrow', scale);
    assert.match(head ?? '', /Z$/);
    const [left, tip, right] = pointsOf(head!).map((point) => inFrame(from!, to!, point));
    assert.deepEqual(pointsOf(head!)[1], to);
    near(tip!.along - left!.along, 1.25 * scale.head);
    near(left!.along, right!.along);
    near(left!.off, -right!.off);
    assert.ok(Math.abs(left!.off) > scale.stroke, 'the head is wider than the line');
    const end = inFrame(from!, to!, pointsOf(line).at(-1)!).along;
    assert.ok(end > left!.along && end < tip!.along);
  });

  test('of another kind has no head; only a dashed one has dashes', () => {
    for (const kind of ['solid', 'dashed', 'zigzag'] as const) {
      assert.equal(tiePath([0, 0], [90, 0], kind, scale).head, undefined, kind);
      assert.equal(strokeOf(kind, scale)['stroke-dasharray'], kind === 'dashed' ? scale.dash : undefined, kind);
    }
    assert.equal(tiePath([0, 0], [90, 0], 'solid', scale).line, 'M0 0L90 0');
    assert.ok(pointsOf(tiePath([0, 0], [90, 0], 'zigzag', scale).line).length > 4);
  });
});

describe('the line of grades', () => {
  const frame: Frame = { left: 100, right: 900, rowAt: 50, step: 60, closeStep: 40, node: 8, gap: 3 };
  const today = '2026-06-30';
  const record = (type: Inspection['type'], to: string, judgements: Inspection['judgements']): Inspection => ({
    title: `Inspection of ${to}`,
    type,
    fieldwork: { from: to, to },
    judgements,
    summary: 'The boats came back.',
    kept: { published: '2026-01-05', reviewed: '2026-01-05', reviewBy: '2027-01-05', owner: 'The keeper' },
    strengths: [{ text: 'Dry sails.' }],
    improvements: [{ text: 'Worn ropes.' }],
    source: 'harbour',
    alsoSee: [],
  });
  const apart = { overall: 'good', inCare: 'good', careLeavers: 'requires-improvement' } as const;
  const graded = [
    record('sif', '2016-10-20', { ...apart, adoption: 'good' }),
    record('ilacs-standard', '2018-06-22', { overall: 'requires-improvement', inCareAndCareLeavers: 'good' }),
    record('ilacs-standard', '2023-12-22', { overall: 'inadequate', inCare: 'inadequate', careLeavers: 'outstanding' }),
  ];
  const visits = [record('focused-visit', '2021-05-13', {}), record('monitoring-visit', '2025-03-27', {})];
  const drawn = timeline(graded, today, frame);
  const row = (area: string) => drawn.rows.find((one) => one.area === area)!.y;
  const nodesAt = (date: string) => drawn.nodes.filter(({ at }) => Math.abs(at[0] - drawn.x(date)) < 1e-9);

  test('is on a scale of true time, which today ends', () => {
    near(drawn.x(today), frame.right, 1e-9);
    assert.ok(drawn.x('2016-10-20') > frame.left);
    const perYear = (from: string, to: string) => (drawn.x(to) - drawn.x(from)) / (decimalYear(to) - decimalYear(from));
    near(perYear('2016-10-20', '2018-06-22'), perYear('2018-06-22', '2023-12-22'), 1e-9);
  });

  test('has a row for each area judged, in order, close where lines part and join', () => {
    assert.deepEqual(
      drawn.rows.map(({ area }) => area),
      ['overall', 'adoption', 'inCare', 'careLeavers'],
    );
    assert.deepEqual(
      drawn.rows.map(({ y }) => y),
      [50, 110, 150, 190],
    );
  });

  test('runs the lines of a joint judgement into one node', () => {
    const meeting: Point = [drawn.x('2018-06-22'), row('inCare')];
    assert.deepEqual(drawn.merge, meeting);
    const nodes = nodesAt('2018-06-22');
    assert.equal(nodes.length, 2, 'overall, and the joint one');
    const joint = nodes.find(({ at }) => at[1] === meeting[1])!;
    assert.ok(joint.radius > frame.node);
    const into = drawn.segments.filter(({ to }) => near1(distance(to, meeting), joint.radius + frame.gap));
    assert.deepEqual(
      into.map(({ from }) => Math.round(from[1])).sort((a, b) => a - b),
      [110, 150, 190].map((y) => Math.round(y + (150 - y) * share(y, meeting))).sort((a, b) => a - b),
    );
  });
  const near1 = (a: number, b: number) => Math.abs(a - b) < 1e-6;
  /** How much of a line's height is gone where it leaves its first node. */
  const share = (y: number, meeting: Point) => (frame.node + frame.gap) / distance([drawn.x('2016-10-20'), y], meeting);

  test('parts them again where they are judged apart: a plain join, and a node on each row', () => {
    assert.equal(drawn.joins.length, 1);
    const [join] = drawn.joins;
    const at = drawn.x('2023-12-22');
    assert.deepEqual([join!.from[0], join!.to[0]], [at, at]);
    assert.ok(join!.from[1] > row('inCare') && join!.to[1] < row('careLeavers') && join!.from[1] < join!.to[1]);
    assert.deepEqual(
      nodesAt('2023-12-22').map(({ at }) => at[1]),
      [row('overall'), row('inCare'), row('careLeavers')],
    );
    const adoption = drawn.nodes.filter(({ at }) => at[1] === row('adoption'));
    assert.equal(adoption.length, 1, 'adoption ends in the joint judgement');
  });

  test('draws each grade as its tie, and ends at today with the grade in force', () => {
    const last = drawn.segments.filter(({ current }) => current);
    assert.deepEqual(
      last.map(({ kind, double, to }) => [kind, double, to[0]]),
      [
        ['zigzag', false, frame.right],
        ['zigzag', false, frame.right],
        ['solid', true, frame.right],
      ],
    );
    assert.deepEqual(
      drawn.labels.filter(({ current }) => current).map(({ text }) => text),
      ['Inadequate', 'Inadequate', 'Outstanding'],
    );
    assert.ok(drawn.segments.some(({ kind, current }) => kind === 'dashed' && !current));
  });

  test('gives visits a pin at their date, and no node', () => {
    const all = [...graded, ...visits];
    assert.deepEqual(
      pins(all, drawn.x).map(({ type, x }) => [type, x]),
      visits.map(({ type, fieldwork }) => [type, drawn.x(fieldwork.to)]),
    );
    const withVisits = timeline(readRecord(all).graded, today, frame);
    assert.equal(withVisits.nodes.length, 9);
    assert.deepEqual(withVisits.segments, drawn.segments);
    for (const { fieldwork } of visits)
      assert.ok(withVisits.nodes.every(({ at }) => at[0] !== withVisits.x(fieldwork.to)));
  });
});
