/** The real letters of the ecomaps on our pages: where they stand, how large they are, and that all is in words. */
import { expect, test } from './site.ts';

const pages = ['', 'practice-model/genograms-and-ecomaps/'];
const views = [
  { size: 'narrow', width: 320 },
  { size: 'wide', width: 1280 },
] as const;

for (const path of pages)
  test(`letters of the ecomap on /${path} touch nothing, narrow and wide`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    for (const { size, width } of views) {
      await page.setViewportSize({ width, height: 900 });
      const drawing = page.locator(`svg.ecomap.${size}`);
      await expect(drawing).toBeVisible();
      const found = await drawing.evaluate((svg: SVGSVGElement) => {
        const { width, height } = svg.viewBox.baseVal;
        const scale = svg.getBoundingClientRect().width / width;
        const texts = [...svg.querySelectorAll('text')].map((text) => {
          const { x, y, width, height } = text.getBBox();
          // The box of a line of letters has room above and below them.
          const box = { x1: x, x2: x + width, y1: y + 0.18 * height, y2: y + 0.82 * height };
          return { says: text.textContent!.trim(), node: text.parentElement, box, font: Number(text.getAttribute('font-size')) };
        });
        const shapes = [...svg.querySelectorAll('.node')].map((node) => {
          const { x, y, width, height } = (node.firstElementChild as SVGGraphicsElement).getBBox();
          return { node, box: { x1: x, x2: x + width, y1: y, y2: y + height } };
        });
        type Box = (typeof texts)[number]['box'];
        const meet = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
        const lines = [...svg.querySelectorAll<SVGPathElement>('g[id$="-ties"] path')].map((line) =>
          Array.from({ length: 120 }, (_, i) => line.getPointAtLength((line.getTotalLength() * i) / 119)),
        );
        return texts.flatMap(({ says, node, box, font }, i) => {
          const own = shapes.find((shape) => shape.node === node);
          const within = own && meet(own.box, box);
          const share = own && within ? (box.x2 - box.x1) / (own.box.x2 - own.box.x1) : 0;
          return [
            ...(font * scale < 13 ? [`${says}: ${font * scale} px`] : []),
            ...(share > 0.8 ? [`${says} takes ${share} of its node`] : []),
            ...(box.x1 < 0 || box.y1 < 0 || box.x2 > width || box.y2 > height ? [`${says} is cut off`] : []),
            ...texts.slice(i + 1).filter((other) => meet(box, other.box)).map((other) => `${says} touches ${other.says}`),
            ...shapes.filter((shape) => shape.node !== node && meet(shape.box, box)).map(() => `${says} touches a node`),
            ...(lines.some((points) => points.some(({ x, y }) => x > box.x1 && x < box.x2 && y > box.y1 && y < box.y2))
              ? [`${says} has a line through it`]
              : []),
          ];
        });
      }); // prettier-ignore
      expect(found, size).toEqual([]);
    }
  });

test('every line is in words, which the drawing names, and which print shows', async ({ page }) => {
  await page.goto(pages[1]!);
  const drawing = page.locator('svg.ecomap.wide');
  await expect(drawing).toHaveAttribute('role', 'img');
  const words = page.locator(`#${await drawing.getAttribute('aria-describedby')}`);
  await expect(words).toBeHidden();
  const lines = await page.locator('svg.ecomap.wide g[id$="-ties"] > g').count();
  expect(await words.locator('li', { hasText: /tie\b|^Help flows/ }).count()).toBe(lines);
  await page.emulateMedia({ media: 'print' });
  await expect(words).toBeVisible();
});
