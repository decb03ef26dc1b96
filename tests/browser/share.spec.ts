/** The kits and the desk: words to copy, the device’s own sheet, the list searched; and all of it without script. */
import { authority } from '../../src/record/authority.ts';
import { instantOf } from '../../src/record/london.ts';
import { published } from '../published.ts';
import { axeFaults } from './axe.ts';
import { expect, test, testDay } from './site.ts';

/** A question that has a short link: one stands for all. */
const questions = new Map(published('questions').map(({ id, data }) => [`/questions/${id}/`, data.title]));
const { id: slug, to } = published('links').map(({ data }) => data).find((one) => questions.has(one.to))!; // prettier-ignore
const title = questions.get(to)!;
const question = to.slice(1);
const kit = `share/${question}`;
/** Examples of vacancies: one that is over on the day of the tests, and the last to close. */
const vacancies = published('vacancies').toSorted((a, b) => instantOf(a.data.closes) - instantOf(b.data.closes));
const [over, open] = [vacancies[0]!, vacancies.at(-1)!];
const copied = (page: import('@playwright/test').Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a kit’s link, words and parts are copied as they stand, and it is said', async ({ page }) => {
    await page.goto(kit);
    const button = page.getByRole('button', { name: 'Copy the link', exact: true });
    await button.click();
    await expect(page.getByRole('status')).toHaveText('Copied');
    expect(await copied(page)).toMatch(new RegExp(`^https://\\S+/go/${slug}/$`));
    await expect(button).toBeHidden();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeFocused();
    await expect(button).toBeVisible();

    for (const [i, name] of ['Copy the text message', 'Copy the post', 'Copy the e-mail'].entries()) {
      await page.getByRole('button', { name }).click();
      const words = await page.locator('pre').nth(i).textContent();
      await expect.poll(() => copied(page)).toBe(words);
    }

    await page.getByText('Links with campaign codes').click();
    await page.getByRole('button', { name: 'Copy the link: LinkedIn post' }).click();
    await expect.poll(() => copied(page)).toContain(`${to}?utm_source=linkedin&utm_medium=social`);
    await page.getByText('Parts of the page').click();
    await page.getByRole('button', { name: 'Copy the link: Why it matters' }).click();
    await expect.poll(() => copied(page)).toContain(`${to}#why-it-matters`);
  });

  test('the desk copies a short link from its row, and the signature as rich text', async ({ page }) => {
    await page.goto('share/');
    await page.getByRole('heading', { name: 'Questions' }).click();
    await page.getByRole('button', { name: `Copy the link: ${title}` }).click();
    await expect.poll(() => copied(page)).toMatch(new RegExp(`^https://\\S+/go/${slug}/$`));
    await page.getByRole('button', { name: 'Copy the signature' }).click();
    await expect.poll(() => copied(page)).toMatch(/^Your name\s+Your role\s/);
    const rich = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType('text/html')).text();
    });
    expect(rich).toMatch(/<a href="https:\/\/[^"]+">/);
    expect(rich).toContain('A demonstration');
    expect(rich).not.toMatch(/<table|<img/);
  });
});

test('where copying is refused the words are selected', async ({ page, context }) => {
  await context.clearPermissions();
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto(kit);
  await page.getByRole('button', { name: 'Copy the post' }).click();
  await expect(page.getByRole('status')).toHaveText('Selected: copy it yourself');
  const selected = await page.evaluate(() => getSelection()!.toString());
  expect(selected).toContain(to);
});

test('the device’s own sheet has the words and the link, and only a device with one has the button', async ({
  page,
}) => {
  await page.goto(kit);
  await expect(page.getByRole('button', { name: 'Copy the post' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Share with an app' })).toBeHidden();
  await page.addInitScript(() => {
    navigator.share = (data) => {
      document.title = JSON.stringify(data);
      return Promise.reject(new DOMException('closed', 'AbortError'));
    };
  });
  await page.reload();
  await page.getByRole('button', { name: 'Share with an app' }).click();
  await expect.poll(() => page.title()).toMatch(/^{"title":".*","text":".*","url":".*"}$/);
  const sent = JSON.parse(await page.title()) as Record<string, string>;
  expect([sent['title'], sent['text']]).toEqual([title, `${authority.name}: ${title}`]);
  expect(sent['url']).toMatch(new RegExp(`^https://[^ ]+/go/${slug}/$`));
});

test('only the flyer is printed, on one sheet', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => (document.title = 'printed');
  });
  await page.goto(kit);
  await page.getByRole('button', { name: 'Print this flyer' }).click();
  await expect(page).toHaveTitle('printed');
  await page.emulateMedia({ media: 'print' });
  for (const part of ['body > header', 'body > footer', 'h1', '#flyer', 'pre >> nth=0'])
    await expect(page.locator(part), part).toBeHidden();
  await expect(page.locator('.a4')).toBeVisible();
});

