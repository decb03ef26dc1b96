/** Every page is valid HTML by the recommended rules of html-validate. */
import { test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { none } from '../none.ts';
import { pages } from './pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // The site's name stands at the end of each title. Where a result is cut at 70 letters, only that is lost.
      'long-title': 'off',
    },
  }),
);

test('every page is valid HTML', async () => {
  const where = new Map<string, string[]>();
  for (const page of pages) {
    const { results } = await validator.validateString(page.html, page.path);
    for (const { ruleId, message, selector } of results.flatMap((result) => result.messages)) {
      const fault = `${message} (${ruleId}) at ${selector ?? 'the page'}`;
      where.set(fault, [...(where.get(fault) ?? []), page.path]);
    }
  }
  none(
    [...where].map(([fault, paths]) => `${fault}, on ${paths.length > 3 ? `${paths.length} pages` : paths.join(', ')}`),
  );
});
