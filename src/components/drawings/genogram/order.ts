import type { Family, Genogram } from '../../../schema/genogram.ts';

type Side = 'left' | 'right';
/** People in order, and the families of their partners, which stand outside those whose children they are. */
type Piece = { left: string[]; block: string[]; right: string[] };
/** Somebody who has been drawn with their own, at the inner side of their brothers and sisters. */
type First = { piece: Piece; inner: Side };

const joined = (pieces: readonly Piece[]): Piece => ({
  left: pieces.flatMap(({ left }) => left),
  block: pieces.flatMap(({ block }) => block),
  right: pieces.flatMap(({ right }) => right),
});
const flat = ({ left, block, right }: Piece) => [...left, ...block, ...right];
const put = (side: Side, to: string[], more: string[]) => (side === 'left' ? [...more, ...to] : [...to, ...more]);

/**
 * Everybody in one order from left to right, so that of every couple one stands before their children and one after
 * them. Rows of generations keep this order; so do the lines of the turned drawing, where each person has one.
 */
export function orderOf({ people, families, focus }: Genogram): string[] {
  const placed = new Set<string>();
  const drawn = new Set<Family>();
  const isMan = (id: string) => people.find((person) => person.id === id)?.drawn === 'man';
  const above = (id: string) => families.filter((family) => !drawn.has(family) && family.children.includes(id));
  const below = (id: string) => families.filter((family) => !drawn.has(family) && family.of.includes(id));
  const partner = ({ of }: Family, id: string) => of.find((other) => other !== id);
  /** Whether somebody brings a family of their own, which needs room beside them. */
  const brings = (id?: string) => id !== undefined && !placed.has(id) && above(id).length > 0;

  /** A person between what belongs to them on both sides: partners and children. */
  function own(id: string, sideOf: (family: Family) => Side): Piece {
    placed.add(id);
    const piece: Piece = { left: [], block: [id], right: [] };
    const mine = below(id);
    mine.forEach((family) => drawn.add(family));
    for (const family of mine) {
      const other = partner(family, id);
      const side = sideOf(family);
      const outside = brings(other);
      const far = other === undefined ? [] : beyond(other, side === 'left' ? 'right' : 'left');
      piece.block = put(side, put(side, piece.block, flat(rowOf(family))), outside ? [] : far);
      if (outside) piece[side] = put(side, piece[side], far);
    }
    return piece;
  }

  /** A child with partners and children: who is apart stands left, who is together right; a man alone with her, left. */
  function child(id: string, edge: Side): Piece {
    const mine = below(id);
    const lead = mine.find((family) => brings(partner(family, id)));
    return own(id, (family) => {
      const other = partner(family, id);
      if (family === lead) return edge;
      if (lead) return edge === 'left' ? 'right' : 'left';
      if (mine.length > 1) return family.now === 'together' ? 'right' : 'left';
      return other !== undefined && isMan(other) && !isMan(id) ? 'left' : 'right';
    });
  }

  /** The children of a family, the oldest first; but who brings a partner's family stands at the edge. */
  function rowOf(family: Family, first?: First): Piece {
    const others = family.children.filter((id) => !placed.has(id));
    const pieces = others.map((id, i) => {
      const early = first ? first.inner === 'right' : i < (others.length - 1) / 2;
      const moves = below(id).some((mine) => brings(partner(mine, id))) || above(id).length > 0;
      const piece = placed.has(id) ? joined([]) : child(id, early ? 'left' : 'right');
      return { piece, rank: moves ? (early ? -1 : others.length) : i };
    });
    if (first) pieces.push({ piece: first.piece, rank: first.inner === 'left' ? -2 : Infinity });
    return joined(pieces.toSorted((a, b) => a.rank - b.rank).map(({ piece }) => piece));
  }

  /** A family with all that lies beyond its parents. Of a man and a woman the man stands left. */
  function around(family: Family, first?: First): string[] {
    drawn.add(family);
    const row = rowOf(family, first);
    const [one, two] = family.of;
    const [left, right] = two !== undefined && isMan(two) && !isMan(one!) ? [two, one] : [one, two];
    const [before, after] = [beyond(left!, 'right'), right === undefined ? [] : beyond(right, 'left')];
    return [...row.left, ...before, ...row.block, ...after, ...row.right];
  }

  /** Somebody seen from a family on their inner side, with all that lies beyond them. */
  function beyond(id: string, inner: Side): string[] {
    if (placed.has(id)) return [];
    const piece = own(id, () => (inner === 'right' ? 'left' : 'right'));
    const [first] = above(id);
    return first ? around(first, { piece, inner }) : flat(piece);
  }

  const [first] = above(focus);
  let all = first ? around(first) : flat(child(focus, 'right'));
  // Second families last, on the nearer side: who fosters somebody may stand in the drawing already.
  for (const id of [...all])
    for (const family of above(id))
      all = put(all.indexOf(id) < all.length / 2 - 1 ? 'left' : 'right', all, around(family));
  return all;
}
