/** Pages of one template by the hundred: a rule that takes long is asked of some, which stand for all. */
const kinds: [alike: RegExp, one: number][] = [
  [/^\/?quotations\/./, 8],
  [/^\/?questions\/./, 8],
  [/^\/?claims\/./, 8],
  // A kit is made of the same parts whatever its page.
  [/^\/?share\/./, 16],
  [/^\/?go\/./, 16],
];

/** Of each such template the first two pages and every eighth or sixteenth; of all others every page. In: addresses, in any order. */
export function sampleOf(paths: readonly string[]): Set<string> {
  const left = kinds.flatMap(([alike, one]) =>
    paths.filter((path) => alike.test(path)).filter((_, i) => i > 1 && i % one > 0),
  );
  return new Set(paths).difference(new Set(left));
}
