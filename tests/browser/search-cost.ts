/** What search costs a reader, on any site: what it fetches, and how long each letter waits for its results. */
import type { Locator, Page } from '@playwright/test';

/** No change on the page for so many milliseconds after a letter: its results stand. The first words wait for all that search is. */
const still = { first: 2000, later: 250 };

/** What people look for here, and on any site of the kind. */
export const asked = [
  'caseload',
  'supervision',
  'asye',
  'newly qualified',
  'genogram',
  'ofsted',
  'salary',
  'parking',
  'flexible working',
  'systemic practice',
  'social worker',
  'team manager',
  'agency',
  'foster',
  'inspection',
];

export interface SearchCost {
  /** Bodies fetched from the opening of search until the results of the first words, given at once, stand; compressed as served. */
  bytes: number;
  requests: number;
  /** From the first words to their results, while search is still being fetched. */
  firstMs: number;
  /** From a letter to the last change it makes on the page: the middle one of all letters, and the slowest. */
  medianMs: number;
  worstMs: number;
  /** Bodies fetched for all the words together, letter by letter. */
  allBytes: number;
}

/** In the page: begins to note when a letter comes and when the page last changed after it. */
function watchLetters() {
  const seen = { letter: 0, change: 0 };
  Object.assign(window, { seen });
  addEventListener('input', () => (seen.letter = seen.change = performance.now()), { capture: true });
  new MutationObserver(() => (seen.change = performance.now())).observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
  });
}

/** The milliseconds from the last letter to the last change after it, once nothing changes any more. */
const settled = (page: Page, quiet = still.later) =>
  page.evaluate(
    (quiet) =>
      new Promise<number>((done) => {
        const { seen } = window as unknown as { seen: { letter: number; change: number } };
        const look = () =>
          performance.now() - seen.change < quiet ? setTimeout(look, 20) : done(seen.change - seen.letter);
        look();
      }),
    quiet,
  );

/**
 * Gives the first words at once; then types all of them letter by letter, each when the results of the one before stand.
 * @param page a fresh tab that has the site's page open and nothing of search fetched
 * @param open opens search and gives its field
 */
export async function searchCost(
  page: Page,
  open: (page: Page) => Promise<Locator>,
  words: string[] = asked,
): Promise<SearchCost> {
  const bodies: Promise<number>[] = [];
  const arrived = async () => (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
  page.on('requestfinished', (request) => bodies.push(request.sizes().then((sizes) => sizes.responseBodySize)));
  await page.evaluate(watchLetters);
  const field = await open(page);
  await field.fill(words[0] ?? '');
  const firstMs = await settled(page, still.first);
  const [bytes, requests] = [await arrived(), bodies.length];
  const times: number[] = [];
  for (const word of words) {
    await field.fill('');
    await settled(page);
    for (const letter of word) {
      await field.press(letter === ' ' ? 'Space' : letter);
      times.push(await settled(page));
    }
  }
  times.sort((a, b) => a - b);
  return {
    bytes,
    requests,
    firstMs,
    medianMs: times[times.length >> 1] ?? 0,
    worstMs: times.at(-1) ?? 0,
    allBytes: await arrived(),
  };
}
