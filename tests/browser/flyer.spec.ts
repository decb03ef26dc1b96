/** A kit prints as its flyer alone, on one sheet of A4, however long its words are. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { expect, folder, test } from './site.ts';

const textOf = (html: string) =>
  html
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');
const kits = globSync('share/**/index.html', { cwd: folder })
  .map((file) => ({ path: file.replace(/index\.html$/, ''), html: readFileSync(join(folder, file), 'utf8') }))
  .flatMap(({ path, html }) => {
    const [, flyer] = /class="[^"]*flyer-page([\s\S]*?)<\/section>/.exec(html) ?? [];
    const [, title] = /<h3[^>]*>([\s\S]*?)<\/h3>/.exec(flyer ?? '') ?? [];
    return flyer && title ? [{ path, title: textOf(title), words: textOf(flyer).length }] : [];
  })
  .toSorted((a, b) => a.words - b.words);
const byTitle = kits.toSorted((a, b) => a.title.length - b.title.length);

test.beforeEach(() => expect(kits.length).toBeGreaterThan(50));

for (const [what, kit] of [
  ['the shortest title', byTitle[0]],
  ['the longest title', byTitle.at(-1)],
  ['the most words', kits.at(-1)],
  ['the home page', kits.find(({ path }) => path === 'share/home/')],
] as const)
  test(`the flyer of ${what} prints alone on one sheet of A4`, async ({ page }) => {
    await page.goto(kit!.path);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(pdf.numPages).toBe(1);
    const sheet = await pdf.getPage(1);
    // In points: A4.
    expect(sheet.view.map(Math.round)).toEqual([0, 0, 595, 842]);
    const text = (await sheet.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('');
    // Lines of a PDF end without a space.
    expect(text.replace(/\s/g, '')).toContain(kit!.title.replace(/\s/g, ''));
    expect(text).toMatch(/this address:.*As at \d+ \w+ \d{4}/s);
    expect(text).not.toMatch(/Skip to|Menu|Share:|Ready words|Print this|Every claim here is dated|Short link/);
  });

test('the longest flyers stay within their sheet, and no word runs out of it', async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  for (const { path } of [...kits.slice(-6), ...byTitle.slice(-4)]) {
    await page.goto(path);
    const over = await page.locator('.flyer-page').evaluate((sheet) => {
      const gap = sheet.querySelector('.flyer-foot')!.getBoundingClientRect().top;
      const last = sheet.querySelector('.what')!.lastElementChild!.getBoundingClientRect().bottom;
      return {
        down: sheet.scrollHeight - sheet.clientHeight,
        across: sheet.scrollWidth - sheet.clientWidth,
        free: gap > last,
      };
    });
    expect(over, path).toEqual({ down: 0, across: 0, free: true });
  }
});

test('on a phone the flyer runs on, and nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(byTitle.at(-1)!.path);
  const sheet = page.locator('.flyer-page');
  await expect(sheet).toBeVisible();
  expect(await sheet.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
