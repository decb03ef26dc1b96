/** Pairs of places, one in each list, that belong together, in the order of both: the longest such row. */
export function inOrder(before: number, after: number, alike: (i: number, j: number) => boolean): [number, number][] {
  const best = Array.from({ length: before + 1 }, () => new Array<number>(after + 1).fill(0));
  for (let i = before - 1; i >= 0; i -= 1)
    for (let j = after - 1; j >= 0; j -= 1)
      best[i]![j] = alike(i, j) ? best[i + 1]![j + 1]! + 1 : Math.max(best[i + 1]![j]!, best[i]![j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < before && j < after;)
    if (alike(i, j)) pairs.push([i++, j++]);
    else if (best[i + 1]![j]! >= best[i]![j + 1]!) i += 1;
    else j += 1;
  return pairs;
}

/**
 * For each thing of the list as it is now, its place in the list as it was; undefined for a new one.
 * @param alike whether two are the same
 * @param kin whether one may have become the other; `alone`: as many were there as are now between the same neighbours
 */
export function placesBefore(
  before: number,
  after: number,
  alike: (i: number, j: number) => boolean,
  kin: (i: number, j: number, alone: boolean) => boolean,
): (number | undefined)[] {
  const places = new Array<number | undefined>(after).fill(undefined);
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...inOrder(before, after, alike), [before, after] as const]) {
    const [left, added] = [nextI - i, nextJ - j];
    const alone = left === added;
    const matched = inOrder(left, added, (a, b) => (!alone || a === b) && kin(i + a, j + b, alone));
    for (const [a, b] of matched) places[j + b] = i + a;
    if (nextJ < after) places[nextJ] = nextI;
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return places;
}
