import { boxOf, meet, widthOf, waysOf, type Box, type Text, type Tone } from '../texts.ts';

/** What labels need to know: sizes of letters, lines and nodes, the drawing's width, and whether names stand beside rows. */
export type Type = { size: number; line: number; node: number; width: number; beside: boolean };

/** A label to place. At its nodes it may start, or end where no line of its row runs; or it stands at the right `edge`. */
export type Wish = {
  ways: string[][];
  tone: Tone;
  at: { x: number; anchor: 'start' | 'end' }[] | 'edge';
  /** Above (-1) the line, below (1) it or in its stead (0), the best first. */
  sides: (-1 | 0 | 1)[];
};

/**
 * The nearest place to its node where a label touches nothing that is there. Further off, a stem ties it to the node.
 * @returns the texts, their boxes and the stem, where the row's line is y 0
 */
function place({ ways, tone, at, sides }: Wish, taken: readonly Box[], { size, node, width, line }: Type) {
  const first = { '-1': -node - 0.3 * size - 4, 0: size / 3, 1: node + size + 3 };
  const spots = (tier: number) =>
    at === 'edge'
      ? [{ x: width - node, anchor: 'end' as const }]
      : tier
        ? [...at, { ...at[0]!, anchor: 'end' as const }]
        : at;
  const tries = [0, 1, 2, 3, 4, 5].flatMap((tier) =>
    sides.flatMap((side, turn) =>
      ways.flatMap((lines) =>
        spots(tier).map((spot, i) => ({
          ...spot,
          tier,
          side,
          lines,
          cost: tier + 1.1 * lines.length + 2.2 * turn + i / 2,
        })),
      ),
    ),
  );
  for (const { x, anchor, tier, side, lines } of tries.toSorted((a, b) => a.cost - b.cost)) {
    const flag = tier > 0 && at !== 'edge';
    const out = (flag ? 6 : -node) * (anchor === 'start' ? 1 : -1);
    const texts = lines.map((text, i): Text => {
      const y = first[side] + side * line * (tier + (side < 0 ? lines.length - 1 - i : i));
      return { text, tone, anchor, x: x + out, y: Math.round(y) };
    });
    const boxes = texts.map((text) => boxOf(text, size));
    const tip = side < 0 ? boxes[0]!.y1 + 3 : boxes.at(-1)!.y2 - 3;
    const [y1, y2] = [Math.min(tip, side * node), Math.max(tip, side * node)];
    const all = flag ? [...boxes, { x1: x, x2: x, y1, y2 }] : boxes;
    const free = (box: Box) => box.x1 >= 0 && box.x2 <= width && !taken.some((other) => meet(box, other));
    if (all.every(free)) return { texts, boxes: all, stem: flag ? [{ x, to: Math.round(tip) }] : [] };
  }
  throw new Error(`“${ways[0]!.join(' ')}” finds no place in the timeline.`);
}

export type Words = {
  name: string;
  /** What holds now, where anything does. */
  now?: { text: string; tone: Tone };
  wishes: Wish[];
  /** Where the row has lines, and on which side of them its words stand. */
  spans: readonly { x: number; to: number }[];
  sides: Wish['sides'];
  /** Where a line leaves the row, up (-1) or down (1). */
  turns: { at: number; side: -1 | 1 }[];
};

/**
 * All words of a row whose line is y 0, none over another. Above its line stand its name and what holds now, unless the
 * name stands beside it.
 * @returns the texts and stems, and the room that they need above and below the line
 */
export function rowOfWords({ name, now, wishes, spans, sides, turns }: Words, frame: Type) {
  const { size, node, width, beside } = frame;
  const taken: Box[] = [
    ...spans.map(({ x, to }) => ({ x1: x - node, x2: to + 6, y1: -node, y2: node })),
    ...turns.map(({ at, side }) => ({
      x1: at - 6,
      x2: at + 6,
      y1: Math.min(0, side * 999),
      y2: Math.max(0, side * 999),
    })),
  ];
  const clear = (x1: number, x2: number) => !turns.some(({ at, side }) => side < 0 && at > x1 - 6 && at < x2 + 6);
  const wide = (text: string, tone: Tone) => widthOf(text, tone, size);
  const starts = beside ? [] : [0, ...turns.map(({ at }) => at + 10)];
  const x = starts.find((from) => clear(from, from + wide(name, 'strong'))) ?? 0;
  const room = now ? width - wide(now.text, now.tone) : 0;
  const headed = now && !beside && clear(room, width) && x + wide(name, 'strong') + 8 < room;
  const ends: Wish[] =
    now && !headed ? [{ ways: waysOf(now.text), tone: now.tone, at: 'edge', sides: [0, ...sides] }] : [];
  const placed = [...ends, ...wishes].map((wish) => {
    const label = place(wish, taken, frame);
    taken.push(...label.boxes.map((box) => ({ ...box, x1: box.x1 - 6, x2: box.x2 + 6 })));
    return label;
  });
  const labels = placed.flatMap(({ texts }) => texts);
  const top = (texts: Text[]) => Math.min(-node, ...texts.map((text) => boxOf(text, size).y1));
  const y = beside ? Math.round(size / 3) : Math.round(top(labels) - 3 - 0.3 * size);
  const texts: Text[] = [
    { text: name, tone: 'strong', anchor: 'start', x, y },
    ...(headed ? [{ text: now.text, tone: now.tone, anchor: 'end' as const, x: width, y }] : []),
    ...labels,
  ];
  const down = Math.max(node, ...texts.map((text) => boxOf(text, size).y2));
  return { texts, stems: placed.flatMap(({ stem }) => stem), up: -top(texts), down };
}
