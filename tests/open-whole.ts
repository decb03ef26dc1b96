import { type Page } from '@playwright/test';

/** Opens a page, and waits for what its script puts there: on the page of search the field comes with its styles. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => document.querySelector('[data-search-page]')?.childElementCount !== 0);
}
