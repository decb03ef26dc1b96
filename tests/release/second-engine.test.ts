/** A second engine beside axe: IBM's Equal Access, by its rules for WCAG 2.2, on all pages but most of the kits. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { none } from '../none.ts';
import { sampleOf } from '../sample.ts';
import { everyPage, lookAt } from './looked.ts';
import { served } from './served.ts';
import { setAside } from './set-aside.ts';

const source = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js'),
  'utf8',
);

/** What the engine says of one place in a page. Its own types describe a module, and this is put in a page. */
interface Result {
  ruleId: string;
  /** VIOLATION or RECOMMENDATION, and PASS, FAIL, or what a person must decide: POTENTIAL or MANUAL. */
  value: [level: string, verdict: string];
  message: string;
  snippet: string;
}

const met = new Set<string>();

test('the second engine finds nothing, and asks nothing that nobody has answered', async () => {
  const paths = [...sampleOf(everyPage())];
  assert.ok(paths.length > 100, `Only ${paths.length} pages are in ${process.env.OUT ?? 'dist'}. Build first.`);
  none(
    await lookAt(await served(), paths, async (page) => {
      await page.evaluate(source);
      const results = await page.evaluate(async () => {
        const { ace } = window as unknown as {
          ace: { Checker: new () => { check(where: Document, by: string[]): Promise<{ results: Result[] }> } };
        };
        return (await new ace.Checker().check(document, ['WCAG_2_2'])).results
          .filter(({ value }) => value[1] !== 'PASS')
          .map(({ ruleId, value, message, snippet }) => ({ ruleId, value, message, snippet: snippet.slice(0, 160) }));
      });
      return results.flatMap(({ ruleId, value, message, snippet }) => {
        const aside = setAside[ruleId];
        if (aside && (value[1] !== 'FAIL' || aside.only?.test(snippet))) {
          met.add(ruleId);
          return [];
        }
        return [`${message} (${ruleId}, ${value.join(' ').toLowerCase()}) ${snippet}`];
      });
    }),
  );
});

test('nothing is set aside that the engine no longer says', () => {
  none(
    Object.keys(setAside)
      .filter((rule) => !met.has(rule))
      .map((rule) => `${rule} is said of no page. Take it out of tests/release/set-aside.ts.`),
  );
});
