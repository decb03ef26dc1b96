/** What search costs a reader: bytes and time from opening it to results, and from each letter to its results. */
import type { Browser, Page, Response } from '@playwright/test';
import { middle } from './middle.ts';
import type { Site } from './sites.ts';
import { bytesOf, inFreshPage } from './weigh.ts';

export type Search = { bytes: number; opened: number; keystroke: number; slowest: number; letters: number };

const words = ['lantern', 'carpenter', 'bridge', 'painted'];
/** Longer than any of the sites waits for the next letter, and for what that brings. */
const quiet = 700;

type Watch = { typed: number; drawn: number };

/** Runs in the page: notes when a letter was typed, and when the results were last drawn. */
function watchResults({ field, results }: { field: string; results: string }) {
  const watch: Watch = { typed: 0, drawn: 0 };
  (window as unknown as { watch: Watch }).watch = watch;
  const within = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest(results);
  document.querySelector(field)!.addEventListener('input', () => (watch.typed = performance.now()), true);
  new MutationObserver((changes) => {
    if (changes.some(({ target }) => within(target)?.querySelector('a[href]'))) watch.drawn = performance.now();
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** Types a letter; milliseconds until its results were drawn and stood still, or undefined where nothing was drawn. */
async function type(page: Page, letter: string): Promise<number | undefined> {
  await page.keyboard.press(letter);
  await page.waitForTimeout(quiet);
  const { typed, drawn } = await page.evaluate(() => (window as unknown as { watch: Watch }).watch);
  return drawn >= typed && typed > 0 ? drawn - typed : undefined;
}

/** Opens search and types a first word at once; gives the milliseconds to its results, and the bytes of all that took. */
async function open(page: Page, address: string, { at, opener, field, results }: Site['search']) {
  const heard: Response[] = [];
  const listen = () => page.on('response', (response) => void heard.push(response));
  if (!opener) listen();
  await page.goto(address + at, { waitUntil: opener ? 'networkidle' : 'commit' });
  if (opener) listen();
  const began = Date.now();
  if (opener) await page.locator(opener).click();
  await page.locator(field).fill(words[0]!);
  await page.locator(results).locator('a[href]').first().waitFor();
  const opened = Date.now() - began;
  await page.waitForLoadState('networkidle');
  const own = heard.filter((one) => !/document|font|image/.test(one.request().resourceType()));
  const bytes = (await Promise.all(own.map(bytesOf))).reduce((sum, one) => sum + one, 0);
  return { opened, bytes };
}

export const search = (browser: Browser, address: string, site: Site): Promise<Search> =>
  inFreshPage(browser, async (page) => {
    const { opened, bytes } = await open(page, address, site.search);
    await page.evaluate(watchResults, site.search);
    const took: number[] = [];
    for (const word of words) {
      await page.locator(site.search.field).fill('');
      await page.waitForTimeout(quiet);
      for (const letter of word) {
        const time = await type(page, letter);
        if (time !== undefined) took.push(time);
      }
    }
    return { bytes, opened, keystroke: middle(took), slowest: Math.max(...took), letters: took.length };
  });
