/** Questions to ask us: read in order without script, and taken along on one sheet of paper. */
import { getDocumentProxy } from 'unpdf';
import { expect, test } from './site.ts';

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false });
  test('from the list to a question, on to the next, and to the sheet', async ({ page }) => {
    await page.goto('questions/');
    const rows = page.locator('main section li');
    await expect(rows).toHaveCount(20);
    await rows.first().getByRole('link').click();
    const first = await page.getByRole('heading', { level: 1 }).innerText();
    await page.locator('a[rel="next"]').click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first);
    await page.locator('a[rel="prev"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
    await page.goto('questions/');
    await page.getByRole('link', { name: 'A sheet to take to the interview' }).click();
    await expect(page).toHaveURL(/\/questions\/sheet\/$/);
  });
});

test('the figure of a line is being checked after its day', async ({ page }) => {
  await page.goto('questions/');
  const notes = page.getByText('The figure is being checked.');
  await expect(notes.first()).toBeHidden();
  await page.clock.setFixedTime(new Date('2029-01-01T12:00:00Z'));
  await page.reload();
  await expect(notes.first()).toBeVisible();
});

for (const printBackground of [false, true])
  test(`the sheet prints on both sides of one A4 sheet, ${printBackground ? 'with' : 'without'} backgrounds`, async ({
    page,
  }) => {
    await page.goto('questions/sheet/');
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', printBackground })));
    expect(pdf.numPages).toBe(2);
    const texts = await Promise.all(
      [1, 2].map(async (number) =>
        (await (await pdf.getPage(number)).getTextContent()).items
          .map((item) => ('str' in item ? item.str : ''))
          .join(' '),
      ),
    );
    expect(texts[0]).toMatch(/This is not the council’s own site.*Who I met/s);
    expect(texts.join(' ').match(/Then ask/g)).toHaveLength(20);
    expect(texts[1]).toMatch(/As at .* answered, .* not published yet/s);
    expect(texts.join(' ')).not.toMatch(/Was this useful|Press Ctrl/);
  });

test('on the sheet on a screen there is room to write where there is room', async ({ page }) => {
  await page.goto('questions/sheet/');
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.locator('.write').first()).toBeVisible();
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(page.locator('.write').first()).toBeHidden();
});

for (const [words, path] of [
  ['hot desk', 'questions/desk/'],
  ['parking', 'questions/parking/'],
  ['interview questions', 'questions/'],
] as const)
  test(`search finds ${path} for “${words}”`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(words)}`);
    await expect(page.locator('main .results a').first()).toHaveAttribute('href', new RegExp(`/${path}`));
  });