test('the list narrows as one types, and says how many are left', async ({ page }) => {
  await page.goto('share/');
  const rows = page.locator('.list li');
  const all = await rows.count();
  const count = page.locator('.find output');
  await expect(count).toHaveText(`${all} pages`);
  await expect(rows.filter({ visible: true })).toHaveCount(0);
  const field = page.getByRole('searchbox', { name: 'Find a page' });
  await field.fill(title.split(' ').toReversed().join(' ').toUpperCase());
  await expect(rows.filter({ visible: true }).first()).toContainText(title);
  const left = await rows.filter({ visible: true }).count();
  expect(left).toBeLessThan(10);
  await expect(count).toHaveText(`${left} of ${all} pages`);
  await field.fill('zzz');
  await expect(page.getByText('Nothing here has all of these words.')).toBeVisible();
  await expect(count).toHaveText(`0 of ${all} pages`);
  await field.fill('');
  await expect(rows.filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.list details')).toHaveCount(await page.locator('.list details:visible').count());
});

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false });

  test('from the desk to a kit: address, words, e-mail and codes are there, and no dead button', async ({ page }) => {
    await page.goto('share/');
    await expect(page.locator('main button:visible, main input:visible')).toHaveCount(0);
    await page.getByRole('heading', { name: 'Questions' }).click();
    await page.getByRole('link', { name: title }).click();
    await expect(page).toHaveURL(new RegExp(`/${kit}$`));
    await expect(page.locator('main button:visible')).toHaveCount(0);
    await expect(page.getByText('only the flyer comes out')).toBeVisible();
    await expect(page.locator('pre').first()).toContainText(`/go/${slug}/`);
    await expect(page.getByRole('link', { name: 'Open it in your mail program' })).toHaveAttribute(
      'href',
      new RegExp(`^mailto:\\?subject=.+&body=.+${slug}`),
    );
    await page.getByRole('link', { name: new URL(authority.address).host }).click();
    await expect(page).toHaveURL(new RegExp(`${to}$`));
  });
});

test('a page asked for with campaign codes is the same page to apps and search engines', async ({ page }) => {
  const said = async () =>
    page
      .locator('link[rel=canonical], meta[property="og:url"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? one.getAttribute('content')));
  await page.goto(question);
  const plain = await said();
  expect(plain).toHaveLength(2);
  await page.goto(`${question}?utm_source=linkedin&utm_medium=social`);
  expect(await said()).toEqual(plain);
  expect(plain.join()).not.toContain('utm_');
});

for (const path of ['share/', kit])
  test(`/${path} is accessible, and nothing reaches over the edge`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() =>
      document.querySelectorAll<HTMLDetailsElement>('main details').forEach((part) => (part.open = true)),
    );
    const found: string[] = [];
    for (const [width, colorScheme, again] of [
      [1280, 'light', undefined],
      [360, 'dark', 'again'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const fault of await axeFaults(page, again)) found.push(`${colorScheme}, ${width} px: ${fault}`);
    }
    expect(found.join('\n')).toBe('');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const low = await page
      .locator('main button:visible')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.textContent));
    expect(low, 'Buttons are at least 44 px high.').toEqual([]);
  });

test('a heading of a text is a link to itself, and looks like a heading', async ({ page }) => {
  await page.goto('about/how-we-quote/');
  const heading = page.locator('.prose h2').first();
  const link = heading.getByRole('link');
  const id = await heading.getAttribute('id');
  const colour = (one: typeof heading) => one.evaluate((element) => getComputedStyle(element).color);
  expect(await colour(link)).toBe(await colour(page.locator('h1')));
  await expect(link).toHaveCSS('text-decoration-line', 'none');
  await link.click();
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
});

test('the kit of a vacancy says when it is over, also when nobody has rebuilt the site', async ({ page }) => {
  test.skip(vacancies.length < 2, 'This authority shows no vacancies.');
  const warning = page.getByText('Do not send it as if it were open.');
  expect(instantOf(over.data.closes)).toBeLessThan(testDay.getTime());
  await page.goto(`share/working-here/vacancies/${over.id}/`);
  await expect(warning).toBeVisible();
  await page.goto(`share/working-here/vacancies/${open.id}/`);
  await expect(warning).toBeHidden();
  await page.clock.setFixedTime(instantOf(open.data.closes) + 86_400_000);
  await page.reload();
  await expect(warning).toBeVisible();
});
