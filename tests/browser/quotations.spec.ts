/** The list of quotations: narrowed by choice, sent as a link, whole without script. */
import { published } from '../published.ts';
import { expect, test } from './site.ts';

const shown = 'main [data-group] li:visible';
const quotations = published('quotations');
test.skip(!quotations.some(({ data }) => data.topic === 'caseloads'), 'This authority has no quotation on caseloads.');

test('topic, year and tone narrow the list, and the address holds the choice', async ({ page }) => {
  await page.goto('quotations/');
  const all = await page.locator(shown).count();
  expect(all).toBe(quotations.length);
  await page.getByLabel('Topic').selectOption({ label: 'Caseloads' });
  await expect(page.locator(`${shown}:not([data-topic="caseloads"])`)).toHaveCount(0);
  const some = await page.locator(shown).count();
  expect(some).toBeLessThan(all);
  await expect(page.getByRole('status')).toHaveText(`${some} of ${all} quotations`);
  await page.getByLabel('Tone').selectOption('criticism');
  await expect(page).toHaveURL(/\?topic=caseloads&tone=criticism$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Training' })).toBeHidden();
  await page.reload();
  await expect(page.getByLabel('Topic')).toHaveValue('caseloads');
  await expect(page.locator(`${shown}:not([data-tone="criticism"])`)).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator(shown)).toHaveCount(all);
  await expect(page).toHaveURL(/\/quotations\/$/);
});

test('an inspection narrows the list to what its report says', async ({ page }) => {
  await page.goto('quotations/');
  const select = page.getByLabel('Inspection');
  const value = (await select.locator('option').nth(1).getAttribute('value')) ?? '';
  await select.selectOption(value);
  await expect(page.locator(`${shown}:not([data-inspection="${value}"])`)).toHaveCount(0);
  expect(await page.locator(shown).count()).toBeGreaterThan(0);
});

test('when nothing fits, it says so, and a wrong choice in a link is no choice', async ({ page }) => {
  await page.goto('quotations/');
  // A topic and an inspection of which no quotation has both.
  const none = await page.locator('main [data-group] li').evaluateAll((all) => {
    const of = (name: string) => [...new Set(all.map((one) => one.getAttribute(name)).filter(Boolean))];
    return of('data-topic')
      .flatMap((topic) => of('data-inspection').map((inspection) => ({ topic, inspection })))
      .find((pair) => all.every((one) => one.getAttribute('data-topic') !== pair.topic || one.getAttribute('data-inspection') !== pair.inspection)); // prettier-ignore
  });
  await page.goto(`quotations/?topic=${none!.topic}&inspection=${none!.inspection}`);
  await expect(page.getByText('No quotation fits')).toBeVisible();
  await expect(page.locator(shown)).toHaveCount(0);
  await page.goto('quotations/?topic=sailing');
  await expect(page.getByText('No quotation fits')).toBeHidden();
  expect(await page.locator(shown).count()).toBe(quotations.length);
});

test('nothing is fetched for it before it is used', async ({ page, requests }) => {
  await page.goto('quotations/', { waitUntil: 'networkidle' });
  expect(requests.filter((path) => /narrow/.test(path))).toEqual([]);
});

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false });
  test('the whole list stands there, by topic, and nothing that does not work', async ({ page }) => {
    await page.goto('quotations/');
    expect(await page.locator(shown).count()).toBe(quotations.length);
    await expect(page.getByLabel('Tone')).toBeHidden();
    await page.getByRole('link', { name: 'Caseloads' }).first().click();
    await expect(page.getByRole('heading', { level: 2, name: 'Caseloads' })).toBeInViewport();
  });
});
