/** Every page, of the many of one template a good sample, opened once: axe in both themes and both widths, no sideways scroll, nothing kept on the device. */
import { sampleOf } from '../sample.ts';
import { axeFaults } from './axe.ts';
import { expect, paths, test } from './site.ts';

/**
 * The looks of a page: both themes and both widths in two of the four pairs. The next page has the other two, so that
 * two pages of one template have all four.
 */
const looksOf = (place: number) =>
  [1280, 360].map((width, i) => ({ width, colorScheme: (i + place) % 2 ? ('dark' as const) : ('light' as const) }));

for (const [place, path] of [...sampleOf(paths)].entries()) {
  test(`/${path}`, async ({ page, context }) => {
    await page.goto(path);
    const found: string[] = [];
    for (const { width, colorScheme } of looksOf(place)) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const fault of await axeFaults(page)) found.push(`${colorScheme}, ${width} px: ${fault}`);
    }
    expect.soft(found.join('\n'), `axe on /${path}`).toBe('');

    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= room) return [];
      return [...document.body.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > room + 1)
        .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
        .slice(0, 5);
    });
    expect.soft(wide, `/${path} scrolls sideways at 320 px. These reach over the edge`).toEqual([]);

    expect.soft(await context.cookies(), 'The site sets no cookies.').toEqual([]);
    const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect.soft(kept, 'The site keeps nothing on the device.').toBe(0);
  });
}
