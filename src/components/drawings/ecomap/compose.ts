import { boxAround, type Segment } from './geometry.ts';
import { boxOfWords, nameOutside, type Scene, type Words } from './labels.ts';
import { cut, type Paper } from './cut.ts';
import { homeWord, noteBeside } from './notes.ts';
import { leading, roomOf, types, type Node, type Size, type Sized } from './sizes.ts';
import type { Box } from '../texts.ts';
import type { Outline, Point } from '../tie.ts';

export type Tie = { from: string; to: string; note?: string | undefined };
export type EcomapMap = { nodes: readonly Node[]; ties: readonly Tie[] };
export type Home = { at: Point; radius: number };
export type PlacedNode = Outline & { id: string; kind: Node['kind']; inHome: boolean; inside: Words; outside?: Words };
/** What is drawn of an ecomap: its box, the field of home, the nodes with their names, and notes beside ties. */
export type Composition = {
  width: number;
  height: number;
  home?: Home & { label: Point };
  nodes: PlacedNode[];
  /** Each with the place of its tie among the ties. */
  notes: (Words & { tie: number })[];
  /** Names and notes that found no room. */
  homeless: number;
};

/** How many notes a drawing bears. */
const most = { wide: 5, narrow: 1 };

/** Names, the word Home and notes, once everybody has a place; then the paper is cut to what is on it. */
export function compose(
  { nodes, ties }: EcomapMap,
  sized: readonly Sized[],
  outlines: readonly Outline[],
  home: Home | undefined,
  size: Size,
  width: number,
  paper?: Paper,
): Composition {
  const type = types[size];
  const of = (id: string) => outlines[nodes.findIndex((node) => node.id === id)]!;
  const lines = ties.map(({ from, to }): Segment => [of(from).at, of(to).at]);
  const scene: Scene = {
    nodes: outlines,
    lines,
    words: [],
    left: paper ? 3 : 3 - type.over,
    right: width + (paper ? -3 : type.over - 3),
  };
  let homeless = 0;
  const keep = <T>(words: T, box: (found: NonNullable<T>) => Box, cost = 1): T => {
    if (words) scene.words.push(box(words));
    else homeless += cost;
    return words;
  };
  // The widest name first: it finds room in the fewest places.
  const outside: (Words | undefined)[] = [];
  const widest = sized.map((one, i) => ({ one, i, room: roomOf(one, type.label) })).toSorted((a, b) => b.room - a.room);
  for (const { one, i } of widest)
    if (one.outside.length > 0)
      outside[i] = keep(nameOutside(one, outlines[i]!, scene, type, home), (found) => boxOfWords(found));
  const homeBox = ([x, y]: Point) => boxOfWords({ lines: ['Home'], x, y, anchor: 'middle', font: type.note });
  const label = home && keep(homeWord(home, scene, type), homeBox);
  const notes: Composition['notes'] = [];
  ties.forEach(({ note }, tie) => {
    if (!note || notes.length === most[size]) return;
    const words = keep(noteBeside(note, lines[tie]!, scene, type, home), (found) => boxOfWords(found, false), 0);
    if (words) notes.push({ ...words, tie });
  });
  // A note is worth more paper, but less than a name.
  homeless += (Math.min(most[size], ties.filter(({ note }) => note).length) - notes.length) / 5;
  const placed = sized.map(({ node, inside, font, outside: ways }, i): PlacedNode => {
    const { at: [x, y] } = outlines[i]!; // prettier-ignore
    const first = y + (0.34 - ((inside.length - 1) * leading) / 2) * font;
    // A name that finds no room stands under its node all the same: it is never left out.
    const under = y + outlines[i]!.reach + type.label + 0.76 * type.font;
    const rest: Words = { lines: ways.at(-1) ?? [], x, y: under, anchor: 'middle', font: type.font };
    return {
      ...outlines[i]!,
      id: node.id,
      kind: node.kind,
      inHome: Boolean(home && node.home),
      inside: { lines: inside, x, y: first, anchor: 'middle', font },
      ...(ways.length > 0 && { outside: outside[i] ?? rest }),
    };
  });
  const boxes = [
    ...outlines.map(boxAround),
    ...placed.flatMap(({ outside: words }) => (words ? [boxOfWords(words)] : [])),
    ...scene.words,
    ...(home ? [boxAround({ ...home, round: true, reach: home.radius + type.stroke / 2 })] : []),
  ];
  return { ...cut(placed, notes, home && { ...home, label: label ?? home.at }, boxes, paper), homeless };
}
