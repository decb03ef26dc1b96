import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { endsOf, scales, strokeOf, tiePath, zigzag, type Point } from '../../src/components/drawings/tie.ts';

/** The points of a path of M, L and l, which is all we draw with. */
const pointsOf = (path: string): Point[] => {
  const points: Point[] = [];
  for (const [, command, text] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = text!.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
    assert.ok('MLlZ'.includes(command!) && numbers.length % 2 === 0, `${command}${text}`);
    for (let i = 0; i < numbers.length; i += 2) {
      const [x, y] = command === 'l' ? points.at(-1)! : [0, 0];
      points.push([x + numbers[i]!, y + numbers[i + 1]!]);
    }
  }
  return points;
};
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
