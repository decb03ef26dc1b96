import type { Family, Genogram } from '../../schema/genogram.ts';

type Kin = Pick<Genogram, 'people' | 'families'>;

/** Whether a child of a family is theirs by birth, adopted or fostered. */
export const bondOf = ({ adopted, fostered }: Family, child: string) =>
  adopted.includes(child) ? 'adopted' : fostered.includes(child) ? 'fostered' : 'birth';

const parentsOf = ({ families }: Kin, child: string): string[] =>
  families.filter(({ children }) => children.includes(child)).flatMap(({ of }) => of);

/** Everybody who can be reached from a person over families. */
export function reached({ families }: Kin, from: string): Set<string> {
  const found = new Set([from]);
  for (const id of found)
    for (const { of, children } of families)
      if ([...of, ...children].includes(id)) [...of, ...children].forEach((other) => found.add(other));
  return found;
}

/** The first loop in which somebody is their own ancestor: each is a child of the next. */
export function loopOf(kin: Kin): string[] | undefined {
  const climb = (way: string[]): string[] | undefined => {
    for (const parent of parentsOf(kin, way.at(-1)!)) {
      if (parent === way[0]) return way;
      const loop = way.includes(parent) ? undefined : climb([...way, parent]);
      if (loop) return loop;
    }
    return undefined;
  };
  for (const { id } of kin.people) {
    const loop = climb([id]);
    if (loop) return loop;
  }
  return undefined;
}

/** Partners, and partners of partners, stand in one row: the people of each row's part, by person. */
function peersOf({ people, families }: Kin): Map<string, Set<string>> {
  const peers = new Map(people.map(({ id }) => [id, new Set([id])]));
  for (const { of } of families) {
    const all = new Set(of.flatMap((id) => [...peers.get(id)!]));
    all.forEach((id) => peers.set(id, all));
  }
  return peers;
}

/**
 * The generation of each person, the oldest 0. Children stand below all their parents, partners beside each other.
 * @returns nothing where that cannot be, as of a man whose partners are a woman and her daughter
 */
export function generationsOf(kin: Kin): Map<string, number> | undefined {
  const peers = peersOf(kin);
  const row = new Map([...new Set(peers.values())].map((group) => [group, 0]));
  const links = kin.families.flatMap(({ of, children }) =>
    children.map((child) => [peers.get(of[0]!)!, peers.get(child)!] as const),
  );
  for (let turn = 0, moved = true; moved; turn += 1) {
    if (turn > row.size) return undefined;
    moved = false;
    for (const [parents, child] of links) {
      if (row.get(child)! > row.get(parents)!) continue;
      row.set(child, row.get(parents)! + 1);
      moved = true;
    }
  }
  // Down again to just above their first child: one side of a family may be known further back than the other.
  for (const [group] of [...row].toSorted(([, a], [, b]) => b - a)) {
    const below = links.filter(([parents]) => parents === group).map(([, child]) => row.get(child)!);
    if (below.length > 0) row.set(group, Math.min(...below) - 1);
  }
  return new Map(kin.people.map(({ id }) => [id, row.get(peers.get(id)!)!]));
}
