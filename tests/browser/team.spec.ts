/** The drawings of the chapters with your team: what they say without being seen, and that nothing is cut or lost. */
import { expect, test } from './site.ts';

const chapters = ['reflecting-team', 'group-supervision', 'training-and-clinicians', 'risk-held-together'];
const drawing = '.turns, .around, .ladder, .held';

for (const chapter of chapters)
  test(`${chapter}: at 320 px no word of the drawing is cut, and no letter is under 13 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`practice-model/${chapter}/`);
    await expect(page.locator(drawing)).toHaveCount(1);
    const found = await page.locator(drawing).evaluate((whole) => {
      const faults: string[] = [];
      const range = document.createRange();
      const walker = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const parent = node.parentElement!;
        if (parent.closest('.sr-only') || parent.getClientRects().length === 0) continue;
        const svg = parent.closest('svg');
        const scale = svg ? svg.getScreenCTM()!.a : 1;
        const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
        for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const box = range.getBoundingClientRect();
          if (!svg && range.getClientRects().length > 1) faults.push(`${word} is cut`);
          if (size < 13) faults.push(`${word} is ${size} px`);
          if (box.left < 0 || box.right > 320) faults.push(`${word} is over the edge`);
        }
      }
      return faults;
    });
    expect(found).toEqual([]);
  });

test('who speaks and who listens is a table that can be heard', async ({ page }) => {
  await page.goto('practice-model/reflecting-team/');
  await expect(page.getByRole('row', { name: 'You speaks listens speaks' })).toHaveCount(1);
  await expect(page.getByRole('columnheader', { name: 'The team thinks aloud' })).toHaveCount(1);
});

test('each step of group supervision keeps clear of its node and its tie', async ({ page }) => {
  await page.goto('practice-model/group-supervision/');
  for (const width of [320, 700, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const found = await page.locator('.around').evaluate((around) => {
      const path = [...around.querySelectorAll('path')].find((one) => one.getClientRects().length > 0)!;
      const matrix = path.getScreenCTM()!;
      const length = path.getTotalLength();
      const dots = Array.from({ length: 2000 }, (_, i) =>
        path.getPointAtLength((length * i) / 1999).matrixTransform(matrix),
      );
      const range = document.createRange();
      return [...around.querySelectorAll('li')].flatMap((step) => {
        range.selectNodeContents(step);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        const over = dots.some(({ x, y }) => x > left - 4 && x < right && y > top && y < bottom);
        return over ? [step.textContent ?? ''] : [];
      });
    });
    expect(found, `${width} px`).toEqual([]);
  }
});
