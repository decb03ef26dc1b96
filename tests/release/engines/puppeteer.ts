/** Chromium by its own protocol and Firefox by WebDriver BiDi, both with puppeteer. */
import { launch } from 'puppeteer-core';
import type { Reader } from './reader.ts';

/**
 * Opens a browser with an empty profile.
 * @param executablePath the program
 * @param home the address that all others are below
 */
export async function puppeteer(browser: 'chrome' | 'firefox', executablePath: string, home: string): Promise<Reader> {
  const opened = await launch({
    browser,
    executablePath,
    args: browser === 'chrome' ? ['--no-sandbox'] : [],
    defaultViewport: { width: 1280, height: 800 },
  });
  const page = await opened.newPage();
  return {
    name: (await opened.version()).replace('/', ' '),
    open: async (address) => void (await page.goto(home + address)),
    ask: (question, ...given) => page.evaluate(question as (...given: unknown[]) => unknown, ...given) as never,
    click: (selector) => page.click(selector),
    type: (words) => page.keyboard.type(words),
    async press(...keys) {
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.toReversed()) await page.keyboard.up(key);
    },
    close: () => opened.close(),
  };
}
