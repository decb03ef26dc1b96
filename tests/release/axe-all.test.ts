/** axe on every page, where the tests of each change take a sample: all rules in one look, what looks change in another. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFaults } from '../browser/axe.ts';
import { none } from '../none.ts';
import { everyPage, lookAt } from './looked.ts';
import { served } from './served.ts';

const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 360, colorScheme: 'dark' },
] as const;

test('axe finds nothing on any page', async () => {
  const paths = everyPage();
  assert.ok(paths.length > 100, `Only ${paths.length} pages are in ${process.env.OUT ?? 'dist'}. Build first.`);
  none(
    await lookAt(await served(), paths, async (page, place) => {
      const found: string[] = [];
      for (const [i, { width, colorScheme }] of [looks[place % 4]!, looks[3 - (place % 4)]!].entries()) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        for (const fault of await axeFaults(page, i > 0 ? 'again' : undefined))
          found.push(`${colorScheme}, ${width} px: ${fault}`);
      }
      return found;
    }),
  );
});
