import type { Family } from '../../../schema/genogram.ts';
import type { Point } from '../tie.ts';
import { diamond, half, type Spot } from './frame.ts';
import type { Heights } from './heights.ts';
import { meetOf, type Couple, type Fall } from './routes.ts';

/** A line of kinship: whose it is, and whose signs it may touch. */
export type Line = { points: Point[]; dotted?: boolean; family: Family; of: string[] };

/** How far to the side of a sign's middle its line rises that runs over others: the highest innermost. */
const footOf = ({ level }: Couple) => 15 - 7 * level;
/** Where strokes cross a couple's line. */
const strokes = { together: [], separated: [0], divorced: [-5, 5] };

/** How far from its middle a sign's outline lies towards older generations, `off` to its side. */
function topOf({ person }: Spot, off: number, beside: boolean): number {
  if (person.drawn === 'woman') return Math.sqrt(half ** 2 - off ** 2);
  if (person.drawn === 'man') return half;
  // A triangle stands upright, also where generations run from left to right.
  if (person.drawn === 'expected') return beside ? (half - Math.abs(off)) / 2 : half - 2 * Math.abs(off);
  return diamond - Math.abs(off);
}

const heightOf = ({ a, over, level }: Couple, at: Heights) => (over ? at.arc(a.row, level) : at.row(a.row));

/**
 * A couple's line, over others who stand between them; one stroke across it for a separation, two for a divorce.
 * @param fall where the line to their children leaves it: the strokes keep to the longer side
 */
export function coupleLines(couple: Couple, fall: number | undefined, at: Heights, beside: boolean): Line[] {
  const { family, a, b, over } = couple;
  const v = at.row(a.row);
  const y = heightOf(couple, at);
  const foot = footOf(couple);
  const [from, to] = over ? [a.u + foot, b.u - foot] : [a.u + a.side, b.u - b.side];
  const legs = [a, b].map((spot) => v - topOf(spot, foot, beside));
  const points: Point[] = over
    ? [[from, legs[0]!], [from, y], [to, y], [to, legs[1]!]]
    : [[from, y], [to, y]]; // prettier-ignore
  const cut = fall !== undefined && fall > from && fall < to ? fall : from;
  const middle = to - cut >= cut - from ? (cut + to) / 2 : (from + cut) / 2;
  const across = strokes[family.now!].map((off): Point[] => [
    [middle + off - 4, y + 9],
    [middle + off + 4, y - 9],
  ]);
  return [points, ...across].map((line) => ({ points: line, family, of: family.of }));
}

/** The lines from parents to their children of a row. Those of twins part where they leave the bar. */
export function fallLines(
  { family, parent, start, bars, arrivals, couple }: Fall,
  at: Heights,
  beside: boolean,
): Line[] {
  const dotted = arrivals.every((one) => one.dotted);
  const last = bars.at(-1)!;
  const low = at.bar(last.band, last.level);
  const top = couple ? heightOf(couple, at) : at.row(parent.row) + topOf(parent, 0, false);
  const bends = bars.flatMap(({ band, level, above, below }): Point[] => {
    const v = at.bar(band, level);
    return band === last.band ? [[above, v]] : [[above, v], [below[0]!, v]]; // prettier-ignore
  });
  const shared = [[[start, top], ...bends], ...(last.from < last.to ? [[[last.from, low], [last.to, low]]] : [])]; // prettier-ignore
  const legs = arrivals.map((one): Line => {
    const end: Point = [one.u, at.row(one.child.row) - topOf(one.child, one.u - one.child.u, beside)];
    const points: Point[] = [[meetOf(family, one, arrivals), low], end];
    return { points, dotted: one.dotted, family, of: [one.child.person.id] };
  });
  const joins = family.identicalTwins.flatMap((group): Line[] => {
    const own = legs.filter(({ of: [id] }) => group.includes(id!)).map(({ points: [from, to] }) => halfway(from!, to!));
    return own.length > 1 ? [{ points: [own[0]!, own.at(-1)!], family, of: group }] : [];
  });
  return [...shared.map((points) => ({ points: points as Point[], dotted, family, of: family.of })), ...legs, ...joins];
}

const halfway = ([x1, y1]: Point, [x2, y2]: Point): Point => [(x1 + x2) / 2, (y1 + y2) / 2];
