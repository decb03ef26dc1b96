/** How many stand on a page of a list. */
export const pageSize = 50;

/** The pages of a list, each with its path below the first one's. A list without items has one, which says so. */
export const pagesOf = <T>({ path, items }: { path: string; items: readonly T[] }) =>
  Array.from({ length: Math.max(1, Math.ceil(items.length / pageSize)) }, (_, i) => ({
    path: i === 0 ? path : `${path}page/${i + 1}/`,
    items: items.slice(i * pageSize, (i + 1) * pageSize),
  }));
