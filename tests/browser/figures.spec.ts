/** The page of official figures as a reader has it: on any screen, on paper, by keyboard and without script. */
import { type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { expect, paths, test } from './site.ts';

const path = 'working-here/figures/';
test.skip(!paths.includes(path), 'This authority has no page of figures.');

/** Labels of the drawings in sight that are too small, stand on each other, or run out of their drawing or the screen. */
const labelFaults = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const faults: string[] = [];
    let seen = 0;
    for (const svg of document.querySelectorAll<SVGSVGElement>('svg.chart')) {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0) continue;
      const size = (Number(svg.getAttribute('font-size')) * frame.width) / svg.viewBox.baseVal.width;
      if (size < 12.95) faults.push(`letters of ${size.toFixed(1)} px`);
      const labels = [...svg.querySelectorAll('text')].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const part = (bottom - top) / 6;
        return { text: text.textContent, left, right, top: top + part, bottom: bottom - part };
      });
      seen += labels.length;
      labels.forEach((one, i) => {
        if (one.left < frame.left - 1 || one.right > frame.right + 1 || one.right > innerWidth)
          faults.push(`“${one.text}” runs out`);
        for (const other of labels.slice(i + 1))
          if (one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
            faults.push(`“${one.text}” stands on “${other.text}”`);
      });
    }
    return { faults, seen };
  });

test('no label of a chart stands on another at any width', async ({ page }) => {
  await page.goto(path);
  for (const width of [320, 360, 735, 736, 1119, 1120, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const { faults, seen } = await labelFaults(page);
    expect(faults, `${width} px`).toEqual([]);
    expect(seen, `labels in sight at ${width} px`).toBeGreaterThan(60);
  }
});

test('with every table open, nothing but a table in its box scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(path);
  for (const summary of await page.locator('main section summary').all()) await summary.click();
  expect(await page.locator('main section table:visible').count()).toBeGreaterThan(5);
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const { over, scrolling } = await page.evaluate(() => ({
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      scrolling: [...document.querySelectorAll('main *')]
        .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth)
        .filter((one) => !one.matches('.table'))
        .map((one) => `${one.tagName}.${one.className}`),
    }));
    expect(over, `${width} px`).toBeLessThanOrEqual(0);
    expect(scrolling, `${width} px`).toEqual([]);
    expect(await axeFaults(page, width === 360 ? undefined : 'again')).toEqual([]);
  }
});

test('a table opens by keyboard, and a screen reader finds it under its heading', async ({ page }) => {
  await page.goto(path);
  const summary = page.locator('#caseload ~ * summary');
  const table = page.locator('#caseload ~ * table');
  await expect(table).toBeHidden();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(table).toBeVisible();
  await expect(page.getByRole('region', { name: /cases each/i }).getByRole('table')).toBeVisible();
  await expect(table.getByRole('columnheader')).toHaveCount(4);
});

test('on paper every table is open, and the drawings are there', async ({ page }) => {
  await page.goto(path);
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  for (const table of await page.locator('main section details table').all()) {
    const box = await table.boundingBox();
    expect(box?.height, 'the height of a table on paper').toBeGreaterThan(100);
  }
  expect((await labelFaults(page)).faults).toEqual([]);
});

test('in forced colours our line is another colour than the rest', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto(path);
  const stroke = (line: string) =>
    page
      .locator(`svg.chart:visible path.${line}`)
      .first()
      .evaluate((one) => getComputedStyle(one).stroke);
  expect(await stroke('ours')).not.toBe(await stroke('beyond'));
});

test('past its day the count says that it is being checked, though nobody rebuilt the site', async ({ page }) => {
  await page.goto(path);
  const due = page.locator('main strong[data-review]').first();
  await expect(due).toBeHidden();
  await page.clock.setFixedTime(new Date('2040-01-01T12:00:00Z'));
  await page.reload();
  await expect(due).toBeVisible();
  await expect(due).toHaveText(/being checked: due for review since/i);
});

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false });
  test('the sentences are there, and the tables open', async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    const table = page.locator('#agency ~ * table');
    await page.locator('#agency ~ * summary').click();
    await expect(table).toBeVisible();
  });
});
