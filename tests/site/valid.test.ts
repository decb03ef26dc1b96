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
      // Astro writes it so; HTML does not mind.
      'doctype-style': ['error', { style: 'lowercase' }],
    },
  }),
);

for (const page of pages) {
  test(`${page.path} is valid HTML`, async () => {
    const { results } = await validator.validateString(page.html, page.path);
    const messages = results.flatMap((result) => result.messages);
    none(
      messages.map(
        ({ ruleId, message, selector }) => `${page.path} ${message} (${ruleId}) at ${selector ?? 'the page'}`,
      ),
    );
  });
}
