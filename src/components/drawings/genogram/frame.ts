import type { Family, Genogram, GenogramPerson } from '../../../schema/genogram.ts';
import { labelsOf, line, widest, type Label } from './labels.ts';

/** Units from a sign's middle to its edge; from a diamond's, which would else look small; and to a bracket. */
export const half = 19;
export const diamond = 23;
export const bracket = 28;

/**
 * A person in the frame of both drawings: `u` runs along a generation, `v` from the oldest to the youngest.
 * `before` and `after` are the room along `u` that sign and name take; `side`, where lines meet the sign there.
 */
export type Spot = {
  person: GenogramPerson;
  row: number;
  u: number;
  side: number;
  before: number;
  after: number;
  labels: Label[];
  /** Whether a line of descent leaves the sign itself: its name makes way. */
  lone: boolean;
  adopted: boolean;
  home: boolean;
};

/**
 * People in an order with the room they need, all at 0 yet.
 * @param room for names; where names stand beside the drawing it is their height that counts along `u`
 */
export function spotsOf(
  { people, families, home }: Genogram,
  order: readonly string[],
  rows: ReadonlyMap<string, number>,
  { room, beside }: { room: number; beside: boolean },
): Spot[] {
  return order.map((id) => {
    const person = people.find((one) => one.id === id)!;
    const labels = labelsOf(person, room, beside);
    const adopted = families.some((family) => family.adopted.includes(id));
    const side = adopted ? bracket : person.drawn === 'other' ? diamond : half;
    const lone = families.some(({ of, children }) => of.length === 1 && of[0] === id && children.length > 0);
    const name = beside ? labels.length * line : widest(labels);
    const after = Math.max(side, lone && !beside ? name + 7 : name / 2);
    const before = Math.max(side, lone && !beside ? 0 : name / 2);
    return { person, row: rows.get(id)!, u: 0, side, before, after, labels, lone, adopted, home: home.includes(id) };
  });
}

/**
 * How far apart the middles of two must stand who follow each other. A couple has room for its line and strokes.
 * @param gap between names; between somebody at home and somebody who is not, the outline of home fits too
 */
export function apart(a: Spot, b: Spot, families: readonly Family[], gap: number): number {
  const ids = [a.person.id, b.person.id];
  const couple = families.find(({ of }) => of.length === 2 && of.every((id) => ids.includes(id)));
  const mixed = a.home === b.home ? 0 : 10;
  const between = !couple ? 0 : couple.now === 'together' ? 36 : couple.children.length > 0 ? 60 : 40;
  return Math.max(a.after + b.before + Math.max(gap, mixed && 17), couple ? a.side + b.side + between + mixed : 0);
}
