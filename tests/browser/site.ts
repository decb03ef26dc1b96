/** The pages of the built site, and a visit that notes what must not happen. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test as plain, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

export const folder = resolve(process.env.OUT ?? 'dist');
const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');

const sitemaps = readdirSync(folder).filter((name) => /^sitemap-\d+\.xml$/.test(name));
const listed = sitemaps
  .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/<loc>([^<]+)</g)])
  .map(([, address = '']) => new URL(address).pathname.slice(base.length));

/** Addresses below the base path, without the first slash. The home page is ''. */
export const paths = [...listed, 'search/', '404.html'];

/** The day the tests live in, so that no claim falls due between one run and the next. */
export const testDay = new Date(`${process.env.TODAY ?? '2026-11-22'}T12:00:00Z`);

/** Notes console messages, errors, failures and requests to other hosts, from before the page is opened. */
export function watch(page: Page, baseURL: string) {
  const noted: string[] = [];
  const requests: string[] = [];
  const own = new URL(baseURL).origin;
  page.on('console', (message) => noted.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noted.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { origin, pathname, protocol } = new URL(request.url());
    requests.push(pathname);
    if (protocol.startsWith('http') && origin !== own) noted.push(`request to another host: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page left while it still loads cancels its requests; that is no fault.
    const why = request.failure()?.errorText ?? '';
    if (!/ERR_ABORTED/.test(why)) noted.push(`failed: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) noted.push(`answer ${response.status()}: ${response.url()}`);
  });
  return { noted, requests };
}

/** Like Playwright's own test, on the test day, without movement, and failing on whatever `watch` notes. */
export const test = plain.extend<{ requests: string[] }>({
  requests: [
    async ({ page, baseURL }, use) => {
      const { noted, requests } = watch(page, baseURL ?? '');
      await page.clock.setFixedTime(testDay);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await use(requests);
      plain.expect(noted, 'Nothing may be written to the console, fail, or leave for another host.').toEqual([]);
    },
    { auto: true },
  ],
});
