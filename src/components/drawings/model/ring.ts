import type { Point } from '../tie.ts';

const round = (n: number) => Math.round(n * 10) / 10;
const on = (radius: number, turn: number): Point => [round(radius * Math.sin(turn)), round(-radius * Math.cos(turn))];
const put = (point: Point) => point.join(' ');

/**
 * Nodes evenly on a ring about 0 0, the first at the top, and an arrow from each to the next, clockwise.
 * @param gap how far, along the ring, an arrow keeps from the middle of a node
 * @returns where the nodes are, the arcs to stroke and the heads to fill
 */
export function ringOfArrows(count: number, radius: number, gap: number, head = 22) {
  const turns = Array.from({ length: count }, (_, i) => (i * 2 * Math.PI) / count);
  const arrows = turns.map((turn) => {
    const tip = turn + (2 * Math.PI) / count - gap / radius;
    const base = tip - (1.25 * head) / radius;
    const wing = (side: number) => put(on(radius + side * 0.72 * head, base));
    return {
      line: `M${put(on(radius, turn + gap / radius))}A${radius} ${radius} 0 0 1 ${put(on(radius, base + 0.01))}`,
      head: `M${wing(1)}L${put(on(radius, tip))}L${wing(-1)}Z`,
    };
  });
  return {
    nodes: turns.map((turn) => on(radius, turn)),
    lines: arrows.map(({ line }) => line).join(''),
    heads: arrows.map(({ head: path }) => path).join(''),
  };
}
