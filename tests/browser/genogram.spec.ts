/** The genogram as a reader gets it: legible at every width, its words where they were reckoned to be, and on paper. */
import { type Page } from '@playwright/test';
import { drawingOf } from '../../src/components/drawings/genogram/drawing.ts';
import { size, widthOfLabel } from '../../src/components/drawings/genogram/labels.ts';
import { svgOf } from '../../src/components/drawings/genogram/svg.ts';
import { families } from '../families.ts';
import { expect, test } from './site.ts';

const chapter = 'practice-model/genograms-and-ecomaps/';
const textsOf = (page: Page) =>
  page.locator('.genogram svg:visible').evaluateAll((all) =>
    all.flatMap((svg) => {
      const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
      return [...svg.querySelectorAll('text')].map((text) => {
        const { left, top, right, bottom } = text.getBoundingClientRect();
        const letters = parseFloat(getComputedStyle(text).fontSize) * scale;
        return { words: text.textContent ?? '', letters, left, top, right, bottom };
      });
    }),
  );

test('at any width the genogram is whole, and each word of it can be read', async ({ page }) => {
  await page.goto(chapter);
  await page.evaluate(() => document.fonts.ready);
  for (const width of [320, 360, 768, 1000, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(page.locator('.genogram svg:visible')).toHaveCount(1);
    const texts = await textsOf(page);
    expect(texts.length).toBeGreaterThan(5);
    const faults = texts.flatMap((one, i) => [
      ...(one.letters < 13 ? [`${one.words}: letters of ${one.letters} px`] : []),
      ...(one.left < 0 || one.right > width ? [`${one.words}: over the edge`] : []),
      ...texts
        .slice(i + 1)
        .filter((two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom)
        .map((two) => `${one.words} is over ${two.words}`),
    ]);
    expect(faults, `${width} px`).toEqual([]);
  }
});

test('no name of the families of the tests is wider than it is reckoned, whatever its letters', async ({ page }) => {
  const drawings = families.map((family, i) => svgOf(drawingOf(family, false), family.focus, `test-${i}`));
  // They come with the page: once it is there, its policy lets nobody write elements into it.
  await page.route(`**/${chapter}`, async (route) => {
    const html = await (await route.fetch()).text();
    const [whole, start] = /(class="[^"]*\bgenogram\b[^"]*"[^>]*>\s*<svg[^>]*>)[^]*?<\/svg>/.exec(html)!;
    await route.fulfill({
      contentType: 'text/html',
      body: html.replace(whole, () => `${start}${drawings.join('')}</svg>`),
    });
  });
  await page.goto(chapter);
  const real = await page.locator('.genogram > svg').evaluate(async (svg) => {
    await document.fonts.ready;
    return [...svg.querySelectorAll<SVGTextElement>('text:not(.age)')].map((text) => {
      const style = getComputedStyle(text);
      return { text: text.textContent ?? '', strong: Number(style.fontWeight) > 500, size: parseFloat(style.fontSize), width: text.getBBox().width }; // prettier-ignore
    });
  });
  expect(real.length).toBeGreaterThan(80);
  for (const one of real) {
    expect(one.size).toBeCloseTo(size, 3);
    expect(one.width, one.text).toBeLessThanOrEqual(widthOfLabel({ text: one.text, tone: one.strong ? 'strong' : 'plain' })); // prettier-ignore
  }
});

test('says all of it in words, which a screen reader and paper have too', async ({ page }) => {
  await page.goto(chapter);
  const figure = page.locator('figure:has(.genogram)');
  await expect(figure.getByRole('img', { name: 'Jay’s family over three generations' })).toHaveCount(1);
  const words = figure.getByText('Mum and Dad have separated. Their children, the oldest first, are Jay and Ella.');
  await expect(words).toBeHidden();
  await figure.getByText('This drawing in words').press('Enter');
  await expect(words).toBeVisible();
  await page.reload();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(words).toBeVisible();
});
