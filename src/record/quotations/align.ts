import { sameSpace, type Word } from './words.ts';

/** What it costs to read a quotation into a passage: words left out are likelier than words put in or changed. */
const [LEFT_OUT, PUT_IN, CHANGED, SPACE] = [1, 3, 3, 1];

export type Pair = { typed?: Word; meant?: Word; same: boolean };

/**
 * Reads a quotation into the passage of a document where that costs least: word beside word, in their order.
 * @returns the words typed with those meant, and the share of the whole cost: 0 the same, 1 nothing of it
 */
export function align(wanted: readonly Word[], document: readonly Word[]): { pairs: Pair[]; share: number } {
  const changes = wanted.map((quoted, i) => changesTo(quoted, document, i === 0));
  const costs: Uint16Array[] = [new Uint16Array(document.length + 1)];
  for (const change of changes) costs.push(nextCosts(costs.at(-1)!, change));
  const last = costs.at(-1)!;
  const cost = last.reduce((a, b) => Math.min(a, b));
  const pairs: Pair[] = [];
  let [i, j] = [wanted.length, last.indexOf(cost)];
  while (i > 0) {
    const [typed, meant, change] = [wanted[i - 1]!, document[j - 1]!, changes[i - 1]![j - 1]!];
    const costing = (before: number | undefined, more: number) => costs[i]![j] === (before ?? Infinity) + more;
    // Of readings that cost the same, the one that keeps the mark at the end of a clause with its clause.
    const leftOut = costing(costs[i]![j - 1], LEFT_OUT);
    const changed = !leftOut && change > 0 && costing(costs[i - 1]![j - 1], change);
    const putIn = !leftOut && !changed && costing(costs[i - 1]![j], PUT_IN);
    pairs.push({ ...(leftOut ? {} : { typed }), ...(putIn ? {} : { meant }), same: !leftOut && !changed && !putIn });
    if (!leftOut) i -= 1;
    if (!putIn) j -= 1;
  }
  return { pairs: pairs.reverse(), share: cost / (wanted.length * PUT_IN) };
}

/** What the words of a quotation, one more of them than before, cost up to each place of the document. */
function nextCosts(before: Uint16Array, change: Uint8Array): Uint16Array {
  const costs = new Uint16Array(before.length);
  costs[0] = before[0]! + PUT_IN;
  for (let j = 0; j < change.length; j += 1)
    costs[j + 1] = Math.min(before[j]! + change[j]!, before[j + 1]! + PUT_IN, costs[j]! + LEFT_OUT);
  return costs;
}

/** What it costs to read a word of a quotation as each of the document's. */
function changesTo(quoted: Word, document: readonly Word[], first: boolean): Uint8Array {
  const { words, marks, places } = indexOf(document);
  const changes = (isMark(quoted) ? marks : words).slice();
  for (const place of places.get(quoted.readings[0]!) ?? [])
    changes[place] = first || sameSpace(quoted, document[place]!) ? 0 : SPACE;
  return changes;
}

type Index = { words: Uint8Array; marks: Uint8Array; places: Map<string, number[]> };
const indexes = new WeakMap<readonly Word[], Index>();
const isMark = ({ raw }: Word) => !/[\p{L}\p{N}]/u.test(raw);

/** Where each word of a document stands, and what each costs to be read for another word or for a mark; made once. */
function indexOf(document: readonly Word[]): Index {
  const known = indexes.get(document);
  if (known) return known;
  const kinds = document.map(isMark);
  const places = new Map<string, number[]>();
  document.forEach(({ readings }, place) => {
    for (const reading of readings) {
      if (!places.has(reading)) places.set(reading, []);
      places.get(reading)!.push(place);
    }
  });
  const index = {
    words: Uint8Array.from(kinds, (mark) => (mark ? LEFT_OUT + PUT_IN : CHANGED)),
    marks: Uint8Array.from(kinds, (mark) => (mark ? CHANGED : LEFT_OUT + PUT_IN)),
    places,
  };
  indexes.set(document, index);
  return index;
}
