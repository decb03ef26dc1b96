/** The story of twelve weeks: its drawing moves where a reader lets it, and says the same where it may not. */
import { type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { expect, test } from './site.ts';

const path = 'practice-model/twelve-weeks/';
const stage = '.stage svg';
const weeks = '.week';

/** Lets movement be, begins the script as a reader does, by scrolling, and waits until it has come. */
async function begin(page: Page, width = 1280, height = 800) {
  await page.setViewportSize({ width, height });
  await page.goto(path);
  await page.mouse.wheel(0, 40);
  await page.locator('.story.moving').waitFor({ state: 'attached' });
}

/** Brings an element to a part of the window’s height, at once. */
const bring = (page: Page, selector: string, part: number) =>
  page.evaluate(
    ([wanted, at]) => {
      const { top } = document.querySelector(wanted!)!.getBoundingClientRect();
      scrollTo({ top: scrollY + top - innerHeight * Number(at), behavior: 'instant' });
    },
    [selector, String(part)],
  );

const number = (page: Page) => page.locator(`${stage} .number`).textContent();
/** The first line of a moving drawing, Mum to Jay: the one that is strained for nine weeks, and then is not. */
const firstLine = (page: Page, drawing: string) => page.locator(`${drawing} g.lines path`).first().getAttribute('d');

/** Notes from now on every shape that the first line takes; and how many that have been. */
const watchFirstLine = (page: Page) =>
  page.evaluate((drawing) => {
    const line = document.querySelector(`${drawing} g.lines path`)!;
    const seen = ((window as unknown as { seen: Set<string> }).seen = new Set());
    new MutationObserver(() => seen.add(line.getAttribute('d')!)).observe(line, { attributes: true });
  }, stage);
const shapesSeen = (page: Page) => page.evaluate(() => (window as unknown as { seen: Set<string> }).seen.size);

test('nothing moves and nothing more is fetched until the reader scrolls', async ({ page, requests }) => {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((name) => /\/weeks\.[^/]*js$/.test(name))).toEqual([]);
  await page.mouse.wheel(0, 40);
  await expect.poll(() => requests.filter((name) => /\/weeks\.[^/]*js$/.test(name)).length).toBe(1);
});

test('on a wide screen one drawing stands beside the text and follows the weeks', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await begin(page);
  for (const week of [1, 4, 9]) {
    await bring(page, `#week-${week}`, 0.1);
    await expect.poll(() => number(page)).toBe(String(week));
    await expect(page.locator(stage)).toBeInViewport({ ratio: 0.9 });
  }
  const strained = await firstLine(page, stage);
  expect(strained).toContain('l');
  await bring(page, '#week-10', 0.2);
  await expect.poll(() => firstLine(page, stage)).toMatch(/^M[\d. ]+L[\d. ]+$/);
});

test('the strained line relaxes by degrees', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await begin(page);
  await bring(page, '#week-9', 0.1);
  await expect.poll(() => number(page)).toBe('9');
  await watchFirstLine(page);
  await bring(page, '#week-10', 0.1);
  await expect.poll(() => firstLine(page, stage)).not.toContain('l');
  expect(await shapesSeen(page)).toBeGreaterThan(5);
});

test('with reduced motion it changes at once', async ({ page }) => {
  await begin(page);
  await bring(page, '#week-9', 0.1);
  await expect.poll(() => number(page)).toBe('9');
  await watchFirstLine(page);
  await bring(page, '#week-10', 0.1);
  await expect.poll(() => number(page)).toBe('10');
  await expect.poll(() => firstLine(page, stage)).not.toContain('l');
  expect(await shapesSeen(page)).toBe(1);
});

test('the moving drawing comes to rest as the week’s own is', async ({ page }) => {
  await begin(page);
  for (const week of [1, 5, 7, 8, 11]) {
    await bring(page, `#week-${week}`, 0.1);
    await expect.poll(() => number(page)).toBe(String(week));
    const [moving, own] = await page.evaluate((i) => {
      const parts = (group: Element) =>
        [...group.querySelectorAll<SVGPathElement>('path')]
          .filter((one) => one.getAttribute('d') && getComputedStyle(one.parentElement!).display !== 'none')
          .map((one) => one.getAttribute('d')!.slice(0, 40));
      const still = [...document.querySelectorAll('.week')[i]!.querySelectorAll('g.lines use:not(.ended)')];
      const used = still.map((use) => document.querySelector(use.getAttribute('href')!.replace('#', '[id="') + '"]')!);
      const drawn = used.flatMap((one) => (one.matches('path') ? [one] : [...one.querySelectorAll('path')]));
      return [
        parts(document.querySelector('.stage g.lines')!),
        drawn.map((one) => one.getAttribute('d')!.slice(0, 40)),
      ];
    }, week - 1);
    expect(new Set(moving)).toEqual(new Set(own));
  }
});

