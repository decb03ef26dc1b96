/** Pagefind's index, fetched when first asked for. */
export type Result = { url: string; excerpt: string; meta: Record<string, string>; filters: Record<string, string[]> };
type Pagefind = {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(words: string, options: object): Promise<{ results: { data(): Promise<Result> }[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
};

export const base: string = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const patience = 8000;

let reader: Promise<Pagefind> | undefined;
const load = () =>
  (reader ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.options({
      baseUrl: base,
      // A worker is 43 KB more, and the policy's trusted types refuse its address.
      noWorker: true,
      excerptLength: 24,
      ranking: { metaWeights: { title: 6, keywords: 30 } },
    });
    await pagefind.init();
    return pagefind;
  })());

/** Gives up after eight seconds, and lets the next try begin anew. */
const inTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, fail) => setTimeout(() => fail(new Error('Search took too long.')), patience)),
  ]).catch((error: unknown) => {
    reader = undefined;
    throw error;
  });

/** The kinds of page that can be searched, in order. */
export const kinds = () =>
  inTime(load().then(async (index) => Object.keys((await index.filters())['kind'] ?? {}).toSorted()));

/**
 * Pages for some words.
 * @returns how many there are, and what fetches the first of them
 */
export const find = (words: string, kind: string) =>
  inTime(
    load().then(async (index) => {
      const { results } = await index.search(words, kind ? { filters: { kind } } : {});
      return {
        count: results.length,
        pages: (most: number) => inTime(Promise.all(results.slice(0, most).map((one) => one.data()))),
      };
    }),
  );
