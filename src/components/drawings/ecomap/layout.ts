import type { Ecomap } from '../../../schema/ecomap.ts';
import { compose, type Composition, type EcomapMap } from './compose.ts';
import { homePlaces, homeRing, ringPlaces } from './ring.ts';
import { search, type Board, type Judged } from './search.ts';
import { roomOf, sizedOf, types, type Node, type Size } from './sizes.ts';
import type { Outline, Point } from '../tie.ts';

export type { Composition } from './compose.ts';

/** Widths and heights to try, the smallest first. */
const papers: Record<Size, [number, number][]> = {
  wide: [[620, 480], [640, 520], [660, 600], [700, 660], [740, 740], [780, 800]],
  narrow: [[360, 330], [360, 390], [360, 450], [360, 520], [360, 590], [360, 680], [360, 760], [360, 840]],
}; // prettier-ignore

/** Those at home stand in the middle; where nobody is, the one the drawing is for. */
function inMiddle(nodes: readonly Node[]): readonly Node[] {
  const home = nodes.filter((node) => node.home);
  return home.length > 0 ? home : nodes.filter(({ kind }) => kind === 'you').slice(0, 1);
}

/**
 * An ecomap laid out: home in the middle, everybody else around it, in the order with the fewest crossings.
 * The same map always gives the same drawing. Nobody at home and nobody the drawing is for: home stands empty.
 */
export function layEcomap(map: EcomapMap, size: Size): Composition {
  let best: ReturnType<typeof layOn> | undefined;
  for (const paper of papers[size])
    for (const spread of [1, 1.2, 1.4]) {
      const next = layOn(map, size, paper, spread);
      // Where only crossings are left, and more paper takes none away, they must be.
      if (best && best.worth === best.crossings && next.worth === best.worth) return best.composition;
      if (!best || next.worth < best.worth) best = next;
      if (best.worth === 0) return best.composition;
      // A wider home helps only names that found no room in it.
      if (next.composition.homeless < 1) break;
    }
  return best!.composition;
}

function layOn(map: EcomapMap, size: Size, [width, height]: [number, number], spread: number) {
  const type = types[size];
  const middle = inMiddle(map.nodes);
  const nodes = map.nodes.map((node) => sizedOf(node, middle.includes(node), type));
  const places = nodes.map((_, i) => i);
  const inner = places.filter((i) => middle.includes(map.nodes[i]!));
  const outer = places.filter((i) => !inner.includes(i));
  const place = (id: string) => map.nodes.findIndex((node) => node.id === id);
  const ties = map.ties.map(({ from, to }) => [place(from), place(to)] as const);
  const centre: Point = [width / 2, height / 2];

  const reach = Math.max(type.person[0], ...inner.map((i) => roomOf(nodes[i]!, type.label)));
  const between = type.room * (inner.length < 4 ? 3 : inner.length < 5 ? 2.4 : 1.9);
  const ring = spread * homeRing(inner.length, 2 * reach + between);
  const room = inner.length > 1 ? ring + reach + 0.7 * type.room : 2 * spread * reach;
  const radius = middle.length === 0 || middle[0]!.home ? room : 0;
  const usual = outer.map((i) => nodes[i]!.reach).toSorted((a, b) => a - b)[outer.length >> 1] ?? 0;
  const clear = (radius || reach + 1.4 * type.room) + 1.2 * type.room + usual;

  const rooms = nodes.map((node) => roomOf(node, type.label));
  const turns = inner.length < 2 ? [0] : inner.length === 2 ? [0, Math.PI / 2] : [-Math.PI / 2, -Math.PI / 2 + Math.PI / inner.length]; // prettier-ignore
  let best: Judged | undefined;
  for (const turn of turns)
    for (const phase of [0, 0.5, 0.25, 0.75]) {
      const around = ringPlaces(width, height, outer.length, size === 'wide' ? 2.6 : 4, usual, clear, phase);
      const spots = nodes.map(({ reach: own }, i) => around(own, own + Math.max(0, rooms[i]! - own - type.over) / 3));
      const board: Board = {
        inner: homePlaces(centre, inner.length, ring, turn),
        around: (node) => spots[node]!,
        nodes, ties, centre, radius, room: type.room, rooms,
      }; // prettier-ignore
      const found = search(board, { inner, outer });
      if (!best || found.cost < best.cost - 1e-6) best = found;
    }
  const { outlines, crossings, faults } = best!;
  const composition = compose(map, nodes, outlines, radius ? { at: centre, radius } : undefined, size, width);
  return { composition, worth: crossings + 3 * faults + composition.homeless, crossings };
}

/** An ecomap from its data file: laid out, or as a designer has placed it. */
export function compositionOf({ nodes, ties, placed }: Ecomap, size: Size): Composition {
  const by = placed?.[size];
  if (!by) return layEcomap({ nodes, ties }, size);
  const middle = inMiddle(nodes);
  const sized = nodes.map((node) => sizedOf(node, middle.includes(node), types[size], by.you));
  const outlines = sized.map(({ node, round, reach }): Outline => ({ at: by.at[node.id]!, round, reach }));
  return compose({ nodes, ties }, sized, outlines, by.home, size, by.width, by);
}
