/** A slow or broken line: what there is to read comes first, and nothing waits without end. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { folder } from './site.ts';

const chapter = 'practice-model/curiosity/';
/** Requests that are never answered. */
const stall = (page: Page, what: string) => page.route(what, () => {});
const cut = (page: Page, what: string) => page.route(what, (route) => route.abort());

test.describe('when three quarters of a page have come', () => {
  const whole = brotliCompressSync(readFileSync(join(folder, chapter, 'index.html')));
  const most = whole.subarray(0, (whole.length * 3) / 4);
  let server: Server;
  let open: string;
  test.beforeAll(async () => {
    server = createServer(({ url }, response) => {
      response.writeHead(200, {
        'content-type': 'text/html',
        'content-encoding': 'br',
        'content-length': whole.length,
      });
      response.write(most, () => url === '/cut' && setTimeout(() => response.destroy(), 100));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    open = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  });
  test.afterAll(() => server.close().closeAllConnections());

  for (const how of ['/stalled', '/cut'])
    test(`its beginning can be read, as it will look: ${how.slice(1)}`, async ({ page }) => {
      await page.goto(open + how, { waitUntil: 'commit' });
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toBeInViewport();
      await expect(heading).toHaveCSS('font-weight', '760');
      await expect(page.locator('main p').nth(3)).toBeVisible();
    });
});

test('words do not wait for the typeface', async ({ page }) => {
  await stall(page, '**/*.woff2');
  await page.goto(chapter, { waitUntil: 'commit' });
  /** How long after the first drawing the first words are seen, in milliseconds. */
  const later = await page.evaluate(
    () =>
      new Promise<number>((seen) =>
        new PerformanceObserver((list) => {
          const [words, drawn] = [list.getEntries()[0]!, performance.getEntriesByName('first-contentful-paint')[0]!];
          seen(words.startTime - drawn.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true }),
      ),
  );
  expect(later).toBeLessThan(1000);
  expect(await page.evaluate(() => document.fonts.status)).toBe('loading');
});

test('the field of search has its edge from the first, however late its styles', async ({ page }) => {
  await page.route('**/_astro/search.*.css', async (route) => {
    await new Promise((later) => setTimeout(later, 400));
    await route.continue();
  });
  const edge = () => page.getByRole('searchbox').evaluate((field) => getComputedStyle(field).borderTopWidth);
  await page.goto(chapter);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  expect(await edge()).toBe('4px');
  await page.goto('search/');
  expect(await edge()).toBe('4px');
});

for (const [how, hinder] of Object.entries({ stalled: stall, cut }))
  test.describe(`with a line that is ${how}`, () => {
    test('at the first script, search is a link to the list of all pages', async ({ page }) => {
      await hinder(page, '**/_astro/*.js');
      await page.goto(chapter, { waitUntil: 'commit' });
      await page.locator('[data-search]:visible').first().click();
      await expect(page.locator('#a-to-z')).toBeVisible();
    });

    test('at the script of search, the list of all pages comes within eight seconds', async ({ page }) => {
      await page.clock.install();
      await hinder(page, '**/_astro/search.*.js');
      await page.goto(chapter);
      await page.keyboard.press('/');
      await page.clock.fastForward(8000);
      await expect(page).toHaveURL(/\/search\/$/);
      await expect(page.locator('#a-to-z')).toBeVisible();
    });

    test('at its styles, search opens without them, or the list of all pages comes within eight seconds', async ({
      page,
    }) => {
      await page.clock.install();
      await hinder(page, '**/_astro/search.*.css');
      await page.goto(chapter);
      await page.keyboard.press('/');
      if (how === 'cut') return expect(page.getByRole('searchbox')).toBeFocused();
      await page.clock.fastForward(8000);
      await expect(page.locator('#a-to-z')).toBeVisible();
    });

    test('at the index, search says within eight seconds that it is not working', async ({ page }) => {
      await page.clock.install();
      await hinder(page, '**/pagefind/*.pf_*');
      await page.goto(chapter);
      await page.keyboard.press('/');
      await expect(page.getByRole('searchbox')).toBeFocused();
      await page.keyboard.type('caseload');
      await page.clock.fastForward(8000);
      await expect(page.getByRole('status')).toHaveText(/not working/);
      await expect(page.getByRole('link', { name: 'the list of all pages' })).toBeVisible();
    });
  });
