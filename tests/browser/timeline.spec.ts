/** The drawing of all judgements as a reader gets it: legible at every width, in both themes' stead, and on paper. */
import { type Page } from '@playwright/test';
import { widthOf, type Tone } from '../../src/components/drawings/texts.ts';
import { expect, test } from './site.ts';

/** The texts of the drawing that shows, with their room on the screen and the size of their letters. */
const textsOf = (page: Page) =>
  page.locator('svg.timeline:visible').evaluate((svg) => {
    const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
    return [...svg.querySelectorAll('text')].map((text) => {
      const { left, top, right, bottom } = text.getBoundingClientRect();
      const letters = parseFloat(getComputedStyle(text).fontSize) * scale;
      const tone = text.getAttribute('class') ?? 'plain';
      return { words: text.textContent ?? '', tone, letters, left, top, right, bottom };
    });
  });

test('at any width one drawing is whole, and each word of it can be read', async ({ page }) => {
  await page.goto('inspections/');
  await page.evaluate(() => document.fonts.ready);
  for (const [width, size] of [[320, 'narrow'], [360, 'narrow'], [768, 'narrow'], [961, 'wide'], [1280, 'wide']] as const) {
    await page.setViewportSize({ width, height: 800 });
    await expect(page.locator('svg.timeline:visible')).toHaveCount(1);
    await expect(page.locator('svg.timeline:visible')).toHaveClass(new RegExp(size));
    const texts = await textsOf(page);
    expect(texts.length).toBeGreaterThan(20);
    const faults = texts.flatMap((one, i) => [
      ...(one.letters < 13 ? [`${one.words}: letters of ${one.letters} px`] : []),
      // The unit tests place words by this reckoning, for records of any council.
      ...(one.right - one.left > widthOf(one.words, one.tone as Tone, one.letters)
        ? [`${one.words}: wider than reckoned`]
        : []),
      ...(one.left < 0 || one.right > width ? [`${one.words}: over the edge`] : []),
      ...texts
        .slice(i + 1)
        // Half a pixel is rounding.
        .filter((two) => one.left < two.right - 0.5 && two.left < one.right - 0.5)
        .filter((two) => one.top < two.bottom - 0.5 && two.top < one.bottom - 0.5)
        .map((two) => `${one.words} is over ${two.words}`),
    ]);
    expect(faults, `${width} px`).toEqual([]);
  }
}); // prettier-ignore

test('the drawing is hidden from screen readers, and a table that says the same follows it', async ({ page }) => {
  await page.goto('inspections/');
  const section = page.getByRole('region', { name: /^Every judgement since \d{4}$/ });
  for (const svg of await section.locator('svg').all()) await expect(svg).toHaveAttribute('aria-hidden', 'true');
  expect(await section.locator('svg.timeline ~ h3 ~ table').count()).toBe(1);
  const table = section.getByRole('table');
  const now = section.locator('svg.timeline:visible text.accent');
  const grades = (await now.allTextContents()).filter((words) => words !== 'now');
  expect(grades.length).toBeGreaterThan(2);
  expect(await table.locator('td.force').allInnerTexts()).toEqual(grades);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(table).toBeVisible();
    await expect(table.getByText(grades[0]!).first()).toBeVisible();
  }
});

test('in forced colours every line and word stands out from the ground', async ({ page }) => {
  await page.goto('inspections/');
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 360]) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      const { ground, strokes, holes, fills } = await page.locator('svg.timeline:visible').evaluate((svg) => {
        const colours = (selector: string, what: 'stroke' | 'fill') =>
          [...svg.querySelectorAll(selector)].map((one) => getComputedStyle(one)[what]);
        const probe = document.createElement('i');
        probe.style.cssText = 'forced-color-adjust: none; background: Canvas';
        document.body.append(probe);
        return {
          ground: getComputedStyle(probe).backgroundColor,
          strokes: colours('path:not(.hole)', 'stroke'),
          holes: colours('path.hole, text', 'stroke'),
          fills: colours('text', 'fill'),
        };
      });
      expect(strokes.length).toBeGreaterThan(20);
      expect([...strokes, ...fills]).not.toContain(ground);
      expect(new Set(holes)).toEqual(new Set([ground]));
    }
});

test('on paper one drawing is there, whole on its page, in the colours of paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.goto('inspections/');
  const drawing = page.locator('svg.timeline:visible');
  await expect(drawing).toHaveCount(1);
  await expect(drawing).toHaveCSS('break-inside', 'avoid');
  await expect(drawing.locator('path.hole').first()).toHaveCSS('stroke', 'rgb(255, 255, 255)');
  await expect(drawing.locator('path:not(.hole, .accent)').first()).toHaveCSS('stroke', 'rgb(0, 0, 0)');
  expect((await drawing.boundingBox())!.height).toBeLessThan(900);
});
