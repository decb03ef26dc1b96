/** A ring of arrows: nodes evenly about the middle, and between two of them one arrow that touches neither. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ringOfArrows } from '../../src/components/drawings/model/ring.ts';

const [radius, gap] = [150, 26];
const numbers = (path: string) => path.match(/-?\d+(\.\d+)?/g)!.map(Number);
const turn = ([x, y]: readonly number[]) => (Math.atan2(x!, -y!) + 2 * Math.PI) % (2 * Math.PI);
const near = (a: number, b: number, by = 0.02) => assert.ok(Math.abs(a - b) <= by, `${a} is not ${b} ± ${by}`);

for (const count of [3, 4, 6])
  test(`${count} nodes stand evenly on the ring, the first at the top`, () => {
    const { nodes } = ringOfArrows(count, radius, gap);
    assert.deepEqual(nodes[0], [0, -radius]);
    nodes.forEach((node, i) => {
      near(Math.hypot(...node), radius, 0.1);
      near(turn(node), (i * 2 * Math.PI) / count);
    });
  });

test('each arrow leaves one node and points at the next, a gap away from both', () => {
  const { lines, heads } = ringOfArrows(4, radius, gap);
  const [arcs, tips] = [lines, heads].map((path) => path.split('M').slice(1).map(numbers));
  assert.equal(arcs!.length, 4);
  arcs!.forEach((arc, i) => {
    const [start, end] = [turn(arc.slice(0, 2)), turn(arc.slice(-2))];
    const tip = turn(tips![i]!.slice(2, 4));
    near(start, (i * Math.PI) / 2 + gap / radius);
    near(tip, ((i + 1) * Math.PI) / 2 - gap / radius);
    assert.ok(start < end && end < tip, 'clockwise: the line, then its head');
    near(Math.hypot(...(tips![i]!.slice(2, 4) as [number, number])), radius, 0.1);
  });
});
