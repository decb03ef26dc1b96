import type { Foot, Labelled } from '../../../record/share/card.ts';
import { widthOf } from './letters.ts';
import { fitted, type Step } from './lines.ts';
import { write, type Written } from './shapes.ts';
import { colours, edges, type Part } from './sheet.ts';

const { left, right } = edges;
const { 'on-band': plain, 'band-soft': soft } = colours;
const between = 56;

/** The label of a fact, and its value: the larger the shorter it is. */
const name = { size: 20, weight: 400, lines: 1 };
const values: Step[] = [[44, 1], [36, 1], [30, 1], [30, 2], [26, 2], [23, 2], [20, 3]].map(
  ([size, lines]) => ({ size: size!, lines: lines!, weight: 680, tight: 0.012 }),
); // prettier-ignore

/** How wide the first of two is: half of the band, or what the longer of them leaves. */
function firstOf(facts: readonly Labelled[], room: number): number {
  const [a = 0, b = 0] = facts.map(([label, value]) => Math.max(widthOf(value, values[1]!), widthOf(label, name)) + 8);
  const half = room / 2;
  if (a <= half && b <= half) return half;
  if (a + b <= room) return a > half ? a : room - b;
  return room * Math.min(0.7, Math.max(0.3, a / (a + b)));
}

/** One fact or two, each its label over its value, in letters of one size. */
export function factsBand({ facts }: Extract<Foot, { draws: 'facts' }>): Part {
  const room = right - left - (facts.length > 1 ? between : 0);
  const first = facts.length > 1 ? firstOf(facts, room) : room;
  const columns = facts.map((fact, i) => ({
    fact,
    x: i === 0 ? left : left + first + between,
    limit: i === 0 ? first : room - first,
  }));
  const sizes = columns.map(({ fact, limit }) => values.indexOf(fitted(fact[1], limit, values).style));
  const steps = values.slice(Math.max(0, ...sizes));
  const set = columns.map((column) => ({ ...column, ...fitted(column.fact[1], column.limit, steps) }));
  const most = Math.max(1, ...set.map(({ lines }) => lines.length));
  const [over, baseline] = most === 1 ? [543, 592] : [531, most === 2 ? 569 : 560];
  const words = set.flatMap(({ fact: [label], x, limit, style, lines }): Written[] => [
    ...fitted(label, limit, [name]).lines.map((text) => write(text, name, [x, over], soft)),
    ...lines.map((text, i) => write(text, style, [x, baseline + i * style.size * 1.16], plain)),
  ]);
  return { svg: '', words };
}
