import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { checkContent } from '../../src/record/check/content-check.ts';
import { generalOf } from '../../src/record/check/content-files.ts';
import { kinds } from '../../src/schema/kinds.ts';
import { content, difference, files, formOf, openForm, openForms, save } from './forms.ts';

// Many computers of councils are set to American English: the forms speak our words there too.
test.use({ locale: 'en-US' });
// One after the other: each worker would build the forms for itself.
test.describe.configure({ mode: 'default' });

test('a comms officer finds the messages, changes a title, puts in a quotation and saves that and no more', async ({
  page,
  baseURL,
}) => {
  const { faults, read } = await openForms(page, baseURL!);
  const file = `${content}/messages/oscar-ford-2024.mdx`;
  await page.getByRole('treeitem', { name: 'Messages' }).click();
  await page.getByRole('row', { name: /^Oscar Ford, 2024/ }).click();
  const title = page.locator('[data-key-path="title"] input');
  await title.fill('Oscar Ford in 2024: the findings are accepted, and we are sorry');
  const words = page.locator('[data-key-path="body"] [role="textbox"]').first();
  await words.getByText('Ofsted was more careful').click();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Insert' }).first().click();
  await page.getByRole('menuitem', { name: 'Quotation', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').click();
  await page.getByRole('searchbox').last().fill('hv-of24-deteriorated');
  await page.getByRole('option').first().click();
  await dialog.getByRole('button', { name: 'Insert' }).click();
  // Beside the form the quotation stands in its own words.
  await expect(page.frameLocator('iframe').getByText('have significantly deteriorated')).toBeVisible();
  await save(page);

  const after = await read(file);
  const { gone, come } = difference(files.get(file)!, after);
  expect(after).toContain('<Quote id="hv-of24-deteriorated" />');
  const lines = (some: string[], others: string[]) => some.filter((line) => line && !others.includes(line));
  expect(lines(gone, come)).toEqual(["title: 'Oscar Ford, 2024: we accept the findings, and we are sorry'"]);
  expect(lines(come, gone)).toEqual([
    "title: 'Oscar Ford in 2024: the findings are accepted, and we are sorry'",
    '<Quote id="hv-of24-deteriorated" />',
  ]);

  const copy = mkdtempSync(join(tmpdir(), 'forms-'));
  for (const layer of [content, generalOf(content)]) cpSync(layer, join(copy, layer), { recursive: true });
  writeFileSync(join(copy, file), after);
  const findings = checkContent(join(copy, content)).filter((one) => one.file.endsWith(file));
  rmSync(copy, { recursive: true });
  expect(findings).toEqual([]);

  // A part that stands around text holds a form of its own, with the text in it.
  const around = `${content}/news/2024-response.mdx`;
  await openForm(page, around);
  const part = page.getByRole('group', { name: 'Strains' });
  await part.getByRole('button', { name: 'Expand' }).click();
  // What is out of sight is not drawn yet.
  await part.evaluate((element) => element.scrollIntoView());
  const item = part.locator('[role="textbox"] li').first();
  await item.click({ position: { x: 4, y: 8 } });
  await page.keyboard.press('Home');
  // At once, as when pasted: on a busy machine a form within a form may lose a letter typed while it reads itself again.
  await page.keyboard.insertText('In short: ');
  await expect(item).toContainText('In short: Most');
  await save(page);
  const inside = difference(files.get(around)!, await read(around));
  expect(inside.come).toEqual(inside.gone.map((line) => line.replace('- ', '- In short: ')));
  expect(inside.come).toHaveLength(1);
  expect(faults()).toEqual([]);
});

/** A file of each shape of form, beside the message above; `npm run check:forms` takes them all. */
const every = process.env['FORMS'] === 'all';
// The news names a general source, which its form does not offer, and keeps.
const sample = ['vacancies/', 'news/2024-2025-progress', 'pages/home', 'people', 'inspections/2023', 'authority'];
const chosen = [...files.keys()].filter(
  (file) => every || sample.some((name) => file.startsWith(`${content}/${name}`)),
);

test('one field of a file is changed in its form, and one line of it changes', async ({ page, baseURL }) => {
  test.setTimeout(chosen.length * 8000 + 30_000);
  const { faults, read } = await openForms(page, baseURL!);
  for (const file of chosen) {
    const before = files.get(file)!;
    await openForm(page, file);
    const { kind } = formOf(file);
    const within = kinds[kind].list ? '[data-key-path^="items.0."]' : '[data-key-path]';
    const expand = page.getByRole('button', { name: 'Expand', exact: true }).first();
    if (kinds[kind].list && (await expand.isVisible())) await expand.click();
    const one = page.locator(`${within}:is([data-field-type="text"], [data-field-type="string"])`);
    const box = one.locator('textarea, input').first();
    const value = kind === 'moved' ? '/about/other/' : kind === 'links' ? 'other' : `${await box.inputValue()}x`;
    await box.fill(value);
    await save(page);
    const { gone, come } = difference(before, await read(file));
    expect([gone.length, come.length], `${file}\n${gone.join('\n')}\n${come.join('\n')}`).toEqual([1, 1]);
  }
  expect(faults()).toEqual([]);
});
