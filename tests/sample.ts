/** Pages of one template by the hundred: a rule that takes long is asked of some, which stand for all. */
const kinds = [/^\/?quotations\/./, /^\/?questions\/./, /^\/?claims\/./, /^\/?share\/./, /^\/?go\/./];

/** Of each such template the first two pages and every eighth; of all others every page. In: addresses, in any order. */
export function sampleOf(paths: readonly string[]): Set<string> {
  const left = kinds.flatMap((kind) => paths.filter((path) => kind.test(path)).filter((_, i) => i > 1 && i % 8 > 0));
  return new Set(paths).difference(new Set(left));
}
