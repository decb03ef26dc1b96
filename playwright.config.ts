import { defineConfig } from '@playwright/test';
import { knownBrowser } from './scripts/browser.ts';
import { freePort } from './tests/free-port.ts';

// Workers read this file too, and must come to the same port.
process.env.PORT = process.env.TEST_PORT ??= String(await freePort());

const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');
const baseURL = `http://127.0.0.1:${process.env.TEST_PORT}${base}`;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: `${process.env.OUT ?? 'dist'}.browser`,
  fullyParallel: true,
  // One more than the cores that any machine has: a journey waits as often as it reckons.
  workers: 3,
  reporter: 'line',
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL,
    // A tab of its own for each test takes as long as the test. What is emptied in between: cookies, stores, caches, routes.
    reuseContext: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // Letters as wide as on a telephone: without it Chromium's shell rounds them to whole pixels.
    launchOptions: { executablePath: knownBrowser(), args: ['--font-render-hinting=none'] },
  },
  webServer: { command: 'node scripts/serve.ts', url: baseURL },
});
