/** Vacancies close at their minute in the reader's browser, though nobody has built; with script off the time stands there. */
import { globSync, readFileSync } from 'node:fs';
import { type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { expect, test } from './site.ts';

const list = 'working-here/vacancies/';
const example = `${list}example-social-worker/`;
/** What src/components/vacancies/VacancyApply.astro writes for a real vacancy: this site has none. */
const apply = '<p><a class="pill" data-open href="https://jobs.harbour.example/1">Apply for this post</a></p>';

/** The days on which a vacancy closes at 17:00 in London, and when that is: winter, summer, both sides of a clock change. */
const closings = [
  ['2026-12-01', '2026-12-01T17:00:00Z'],
  ['2027-07-01', '2027-07-01T16:00:00Z'],
  ['2027-03-27', '2027-03-27T17:00:00Z'],
  ['2027-03-28', '2027-03-28T16:00:00Z'],
  ['2026-10-24', '2026-10-24T16:00:00Z'],
  ['2026-10-25', '2026-10-25T17:00:00Z'],
] as const;

/** Lets a page be of real vacancies that close at an instant. */
async function closing(page: Page, path: string, instant: string) {
  await page.unroute('**/working-here/vacancies/**');
  await page.route('**/working-here/vacancies/**', async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(/data-closes="[^"]*"/g, `data-closes="${instant}"`)
      .replace(/(<header class="[^"]*wrap top[\s\S]*?)(<\/header>)/, `$1${apply}$2`);
    await route.fulfill({ response, body: html });
  });
  await page.goto(path);
}
const button = (page: Page) => page.getByRole('link', { name: 'Apply for this post' });

for (const timezoneId of ['Europe/London', 'Pacific/Auckland'])
  test.describe(`in a browser in ${timezoneId}`, () => {
    test.use({ timezoneId });
    for (const [day, instant] of closings)
      test(`a vacancy that closes on ${day} at 17:00 is open at 16:59 and closed at 17:00`, async ({ page }) => {
        const at = Date.parse(instant);
        await page.clock.setFixedTime(new Date(at - 60_000));
        await closing(page, example, instant);
        await expect(button(page)).toBeVisible();
        await expect(page.getByText('Applications ended at')).toBeHidden();
        await page.clock.setFixedTime(new Date(at));
        await closing(page, example, instant);
        await expect(button(page)).toBeHidden();
        await expect(page.getByText('Applications ended at')).toBeVisible();
        await expect(page.locator('.closing b')).toHaveText('Closed', { useInnerText: true });
        await expect(page.locator('meta[name=robots]').last()).toHaveAttribute('content', 'noindex');
      });
  });

test('a page that is left open closes too', async ({ page }) => {
  const instant = '2026-12-01T17:00:00Z';
  await page.clock.install({ time: new Date('2026-12-01T16:58:00Z') });
  await closing(page, example, instant);
  await page.clock.runFor('01:30');
  await expect(button(page)).toBeVisible();
  await page.clock.runFor('00:30');
  await expect(button(page)).toBeHidden();
  await expect(page.getByText('Applications ended at')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test('in the list a row says at once that it has closed', async ({ page }) => {
  const row = page.locator('.vacancies > li', { hasText: 'Team manager' });
  await page.goto(list);
  await expect(row.getByText('Closes', { exact: true })).toBeVisible();
  await expect(row.getByText('Closed')).toHaveCount(2);
  await expect(row.getByText('Closed').first()).toBeHidden();
  await page.clock.setFixedTime(new Date('2028-02-29T23:59:00Z'));
  await page.reload();
  await expect(row.getByText('Closed').first()).toBeVisible();
  await expect(row.getByText('Closes', { exact: true })).toBeHidden();
  await expect(row).toHaveClass(/closed/);
  await expect(page.locator('.vacancies > li', { hasText: 'Social worker' })).not.toHaveClass(/closed/);
  expect(await axeFaults(page)).toEqual([]);
});

for (const width of [1280, 360])
  test(`every page of vacancies is in order at ${width} px, also those that the sitemap leaves out`, async ({
    page,
  }) => {
    const folder = process.env['OUT'] ?? 'dist';
    const paths = globSync(`${folder}/${list}**/index.html`).map((path) =>
      path.slice(`${folder}/`.length, -'index.html'.length),
    );
    expect(paths.length).toBeGreaterThan(8);
    await page.setViewportSize({ width, height: 800 });
    for (const [place, path] of paths.entries()) {
      await page.goto(path);
      // As in pages.spec.ts: one theme a width, and the next page, of the same template, has the other.
      const colorScheme = (place + Number(width === 360)) % 2 ? 'dark' : 'light';
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect.soft(await axeFaults(page), `/${path}, ${colorScheme}`).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(over, `/${path} scrolls sideways`).toBeLessThanOrEqual(0);
    }
  });

test('on a phone the list is narrowed by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(list);
  const summary = page.locator('summary', { hasText: 'Narrow the list' });
  const link = page.locator('.narrow').getByRole('link', { name: 'Team manager' });
  await expect(link).toBeHidden();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(link).toBeVisible();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/role\/team-manager\/$/);
  await expect(page.locator('.vacancies > li')).toHaveCount(1);
});

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false });

  test('the closing day and time stand there, and the list is narrowed by links', async ({ page }) => {
    await page.goto(example);
    await expect(page.locator('.closing')).toContainText('5pm, Friday 31 March 2028, UK time');
    await page.goto(list);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.locator('.narrow').getByRole('link', { name: 'Team manager' }).click();
    await expect(page).toHaveURL(/\/role\/team-manager\/$/);
    await expect(page.locator('.vacancies > li')).toContainText('11:59pm, 29 February 2028');
    await page.locator('.narrow').getByRole('link', { name: 'All' }).click();
    await expect(page).toHaveURL(new RegExp(`/${list}$`));
  });
});

test('a calendar is served as one', async ({ request }) => {
  const response = await request.get(`${example}dates.ics`);
  expect(response.headers()['content-type']).toContain('text/calendar');
  expect(await response.text()).toBe(readFileSync(`${process.env['OUT'] ?? 'dist'}/${example}dates.ics`, 'utf8'));
});

test('on paper a vacancy has its facts, its days and where to apply', async ({ page }) => {
  await closing(page, example, '2028-03-31T16:00:00Z');
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  await expect(page.getByText('Enhanced check (DBS)')).toBeVisible();
  await expect(page.locator('.closing')).toBeVisible();
  const after = await button(page).evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain('https://jobs.harbour.example/1');
});
