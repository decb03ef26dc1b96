/** Reading by keyboard, on paper, later, and with script off. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { expect, folder, paths, test } from './site.ts';

const chapter = paths.find((path) => /^practice-model\/.+/.test(path)) ?? 'practice-model/';

/** Presses Tab until the element with focus matches, as a reader would. */
async function tabTo(page: Page, selector: string, presses = 40) {
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab did not reach ${selector} in ${presses} presses.`);
}

/** Opens the first page that holds such an element. */
async function openOneWith(page: Page, selector: string) {
  for (const path of [chapter, ...paths]) {
    await page.goto(path);
    if (await page.locator(selector).count()) return;
  }
  throw new Error(`No page holds ${selector}.`);
}

test('the first Tab offers to skip to the content, and does', async ({ page }) => {
  await page.goto(chapter);
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveText(/skip/i);
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main')))).toBe(true);
});

test('the menu of a narrow screen opens by keyboard, and its links work', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('');
  await tabTo(page, 'summary', 6);
  await expect(page.locator(':focus')).toHaveText('Menu');
  const link = page.locator('header details a').first();
  await expect(link).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(link).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  const href = await link.getAttribute('href');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test('a receipt opens by keyboard, says its source, and closes with Escape', async ({ page }) => {
  await openOneWith(page, 'button[popovertarget^="receipt-"]');
  await tabTo(page, 'button[popovertarget^="receipt-"]', 80);
  const button = page.locator(':focus');
  const receipt = page.locator(`#${await button.getAttribute('popovertarget')}`);
  await expect(receipt).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(receipt).toBeVisible();
  await expect(receipt).toBeInViewport({ ratio: 0.99 });
  await expect(receipt.locator('a[href*="/sources/#"]').first()).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(receipt).toBeHidden();
  await expect(button).toBeFocused();
});

test('a receipt fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openOneWith(page, 'button[popovertarget^="receipt-"]');
  const button = page.locator('.claim button[popovertarget^="receipt-"]').last();
  await button.click();
  const receipt = page.locator(`#${await button.getAttribute('popovertarget')}`);
  await expect(receipt).toBeInViewport({ ratio: 0.99 });
});

test('a glossary word is explained in place', async ({ page }) => {
  await openOneWith(page, 'button[popovertarget^="term-"]');
  const button = page.locator('button[popovertarget^="term-"]').first();
  const term = page.locator(`#${await button.getAttribute('popovertarget')}`);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(term).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(term).toBeHidden();
});

test('a claim past its review date says so, though nobody rebuilt the site', async ({ page }) => {
  await openOneWith(page, '.claim[data-review]');
  const due = page.locator('#claims ~ ol [data-review]').first();
  await expect(due).toBeHidden();
  await page.clock.setFixedTime(new Date('2040-01-01T12:00:00Z'));
  await page.reload();
  await expect(due).toBeVisible();
  await expect(due).toHaveText(/due for review since/i);
  await expect(page.locator('.claim').first()).toHaveClass(/stale/);
  await expect(page.locator('.claim .words').first()).toHaveCSS('text-decoration-style', 'wavy');
  const inSentence = page.getByText('(being checked)').first();
  await expect(inSentence).toBeVisible();
  await expect(page.locator('.claim').first()).toHaveText(/\d \(being checked\)$/);
  await page.locator('.claim button').first().click();
  await expect(page.locator('[popover]:popover-open dl > div').first()).toHaveText(
    /being checked\s*due for review since/i,
  );
  expect(await axeFaults(page)).toEqual([]);
});

test('the list of claims shows one state at a time, and what is being checked though nobody rebuilt it', async ({
  page,
}) => {
  await page.goto('claims/');
  const row = page.locator('.ledger li:has(.checked)').first();
  const other = page.locator('.ledger li:has(.account)').first();
  const state = row.getByText('Being checked');
  await expect(state).toBeHidden();
  await page.getByRole('radio', { name: /^An account/ }).check();
  await expect(page.locator('.ledger li:not(:has(.account)):visible')).toHaveCount(0);
  await expect(other).toBeVisible();
  await page.getByRole('radio', { name: /^Being checked/ }).check();
  await expect(page.locator('.ledger li:visible')).toHaveCount(0);
  await expect(page.getByText('No claim is in this state')).toBeVisible();
  await page.clock.setFixedTime(new Date('2040-01-01T12:00:00Z'));
  await page.goto('about:blank');
  await page.goto('claims/');
  await expect(state).toBeVisible();
  await expect(row.getByText('Checked against the document')).toBeHidden();
  await page.getByRole('radio', { name: /^Being checked/ }).check();
  await expect(page.getByText('No claim is in this state')).toBeHidden();
  await expect(row).toBeVisible();
});

test('a claim in the list of all leads to its full row', async ({ page }) => {
  await page.goto('claims/');
  const row = page.locator('.ledger li').nth(3);
  const id = await row.getAttribute('id');
  await row.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/claims/[^/]+/#${id}$`));
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('on paper, navigation is gone and sources are there', async ({ page }) => {
  await openOneWith(page, 'button[popovertarget^="receipt-"]');
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  for (const nav of await page.getByRole('navigation').all()) await expect(nav).toBeHidden();
  await expect(page.getByText('Where each claim comes from')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('an address that is not there gets the 404 page', async ({ request }) => {
  const response = await request.get('no/such/page/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toMatch(/<h1/);
});

test('feeds and sitemaps are well-formed XML', async ({ page }) => {
  // A page of the site may not read what is text as more than that.
  await page.goto('about:blank');
  const xml = globSync('**/*.{xml,svg}', { cwd: folder });
  for (const name of xml) {
    const faults = await page.evaluate(
      (text) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        return parsed.querySelector('parsererror')?.textContent ?? '';
      },
      readFileSync(join(folder, name), 'utf8'),
    );
    expect(faults, `${name} is not well-formed XML.`).toBe('');
  }
});

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false });

  test('a page can be read and its receipts are in the flow', async ({ page }) => {
    await page.goto(chapter);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(1000);
    await expect(page.getByText('Where each claim comes from')).toBeVisible();
  });

  test('search is an A to Z of the site', async ({ page }) => {
    await page.goto('search/');
    const listed = await page
      .locator('main a:visible')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const missing = paths.filter(
      (path) => !/^(search\/|404\.html|)$/.test(path) && !listed.some((href) => href?.endsWith(`/${path}`)),
    );
    expect(missing, 'These pages are not in the A to Z of /search/').toEqual([]);
  });
});
