/** Every page of the built site, opened in a browser, two at a time. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { knownBrowser } from '../../scripts/browser.ts';
import { openWhole } from '../open-whole.ts';

/** The day that the release checks live in: see tests/browser/site.ts. */
const day = new Date(`${process.env.TODAY ?? '2026-11-22'}T12:00:00Z`);

/** All addresses below the base path, without the first slash; not those that only lead on: short links, old addresses. */
export function everyPage(): string[] {
  const cwd = resolve(process.env.OUT ?? 'dist');
  return globSync('**/*.html', { cwd })
    .filter((file) => !readFileSync(join(cwd, file), 'utf8').includes('http-equiv="refresh"'))
    .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .toSorted();
}

/**
 * Opens each page and asks it.
 * @param home the site's address, with a slash at its end
 * @param look gives a sentence for each fault; `place` is the page's place in the list
 * @returns all sentences, each with its page
 */
export async function lookAt(
  home: string,
  paths: readonly string[],
  look: (page: Page, place: number) => Promise<string[]>,
): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: knownBrowser(), args: ['--no-sandbox'] });
  const faults: string[] = [];
  let next = 0;
  const tab = async () => {
    const page = await browser.newPage({ reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/London' });
    await page.clock.setFixedTime(day);
    for (let place = next++; place < paths.length; place = next++) {
      await openWhole(page, home + paths[place]);
      for (const fault of await look(page, place)) faults.push(`/${paths[place]}: ${fault}`);
    }
  };
  try {
    await Promise.all([tab(), tab()]);
  } finally {
    await browser.close();
  }
  return faults;
}
