import type { Pathway, Place } from '../../record/careers/pathway.ts';

/** Units of a level or a line; the drawing is stretched to its box, and strokes keep their width. */
const unit = 100;
/** Where a node stands in its column, and in the first; and where lines turn: after all words, before the next column. */
const across = { node: 40, first: 20, turns: [98, 88] as const };
/** How far down its row a node stands: half of 3.25rem, of 9.5rem. See PathwayFigure. */
const down = (1.625 / 9.5) * unit;

const pathOf = (points: readonly (readonly [number, number])[]) =>
  points.map(([x, y], i) => `${i ? 'L' : 'M'}${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('');

/**
 * How far a line runs from its place before it turns. Lines that turn side by side share the room between two levels.
 * @param room from where to where; a line alone turns at its end
 */
function turnsOf({ hops }: Pick<Pathway, 'hops'>, room: readonly [number, number]): (place: Place) => number {
  const rows = new Map<number, number[]>();
  for (const { from, to } of hops) {
    const known = rows.get(from.level) ?? [];
    if (from.row !== to.row && !known.includes(from.row)) rows.set(from.level, [...known, from.row]);
  }
  return ({ level, row }) => {
    const turning = (rows.get(level) ?? []).toSorted((a, b) => a - b);
    const place = Math.max(0, turning.indexOf(row)) / Math.max(1, turning.length - 1);
    return room[1] + place * (room[0] - room[1]);
  };
}

/** The ties of a pathway whose levels are columns, as path data in a box of levels by lines. */
export function acrossPath(way: Pathway): string {
  const turn = turnsOf(way, across.turns);
  const y = ({ row }: Place) => row * unit + down;
  return way.hops
    .map(({ from, to }) => {
      const at = from.level * unit + turn(from);
      const start = from.level ? from.level * unit + across.node : across.first;
      const end = to.level * unit + across.node;
      const bend = from.row === to.row ? [] : ([[at, y(from)], [at, y(to)]] as const); // prettier-ignore
      return pathOf([[start, y(from)], ...bend, [end, y(to)]]);
    })
    .join('');
}

/** The ties of a pathway that is read downwards, a role a row and its lines beside each other. */
export function downPath(way: Pathway): string {
  const turn = turnsOf(way, [-20, 0]);
  const x = ({ row }: Place) => (row + 0.5) * unit;
  const index = (place: Place) => way.places.findIndex(({ level, row }) => level === place.level && row === place.row);
  const begin = (level: number) => way.places.filter((place) => place.level < level).length;
  /** The middle of a role's row; of a line that only passes, the middle of its level. */
  const y = (place: Place) =>
    (index(place) < 0 ? (begin(place.level) + begin(place.level + 1)) / 2 : index(place) + 0.5) * unit;
  return way.hops
    .map(({ from, to }) => {
      const at = begin(to.level) * unit + turn(from);
      const bend = from.row === to.row ? [] : ([[x(from), at], [x(to), at]] as const); // prettier-ignore
      return pathOf([[x(from), y(from)], ...bend, [x(to), y(to)]]);
    })
    .join('');
}
