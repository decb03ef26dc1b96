/** Pages of one template by the hundred: a rule that takes long is asked of some, which stand for all. */
type Kinds = [alike: RegExp, one: number][];
const kinds: Kinds = [
  [/^\/?quotations\/./, 8],
  [/^\/?questions\/./, 8],
  [/^\/?claims\/./, 8],
  // A kit is made of the same parts whatever its page.
  [/^\/?share\/./, 16],
  [/^\/?go\/./, 16],
];

/** The same for those who look at a page: words of its own do not change how a template looks, and each look takes seconds. */
const seen: Kinds = [
  [/^quotations\/./, 16],
  [/^questions\/./, 16],
  [/^claims\/./, 8],
  [/^inspections\/./, 5],
  [/^(?:news|messages|stories)\/./, 4],
  [/^working-here\/roles\/./, 8],
  // Checklists of the ways in: national rules, what is known, what to ask.
  [/^working-here\/(?!figures\/|start\/|roles\/|events\/|vacancies\/)[^/]+\/$/, 4],
  [/^working-here\/vacancies\/(?:contract|hours|role|team|by|page)\/./, 8],
];

/** Of each such template the first two pages and every eighth or sixteenth; of all others every page. In: addresses, in any order. */
export const sampleOf = (paths: readonly string[]) => some(paths, kinds);

/** A smaller sample, for tests that open each page in a browser. In: addresses without the first slash. */
export const sampleToSee = (paths: readonly string[]) => some(paths, seen);

function some(paths: readonly string[], kinds: Kinds): Set<string> {
  const left = kinds.flatMap(([alike, one]) =>
    paths.filter((path) => alike.test(path)).filter((_, i) => i > 1 && i % one > 0),
  );
  return new Set(paths).difference(new Set(left));
}
