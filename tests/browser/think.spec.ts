/** The drawings of how you think: nothing cut, nothing over the edge, nothing too small. And the page to try it on. */
import { type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { axeFaults } from './axe.ts';
import { expect, test } from './site.ts';

const drawn = ['what-systemic-means', 'context', 'curiosity', 'circularity', 'reflexivity-and-difference'];
const tryIt = 'practice-model/try-it/';
/** What a reader may set for themselves: WCAG 2.2, 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';
const space = (page: Page) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, spacing);

/** Words of the drawing that leave it or the page, stand on other words, or are under 13 px. */
const faults = (page: Page) =>
  page.locator('figure.drawing').evaluate((figure) => {
    const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
    const texts: { words: string; rects: DOMRect[]; size: number }[] = [];
    while (walker.nextNode()) {
      const [node, parent] = [walker.currentNode, walker.currentNode.parentElement!];
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const svg = parent.closest('svg');
      const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
      const words = node.textContent!.trim();
      if (words && rects.length)
        texts.push({ words, rects, size: parseFloat(getComputedStyle(parent).fontSize) * scale });
    }
    const box = figure.getBoundingClientRect();
    const meet = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 4;
    return texts.flatMap(({ words, rects, size }, i) => [
      ...(rects.some(({ left, right }) => left < box.left - 1 || right > box.right + 1)
        ? [`${words}: over the edge`]
        : []),
      ...(size < 13 ? [`${words}: ${size} px`] : []),
      ...texts
        .slice(i + 1)
        .flatMap((other) =>
          rects.some((a) => other.rects.some((b) => meet(a, b))) ? [`${words} on ${other.words}`] : [],
        ),
    ]);
  });

for (const name of drawn)
  test(`${name}: its drawing holds its words at any width, and in wider spacing`, async ({ page }) => {
    await page.goto(`practice-model/${name}/`);
    await page.evaluate(() => document.fonts.ready);
    for (const spaced of [false, true]) {
      if (spaced) await space(page);
      for (const width of [320, 360, 600, 768, 1024, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await faults(page), `${width} px${spaced ? ', spaced' : ''}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    }
  });

test('the page to try it on holds its words at 320 px, in wider spacing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(tryIt);
  await page.locator('.try summary').click();
  await space(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('what is typed has no name, no form and no keeper', async ({ page, requests }) => {
  await page.goto(tryIt);
  const boxes = page.getByRole('textbox');
  await expect(boxes).toHaveCount(3);
  // The mark of the tab may come late.
  await page.waitForLoadState('networkidle');
  const before = requests.length;
  for (const box of await boxes.all()) {
    await expect(box).not.toHaveAttribute('name');
    await expect(box).toHaveAttribute('autocomplete', 'off');
    expect(await box.evaluate((area: HTMLTextAreaElement) => area.form)).toBeNull();
    await box.fill('Mum, what was bedtime like before Easter?');
  }
  await page.getByText('Show what a systemic worker might ask').click();
  const kept = await page.evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    location.search,
  ]);
  expect(kept).toEqual([0, 0, '', '']);
  expect(requests.length).toBe(before);
  await page.reload();
  for (const box of await boxes.all()) await expect(box).toHaveValue('');
});

test('by keyboard: three boxes, then the answers; nothing for axe to find, open or closed', async ({ page }) => {
  await page.goto(tryIt);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Your first question' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Your second question' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('.try summary')).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Now look at your own three' })).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Now look at your own three' })).toBeVisible();
  expect(await page.locator('.try details ol > li').count()).toBeGreaterThanOrEqual(6);
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false });
  test('the answers open', async ({ page }) => {
    await page.goto(tryIt);
    await page.locator('.try summary').click();
    await expect(page.getByRole('heading', { name: 'Now look at your own three' })).toBeVisible();
  });
});

test('wide enough, your own three stay beside the answers', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(tryIt);
  await page.locator('.try summary').click();
  await page.getByRole('heading', { name: 'Now look at your own three' }).scrollIntoViewIfNeeded();
  for (const box of await page.getByRole('textbox').all()) await expect(box).toBeInViewport();
});

test('on paper the referral and the lines are one sheet, and the answers, once opened, are overleaf', async ({
  page,
}) => {
  await page.goto(tryIt);
  await page.getByRole('textbox').first().fill('Gran, who sleeps best in this house?');
  const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };
  // A4 must hold it all; A3 would have room for the answers too.
  const printed = async (format: string) =>
    (await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format, margin }))))).text;
  for (const format of ['A4', 'A3']) {
    const text = await printed(format);
    expect(text).toHaveLength(1);
    for (const words of ['Leo is 8', 'Gran, who sleeps best', 'Your third question']) expect(text[0]).toContain(words);
    expect(text[0]).not.toMatch(/what a systemic worker might ask$|before and after/m);
  }
  await page.locator('.try summary').click();
  for (const format of ['A4', 'A3']) {
    const text = await printed(format);
    for (const words of ['Leo is 8', 'Gran, who sleeps best', 'Your third question']) expect(text[0]).toContain(words);
    expect(text[0]).not.toContain('Show what a systemic worker might ask');
    expect(text[1]).toContain('before and after');
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('textbox').last()).toHaveCSS('border-top-width', '0px');
  await expect(page.getByRole('textbox').last()).toHaveCSS('background-image', /repeating-linear-gradient/);
});
