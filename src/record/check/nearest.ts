/** Letters to add, drop or change to turn one word into another (Levenshtein distance). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

/**
 * The known word most like a misspelt one, if any is like it at all.
 * @param most how many letters may differ; a third of them, or two, where nothing is said. Capitals do not count.
 */
export function nearest(
  word: string,
  known: readonly string[],
  most = Math.max(2, word.length / 3),
): string | undefined {
  const lower = word.toLowerCase();
  const [best] = known
    .map((name) => ({ name, far: distance(lower, name.toLowerCase()) }))
    .toSorted((a, b) => a.far - b.far);
  return best && best.far <= most ? best.name : undefined;
}
