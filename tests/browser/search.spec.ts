/** Search: nothing before it is used, everything by keyboard, the right page first, and an honest end when it fails. */
import { type Page } from '@playwright/test';
import { praises, replaced } from '../site/superseded.ts';
import { gradeInWords } from '../../src/record/inspections/inspections.ts';
import { published } from '../published.ts';
import { axeFaults } from './axe.ts';
import { searchCost } from './search-cost.ts';
import { expect, test } from './site.ts';

/** The first inspection of all services before the one in force, in the words that people search by. */
const earlier =
  published('inspections')
    .filter(({ data }) => data.judgements.overall)
    .toSorted((a, b) => b.data.fieldwork.to.localeCompare(a.data.fieldwork.to))
    .map(({ data }) => `${gradeInWords[data.judgements.overall!]} ${data.fieldwork.to.slice(0, 4)}`)[1] ?? 'good';
const dialog = (page: Page) => page.getByRole('dialog');
const field = (page: Page) => dialog(page).getByRole('searchbox');
const results = (page: Page) => dialog(page).locator('li a');

async function search(page: Page, words: string) {
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await type(page, words);
}

async function type(page: Page, words: string) {
  await page.keyboard.type(words);
  await expect(results(page).first()).toBeVisible();
  // The list is drawn anew while letters arrive; wait until it stands still.
  let before = '';
  await expect(async () => {
    const now = await dialog(page).innerText();
    const still = now === before;
    before = now;
    expect(still).toBe(true);
  }).toPass({ intervals: [400] });
}

test('a page that nobody searches fetches nothing for search, and one font', async ({ page, requests }) => {
  await page.goto('', { waitUntil: 'networkidle' });
  expect(requests.filter((path) => /pagefind|search/.test(path))).toEqual([]);
  expect(requests.filter((path) => path.endsWith('.woff2'))).toHaveLength(1);
});

test('/, words, Enter: the first result opens', async ({ page }) => {
  await page.goto('');
  await search(page, 'caseload');
  expect(await axeFaults(page)).toEqual([]);
  const href = (await results(page).first().getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname + url.hash === href || url.pathname === href.split(/[?#]/)[0]);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

/** What Pagefind's bare reader costs. Other words may need another part of the index, 26 KB, once. */
const searchBudget = 115_000;

test('from opening search to the results of a word, few bytes are fetched', async ({ page }) => {
  await page.goto('', { waitUntil: 'networkidle' });
  const open = async () => {
    await page.keyboard.press('/');
    return field(page);
  };
  const { bytes } = await searchCost(page, open, ['caseload']);
  expect(bytes).toBeGreaterThan(60_000);
  expect(bytes).toBeLessThanOrEqual(searchBudget);
});

test('a screen of results comes first, and more when they are asked for', async ({ page }) => {
  await page.goto('');
  await search(page, 'social');
  await expect(results(page)).toHaveCount(5);
  await dialog(page).getByRole('button', { name: 'Show more' }).click();
  await expect(results(page).nth(5)).toBeFocused();
  expect(await results(page).count()).toBeGreaterThan(6);
});

test('arrow keys choose a result', async ({ page }) => {
  await page.goto('');
  await search(page, 'supervision');
  const chosen = dialog(page).locator('li a:focus');
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveCount(1);
  const one = await chosen.getAttribute('href');
  await page.keyboard.press('ArrowDown');
  await expect(chosen).not.toHaveAttribute('href', one ?? '');
  const two = (await chosen.getAttribute('href')) ?? '';
  await page.keyboard.press('ArrowUp');
  await expect(chosen).toHaveAttribute('href', one ?? '');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === two.split(/[?#]/)[0]);
});

test('Escape closes search, and the focus goes back', async ({ page }) => {
  await page.goto('');
  const button = page.locator('[data-search]:visible').first();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test('a slash typed in a field stays a slash', async ({ page }) => {
  await page.goto('');
  await search(page, 'caseload');
  await page.keyboard.type('/');
  await expect(field(page)).toHaveValue('caseload/');
});

test('the key / can be switched off for whoever speaks to the computer, and the button stays', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  const box = dialog(page).getByRole('checkbox', { name: 'The / key opens search on this page' });
  await box.press('Space');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.press('Tab');
  await expect(dialog(page)).toBeHidden();
  await page.getByRole('link', { name: 'Search', exact: true }).first().click();
  await expect(field(page)).toBeFocused();
  await box.press('Space');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
});

const people = new Map(published('people').map(({ id, data }) => [id, data.name]));
const speaker = published('messages').flatMap(({ data }) => people.get(data.person) ?? [])[0];

test('the right page is found first', async ({ page, baseURL }) => {
  const base = new URL(baseURL ?? '').pathname.replace(/\/$/, '');
  await page.goto('');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  for (const [words, wanted] of [
    ['ASYE', /^\/(working-here\/newly-qualified\/|glossary\/#.*asye.*)/i],
    ['caseload', /^\/(working-here\/|.*caseload)/],
    ['newly qualified', /^\/working-here\/newly-qualified\//],
    ['supervision', /supervision/],
    ['inspection', /^\/inspections\//],
    ['genogram', /genogram/],
    ...(speaker ? [[speaker, /^\/messages\//] as const] : []),
  ] as const) {
    await type(page, words);
    const href = await results(page).first().getAttribute('href');
    expect((href ?? '').slice(base.length), words).toMatch(wanted);
    await field(page).fill('');
    await expect(results(page)).toHaveCount(0);
  }
});

test('a result never shows a grade of before without the one in force', async ({ page }) => {
  await page.goto('');
  await search(page, `ofsted rated ${earlier}`);
  const shown = await dialog(page).locator('li').allInnerTexts();
  expect(shown.filter((text) => praises(text) && !replaced(text))).toEqual([]);
});

test('/search/?q= is a link that can be sent', async ({ page }) => {
  await page.goto('search/?q=supervision');
  const found = page.locator('main .results a');
  await expect(found.first()).toBeVisible();
  await expect(page.locator('main').getByRole('searchbox')).toHaveValue('supervision');
  await expect(found.first()).toHaveAttribute('href', /supervision/);
  expect(await axeFaults(page)).toEqual([]);
});

test('a kind of page narrows the results', async ({ page }) => {
  await page.goto('');
  await search(page, 'social');
  await dialog(page).getByRole('radio', { name: 'Practice model' }).check();
  await expect(results(page).first()).toHaveAttribute('href', /practice-model/);
  const hrefs = await results(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.filter((href) => !href.includes('/practice-model/'))).toEqual([]);
});

test('words that are nowhere get a sentence, not an empty box', async ({ page }) => {
  await page.goto('search/?q=xyzzyqwert');
  await expect(page.locator('main')).toContainText(/nothing|no (page|result)|not found/i);
});

test.describe('when the index cannot be fetched', () => {
  test('search says so and offers the list of pages', async ({ browser, baseURL }) => {
    // Its own page: the failure is meant, and must not fail the test by itself.
    const page = await browser.newPage({ baseURL: baseURL ?? '' });
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('caseload');
    await expect(dialog(page)).toContainText(/not working|cannot|could not|failed/i, { timeout: 15_000 });
    await expect(dialog(page).locator('a[href*="/search/"]:visible').first()).toBeVisible();
    await page.close();
  });
});
