/** Vacancies close at their minute in the reader's browser, though nobody has built; with script off the time stands there. */
import { readFileSync } from 'node:fs';
import { type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { instantOf, momentInWords } from '../../src/record/london.ts';
import { published } from '../published.ts';
import { expect, test, testDay } from './site.ts';

const list = 'working-here/vacancies/';
/** Those that are open on the day of the tests, the last to close first. */
const open = published('vacancies')
  .filter(({ data }) => instantOf(data.closes) > testDay.getTime())
  .toSorted((a, b) => instantOf(b.data.closes) - instantOf(a.data.closes));
const [last, first] = [open[0]!, open.at(-1)!];
const example = `${list}${last?.id}/`;
test.skip(open.length < 2, 'This authority shows no two open vacancies: what closes is told in tests/site/builds/.');

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

// Where it is another day than in London all of them; the rest of the page is the same in London.
for (const timezoneId of ['Europe/London', 'Pacific/Auckland'])
  test.describe(`in a browser in ${timezoneId}`, () => {
    test.use({ timezoneId });
    for (const [day, instant] of timezoneId === 'Europe/London' ? closings.slice(0, 2) : closings)
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
  const row = page.locator('.vacancies > li', { hasText: first.data.title });
  await page.goto(list);
  await expect(row.getByText('Closes', { exact: true })).toBeVisible();
  await expect(row.getByText('Closed')).toHaveCount(2);
  await expect(row.getByText('Closed').first()).toBeHidden();
  await page.clock.setFixedTime(instantOf(first.data.closes));
  await page.reload();
  await expect(row.getByText('Closed').first()).toBeVisible();
  await expect(row.getByText('Closes', { exact: true })).toBeHidden();
  await expect(row).toHaveClass(/closed/);
  await expect(page.locator('.vacancies > li', { hasText: last.data.title })).not.toHaveClass(/closed/);
  expect(await axeFaults(page)).toEqual([]);
});

test('on a phone the list is narrowed by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(list);
  const summary = page.locator('summary', { hasText: 'Narrow the list' });
  const link = page.locator(`.narrow a[href$="/role/${first.data.role}/"]`);
  await expect(link).toBeHidden();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(link).toBeVisible();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/role/${first.data.role}/$`));
  await expect(page.locator('.vacancies > li')).toHaveCount(1);
});

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false });

  test('the closing day and time stand there, and the list is narrowed by links', async ({ page }) => {
    await page.goto(example);
    await expect(page.locator('.closing')).toContainText(`${momentInWords(last.data.closes)}, UK time`);
    await page.goto(list);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.locator(`.narrow a[href$="/role/${first.data.role}/"]`).click();
    await expect(page).toHaveURL(new RegExp(`/role/${first.data.role}/$`));
    await expect(page.locator('.vacancies > li')).toContainText(/\d[ap]m, \d+ \w+ \d{4}/);
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
  await closing(page, example, new Date(instantOf(last.data.closes)).toISOString());
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  await expect(page.getByText('Enhanced check (DBS)')).toBeVisible();
  await expect(page.locator('.closing')).toBeVisible();
  const after = await button(page).evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain('https://jobs.harbour.example/1');
});
