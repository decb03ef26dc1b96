/** What somebody may put into an address, or an index, is words on the page and nothing else. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { chromium, type Page } from '@playwright/test';
import { knownBrowser } from '../../scripts/browser.ts';
import { served } from './served.ts';

const home = await served();
const browser = await chromium.launch({ executablePath: knownBrowser(), args: ['--no-sandbox'] });
after(() => browser.close());

const attack = `<img src=x onerror="document.title='run'"><script>document.title='run'</script><mark>`;
/** A page on which whatever the policy refuses is noted. */
async function opened(address: string): Promise<{ page: Page; said: string[] }> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(new URL(address, home).href, { waitUntil: 'networkidle' });
  return { page, said };
}
const isUnharmed = async (page: Page) => {
  assert.notEqual(await page.title(), 'run');
  assert.equal(await page.locator('[onerror]').count(), 0);
};

for (const address of ['search/?q=*&kind=*', 'quotations/?topic=*&tone=*#*', 'working-here/vacancies/?role=*#*', '#*'])
  test(`${address}: the words of an address stay words`, async () => {
    const { page, said } = await opened(address.replaceAll('*', encodeURIComponent(attack)));
    await isUnharmed(page);
    assert.deepEqual(said, []);
    await page.close();
  });

test('what search finds is shown as words, with the found ones marked', async () => {
  const found = `a <mark>caseload</mark> ${attack} &lt;b&gt;`;
  const page = await browser.newPage();
  await page.route('**/pagefind/pagefind.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `const data = async () => ({ url: '#', meta: { title: ${JSON.stringify(attack)} }, filters: {}, excerpt: ${JSON.stringify(found)} });
export const options = async () => {}, init = async () => {}, filters = async () => ({});
export const search = async () => ({ results: [{ data }] });`,
    }),
  );
  await page.goto(new URL('search/?q=caseload', home).href);
  const result = page.locator('.results li');
  await result.waitFor();
  await isUnharmed(page);
  assert.equal(await result.locator('a').innerText(), attack);
  assert.equal(await result.locator('mark').first().innerText(), 'caseload');
  assert.match(await result.innerText(), /<img src=x onerror=.* <b>$/s);
  await page.close();
});

test('the policy refuses HTML made of words, code made of words, and code from elsewhere', async () => {
  const { page } = await opened('');
  const refused = (code: string) => page.evaluate(`try { ${code}; false } catch (error) { error.name }`);
  assert.equal(await refused(`document.body.insertAdjacentHTML('beforeend', '<b>x</b>')`), 'TypeError');
  assert.equal(await refused(`document.createElement('script').src = 'https://elsewhere.example/x.js'`), 'TypeError');
  assert.equal(await refused(`new Worker('data:,')`), 'TypeError');
  await page.addScriptTag({ content: `document.title = 'run'` }).catch(() => undefined);
  await isUnharmed(page);
  await page.close();
});