for (const [width, height] of [[1280, 800], [360, 740]] as const)
  test(`at ${width} px nothing shifts from the top to the end`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = ((window as unknown as { shifts: number[] }).shifts = []);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await begin(page, width, height);
    const end = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let at = 0; at < end; at += height * 0.9) {
      await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), at);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(end);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  }); // prettier-ignore

test('on a phone each drawing moves as it comes, and is then as it was written', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await begin(page, 360, 740);
  const figure = '.week:nth-of-type(10) figure';
  const written = await page.locator(`${figure} g.lines`).innerHTML();
  await bring(page, figure, 0.9);
  await expect.poll(() => firstLine(page, figure).catch(() => '')).toContain('l');
  await bring(page, figure, 0.3);
  await expect.poll(() => page.locator(`${figure} g.lines`).innerHTML()).toBe(written);
});

test('a drawing that the reader passes by is put right', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await begin(page, 360, 740);
  const figure = '.week:nth-of-type(10) figure';
  const written = await page.locator(`${figure} g.lines`).innerHTML();
  await bring(page, figure, 0.9);
  await expect.poll(() => page.locator(`${figure} g.lines`).innerHTML()).not.toBe(written);
  await bring(page, '#week-2', 0.1);
  await expect.poll(() => page.locator(`${figure} g.lines`).innerHTML()).toBe(written);
});

test('every week can be linked to and gone to by keyboard', async ({ page }) => {
  await page.goto(`${path}#week-6`);
  await expect(page.locator('#week-6')).toBeInViewport();
  const week = page.locator(weeks).nth(5);
  await week.getByRole('link', { name: 'Week 7', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#week-7$/);
  await expect(page.locator('#week-7')).toBeInViewport();
  await page.locator('#week-7 a').focus();
  await expect(page.locator('#week-7 a')).toHaveAttribute('href', '#week-7');
  await page.getByRole('navigation', { name: 'The weeks' }).getByRole('link').last().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#week-12')).toBeInViewport();
  await expect.poll(() => number(page)).toBe('12');
});

test('a line has the colour in the list that it has in the drawing', async ({ page }) => {
  await page.goto(path);
  const colours = (week: number, of: string) =>
    page.locator(`${weeks}:nth-of-type(${week}) ${of}`).evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).color))]); // prettier-ignore
  expect(await colours(1, '.glyph')).toEqual(await colours(1, 'figure g.lines use'));
  expect(await colours(2, '.glyph')).toEqual(await colours(2, 'figure g.lines .now'));
  expect(await colours(2, '.glyph')).not.toEqual(await colours(1, '.glyph'));
});

test('no rule of accessibility is broken while it moves', async ({ page }) => {
  await begin(page);
  await bring(page, '#week-8', 0.1);
  expect(await axeFaults(page)).toEqual([]);
});

for (const [name, width, height] of [['a narrow phone', 320, 640], ['400% zoom', 320, 256]] as const)
  test(`on ${name} nothing is cut, and each word of a drawing can be read`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await begin(page, width, height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const sizes = await page.evaluate(() => {
      const drawing = document.querySelector('.week figure svg') as SVGSVGElement;
      const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
      return [...document.querySelectorAll('.shared text')].map((text) => parseFloat(getComputedStyle(text).fontSize) * scale);
    });
    expect(sizes.length).toBeGreaterThan(9);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
    const figure = '.week:nth-of-type(10) figure';
    const written = await page.locator(`${figure} g.lines`).innerHTML();
    await bring(page, figure, 0.9);
    await bring(page, figure, 0.2);
    await expect.poll(() => page.locator(`${figure} g.lines`).innerHTML()).toBe(written);
  }); // prettier-ignore

test('every name fits its shape', async ({ page }) => {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  const over = await page.evaluate(() =>
    [...document.querySelectorAll<SVGGElement>('.shared .node')].flatMap((node) => {
      const shape = node.querySelector<SVGGraphicsElement>('circle, rect')!.getBBox();
      return [...node.querySelectorAll('text')]
        .filter((text) => text.getComputedTextLength() > shape.width - 6)
        .map((text) => text.textContent);
    }),
  );
  expect(over).toEqual([]);
});

test('on paper each week has its drawing, and nothing stands still over another', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await begin(page);
  await bring(page, '#week-5', 0.1);
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 720, height: 1000 });
  await expect(page.locator(stage)).toBeHidden();
  for (const week of await page.locator(weeks).all()) {
    await expect(week.locator('figure svg')).toBeVisible();
    await expect(week).toHaveCSS('break-inside', 'avoid');
    // A week is a page of A4 less its margins.
    expect((await week.boundingBox())!.height).toBeLessThan(1000);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const width of [1280, 360])
    test(`at ${width} px it is an article with a drawing to each week`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await expect(page.locator(weeks)).toHaveCount(12);
      for (const week of await page.locator(weeks).all()) {
        await expect(week.locator('figure svg')).toBeVisible();
        await expect(week.locator('.changed li').first()).toBeVisible();
        for (const word of ['Decided', 'Less well', 'Recording'])
          await expect(week.getByText(word, { exact: true })).toBeVisible();
      }
    });
});
