/** One page of each kind, opened once, as readers change it: more room between letters, 400% zoom, forced colours, paper. */
import { type Page } from '@playwright/test';
import { oneOfEach } from '../kinds.ts';
import { openWhole } from '../open-whole.ts';
import { begin, cut, lost, space } from './adaptable.ts';
import { unseen } from './forced.ts';
import { hiddenFocus, moving, onPaper, tooSmall } from './reached.ts';
import { expect, folder, test } from './site.ts';

async function ask(page: Page, when: string, ...questions: (() => string[])[]) {
  const where = `/${new URL(page.url()).pathname.slice(1)} ${when}`;
  for (const question of questions) expect.soft((await page.evaluate(question)).slice(0, 12), where).toEqual([]);
}

const kinds = oneOfEach(folder, process.env.DRAWN === 'yes');
/** A tab of its own for each page would take longer than the questions. */
const shares = 6;

for (let share = 0; share < shares; share++)
  test(`readers can change each kind of page: share ${share + 1} of ${shares}`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const [, path] of kinds.filter((_, i) => i % shares === share)) {
      await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light', media: 'screen' });
      await page.setViewportSize({ width: 1280, height: 720 });
      await openWhole(page, path);
      await page.evaluate(begin);
      await ask(page, 'at 1280 px, still', tooSmall, moving, hiddenFocus);
      await page.evaluate(space, true);
      await ask(page, 'spaced at 1280 px', cut, lost);
      // What a window of 1280 by 1024 leaves at 400%.
      await page.setViewportSize({ width: 320, height: 256 });
      await ask(page, 'spaced at 320 px', cut, lost);
      await page.evaluate(space, false);
      await ask(page, 'at 400%', cut, lost, tooSmall, hiddenFocus);
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await ask(page, 'in forced colours', unseen);
      // The paper between the margins of A4; a flyer has none.
      await page.setViewportSize({ width: (await page.locator('.a4').count()) ? 794 : 718, height: 1000 });
      await page.emulateMedia({ forcedColors: 'none', media: 'print' });
      await ask(page, 'in print', onPaper, cut, lost);
    }
  });
