/**
 * Places for labels in a column, each as near as can be to where it would stand and none over another: the sum of
 * squares of what they are moved by is the least there is (pooling of neighbours that would meet).
 * @param wishes the middle of each label, in order, and its height
 * @param gap between two labels at the least
 * @param from the top of the column
 * @returns the middle of each
 */
export function spread(wishes: readonly { at: number; height: number }[], gap: number, from: number): number[] {
  let below = 0;
  const offsets = wishes.map(({ height }, i) => {
    below += i ? (wishes[i - 1]!.height + height) / 2 + gap : 0;
    return below;
  });
  const least = from + (wishes[0]?.height ?? 0) / 2;
  const pools: { sum: number; count: number }[] = [];
  wishes.forEach(({ at }, i) => {
    pools.push({ sum: at - offsets[i]!, count: 1 });
    for (let [a, b] = pools.slice(-2); b && a!.sum / a!.count > b.sum / b.count; [a, b] = pools.slice(-2))
      pools.splice(-2, 2, { sum: a!.sum + b.sum, count: a!.count + b.count });
  });
  const moved = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => Math.max(least, sum / count)));
  return moved.map((at, i) => Math.round(at + offsets[i]!));
}

/**
 * Words in lines no wider than there is room.
 * @param width how wide words are
 */
export function wrap(text: string, room: number, width: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && width(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
