/** Every page, of the many of one template a good sample, opened once: axe in both themes and both widths, no sideways scroll, nothing kept on the device. */
import { globSync } from 'node:fs';
import { openWhole } from '../open-whole.ts';
import { sampleToSee } from '../sample.ts';
import { axeFaults } from './axe.ts';
import { expect, folder, paths, test } from './site.ts';

/** Lists of vacancies, narrowed, and what is an example or over: the sitemap leaves them out. */
const unlisted = globSync('working-here/{vacancies,events}/**/index.html', { cwd: folder })
  .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
  .filter((path) => !paths.includes(path))
  .toSorted();

/**
 * The looks of a page: both themes and both widths in two of the four pairs, the first of them with every rule of axe.
 * The next page begins with another, so that pages of one template have all four.
 */
const pairs = [
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 360, colorScheme: 'dark' },
] as const;
const looksOf = (place: number) => [pairs[place % 4]!, pairs[3 - (place % 4)]!];

/** Pages drawn from what an authority alone has: its record, its figures, its people, its words. */
const own =
  /^(?:|about\/|inspections\/.*|messages\/.+|practice-model\/|working-here\/|working-here\/figures\/|questions\/|quotations\/)$/;

for (const [place, path] of [...sampleToSee([...paths, ...unlisted])].entries()) {
  test(`/${path}${own.test(path) ? ' -- its own' : ''}`, async ({ page, context }) => {
    await openWhole(page, path);
    const found: string[] = [];
    for (const [i, { width, colorScheme }] of looksOf(place).entries()) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const fault of await axeFaults(page, i > 0 ? 'again' : undefined))
        found.push(`${colorScheme}, ${width} px: ${fault}`);
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
