import type { Composition, PlacedNode } from './compose.ts';
import type { Words } from './labels.ts';
import type { Box } from '../texts.ts';
import type { Point } from '../tie.ts';

export type Paper = { width: number; height: number };

/** The drawing moved so that all that is on it begins at its corner; one placed by hand stays as it is. */
export function cut(
  nodes: PlacedNode[],
  notes: Composition['notes'],
  home: Composition['home'],
  boxes: Box[],
  paper?: Paper,
) {
  if (paper) return { ...paper, nodes, notes, ...(home && { home }) };
  const edge = (key: keyof Box, pick: typeof Math.min) => pick(...boxes.map((box) => box[key]));
  const [left, top] = [Math.floor(edge('x1', Math.min)) - 2, Math.floor(edge('y1', Math.min)) - 2];
  const tidy = (value: number) => Math.round(value * 10) / 10;
  const move = ([x, y]: Point): Point => [tidy(x - left), tidy(y - top)];
  const moved = <T extends Words>(words: T): T => {
    const [x, y] = move([words.x, words.y]);
    return { ...words, x, y };
  };
  return {
    width: Math.ceil(edge('x2', Math.max)) - left + 2,
    height: Math.ceil(edge('y2', Math.max)) - top + 2,
    nodes: nodes.map((node) => ({
      ...node,
      at: move(node.at),
      inside: moved(node.inside),
      ...(node.outside && { outside: moved(node.outside) }),
    })),
    notes: notes.map(moved),
    ...(home && { home: { at: move(home.at), radius: Math.round(home.radius), label: move(home.label) } }),
  };
}
