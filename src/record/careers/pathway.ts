/** What the pathway needs to know of a role. */
export type Step = { id: string; order: number; next: readonly string[] };
/** Where something stands: how many steps from the start, and on which line. */
export type Place = { level: number; row: number };
/** A piece of a tie, from one level to the next. */
type Hop = { from: Place; to: Place };

/** More lines beside each other than this cannot be drawn on a phone. */
export const mostRows = 6;

const inOrder = <T extends Step>(steps: readonly T[]) => steps.toSorted((a, b) => a.order - b.order);
const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** A way from a role back to itself, if there is one: the roles on it, the first again at its end. */
export function circleIn(steps: readonly Step[]): string[] | undefined {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const done = new Set<string>();
  const walk = (id: string, way: string[]): string[] | undefined => {
    if (way.includes(id)) return [...way.slice(way.indexOf(id)), id];
    if (done.has(id)) return undefined;
    for (const next of byId.get(id)?.next ?? []) {
      const circle = walk(next, [...way, id]);
      if (circle) return circle;
    }
    done.add(id);
    return undefined;
  };
  return inOrder(steps).reduce<string[] | undefined>((found, { id }) => found ?? walk(id, []), undefined);
}

/** How many steps each role is from the start, at the most. */
function levelsOf(steps: readonly Step[]): Map<string, number> {
  const levels = new Map<string, number>();
  const levelOf = (id: string): number => {
    if (!levels.has(id)) {
      const before = steps.filter(({ next }) => next.includes(id)).map((step) => levelOf(step.id) + 1);
      levels.set(id, Math.max(0, ...before));
    }
    return levels.get(id)!;
  };
  steps.forEach(({ id }) => levelOf(id));
  return levels;
}

/**
 * Where every role stands, and the ties between them, so that no tie runs through a role it does not lead to.
 * The first next role stays on its line; others take the nearest free one below. A tie over several levels keeps a line
 * free for itself.
 * @param steps without a circle, each next role among them
 * @returns the places in the order of reading, the hops of all ties, and how many levels and lines there are
 */
export function pathway<T extends Step>(steps: readonly T[]) {
  const levels = levelsOf(steps);
  const byId = new Map(steps.map((step) => [step.id, step]));
  const places = new Map<string, T & Place>();
  const taken = new Set<string>();
  const hops: Hop[] = [];
  const key = (level: number, row: number) => `${level} ${row}`;
  const freeRow = (from: number, to: number, row: number): number =>
    range(from, to).some((level) => taken.has(key(level, row))) ? freeRow(from, to, row + 1) : row;

  function put(step: T, row: number) {
    const level = levels.get(step.id)!;
    places.set(step.id, { ...step, level, row });
    taken.add(key(level, row));
    for (const id of step.next) {
      const [known, to] = [places.get(id), levels.get(id)!];
      const lane = freeRow(level + 1, known ? to - 1 : to, row);
      range(level + 1, to - 1).forEach((between) => taken.add(key(between, lane)));
      if (!known) put(byId.get(id)!, lane);
      const end = places.get(id)!;
      const stops = [
        { level, row },
        ...range(level + 1, to - 1).map((between) => ({ level: between, row: lane })),
        end,
      ];
      for (const [i, from] of stops.slice(0, -1).entries())
        hops.push({ from, to: { level: from.level + 1, row: stops[i + 1]!.row } });
    }
  }
  for (const step of inOrder(steps)) if (levels.get(step.id) === 0) put(step, freeRow(0, 0, 0));
  const reading = [...places.values()].toSorted((a, b) => a.level - b.level || a.row - b.row);
  const last = (of: (place: Place) => number) => Math.max(0, ...[...reading, ...hops.map(({ to }) => to)].map(of)) + 1;
  return { places: reading, hops, levels: last(({ level }) => level), rows: last(({ row }) => row) };
}
export type Pathway = ReturnType<typeof pathway>;
