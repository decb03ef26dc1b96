/** The pathway of roles: nothing over anything, at any width, and every role by keyboard. Checklists on one sheet. */
import { type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { expect, paths, test } from './site.ts';

const roles = 'working-here/roles/';
const links = (page: Page) => page.locator('.pathway a');

/** What stands over what in the drawing: two labels, a label and a node that is not its own, a label and a line. */
const collisions = (page: Page) =>
  page.evaluate(() => {
    const shown = (element: Element) => element.getClientRects().length > 0;
    const rects = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()];
    };
    const items = [...document.querySelectorAll('.pathway a')].map((link) => {
      const [node, label] = [link.querySelector('.post')!, link.querySelector('span:not(.post)')!];
      return { name: label.textContent ?? '', node: node.getBoundingClientRect(), label: rects(label) };
    });
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const path = [...document.querySelectorAll<SVGPathElement>('.pathway path')].find((one) =>
      shown(one.ownerSVGElement!),
    )!;
    const matrix = path.getScreenCTM()!;
    const length = path.getTotalLength();
    const dots = Array.from({ length: 3000 }, (_, i) => {
      const at = path.getPointAtLength((length * i) / 2999).matrixTransform(matrix);
      return new DOMRect(at.x - 2.5, at.y - 2.5, 5, 5);
    });
    const room = document.documentElement.clientWidth;
    return items.flatMap((item, i) => [
      ...items
        .slice(i + 1)
        .flatMap((other) => [
          ...(item.label.some((a) => other.label.some((b) => meet(a, b))) ? [`${item.name} over ${other.name}`] : []),
          ...(meet(item.node, other.node) ? [`the nodes of ${item.name} and ${other.name}`] : []),
        ]),
      ...items.flatMap((other) =>
        item.label.some((a) => meet(a, other.node)) ? [`${item.name} over the node of ${other.name}`] : [],
      ),
      ...(item.label.some((a) => dots.some((dot) => meet(a, dot))) ? [`${item.name} over a line`] : []),
      ...(item.label.some((a) => a.right > room || a.left < 0) ? [`${item.name} over the edge`] : []),
    ]);
  });

/** Words of a label that a line break cuts in two. */
const cut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.pathway a span:not(.post)')].flatMap((label) => {
      const text = label.firstChild as Text;
      const range = document.createRange();
      return [...(text.data ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      });
    }),
  );

test('at no width a label stands on another, on a node or on a line', async ({ page }) => {
  await page.goto(roles);
  await page.evaluate(() => document.fonts.ready);
  expect(await links(page).count()).toBeGreaterThan(3);
  for (const width of [320, 360, 720, 1119, 1121, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await collisions(page), `${width} px`).toEqual([]);
    expect(await cut(page), `${width} px`).toEqual([]);
    const small = await links(page).evaluateAll((all) =>
      all.filter((link) => parseFloat(getComputedStyle(link).fontSize) < 15).map((link) => link.textContent),
    );
    expect(small, `${width} px`).toEqual([]);
  }
});

test('the keyboard follows the pathway in its order, and each stop can be seen', async ({ page }) => {
  await page.goto(roles);
  const wanted = await links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  await links(page).first().focus();
  for (const href of wanted) {
    const focused = page.locator(':focus');
    await expect(focused).toHaveAttribute('href', href ?? '');
    expect(await focused.evaluate((link) => link.matches(':focus-visible'))).toBe(true);
    await expect(focused).not.toHaveCSS('outline-style', 'none');
    await page.keyboard.press('Tab');
  }
  await links(page).nth(2).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${wanted[2]}$`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false });
  test('a reader comes from the question to a checklist', async ({ page }) => {
    await page.goto('working-here/start/');
    await page.getByRole('link', { name: /^I am coming back/ }).click();
    await expect(page.getByRole('heading', { name: 'Your checklist' })).toBeVisible();
  });
});

test('each checklist prints on one sheet, with where its claims come from', async ({ page }) => {
  await page.goto('working-here/start/');
  const answers = page.getByRole('link', { name: /^I / });
  const hrefs = await answers.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThanOrEqual(7);
  for (const href of hrefs) {
    await page.goto(href);
    const pdf = await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), `${href} takes more than one sheet`).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'What to ask' }).first()).toBeVisible();
    const marks = await page.locator('.claim button:visible').count();
    await expect(page.locator('.from li:visible')).toHaveCount(marks);
    await page.emulateMedia({ media: null });
  }
});

test('a page that is no checklist prints whole', async ({ page }) => {
  await page.goto('working-here/');
  await page.emulateMedia({ media: 'print' });
  for (const heading of await page.locator('.prose h2').all()) await expect(heading).toBeVisible();
});

test('a story past its day gives way to a line, though nobody rebuilt the site', async ({ page }) => {
  const story = paths.find((path) => /^stories\/.+/.test(path));
  test.skip(!story, 'This authority has no story.');
  await page.goto(story!);
  const words = page.locator('.prose h2').first();
  await expect(words).toBeVisible();
  await page.clock.setFixedTime(new Date('2040-01-01T12:00:00Z'));
  await page.reload();
  await expect(words).toBeHidden();
  await expect(page.getByText('This story is withdrawn since')).toBeVisible();
});
