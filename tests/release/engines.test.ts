/** The main journeys in three engines: Chromium, Firefox and WebKit. */
import { strict as assert } from 'node:assert';
import { after, before, describe, test } from 'node:test';
import { installed } from './engines/installed.ts';
import { journeys } from './engines/journeys.ts';
import { noting } from './engines/noted.ts';
import { puppeteer } from './engines/puppeteer.ts';
import { until, type Reader } from './engines/reader.ts';
import { webkit } from './engines/webkit.ts';
import { served } from './served.ts';

const engines: Record<string, (home: string) => Promise<Reader>> = {
  // Whole, as readers have it: the shell of the other tests has no clipboard.
  Chromium: (home) => puppeteer('chrome', installed('chromium'), home),
  Firefox: (home) => puppeteer('firefox', installed('firefox-esr'), home),
  WebKit: webkit,
};

const home = await served();

for (const [engine, open] of Object.entries(engines))
  describe(engine, () => {
    let reader: Reader;
    let site: Awaited<ReturnType<typeof noting>>;
    before(async () => {
      site = await noting(home);
      reader = await open(site.home);
      console.log(`${engine}: ${reader.name}`);
    });
    after(async () => {
      await reader?.close();
      site.close();
    });

    for (const [name, journey] of Object.entries(journeys))
      test(name, async () => {
        await journey(reader);
        assert.deepEqual(site.noted(), []);
      });

    test('says that search is not working where its index does not come', async () => {
      site.refuse(/\/pagefind\//);
      await reader.open('');
      await reader.click('a[data-search]');
      await until('a link to the list of all pages', () =>
        reader.ask(() => document.querySelector('dialog [role=status] a[href$="/search/#a-to-z"]')?.textContent),
      );
      await reader.ask(() => console.error('heard'));
      await until('what is said in the console', async () =>
        site.noted().some((line) => line.endsWith('error: heard')),
      );
    });
  });
