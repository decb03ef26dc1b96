/** Pages are valid HTML by the recommended rules of html-validate: all but the many of one template, of which some. */
import { test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { none } from '../none.ts';
import { sampleOf } from '../sample.ts';
import { faults, pages } from './pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // The site's name stands at the end of each title. Where a result is cut at 70 letters, only that is lost.
      'long-title': 'off',
      // Astro keeps the ends of its templates' lines. A reader never meets them, and they compress to nothing.
      'no-trailing-whitespace': 'off',
    },
  }),
);

const sample = sampleOf(pages.map(({ path }) => path));

test('every page is valid HTML', () =>
  none(
    faults((page) =>
      (sample.has(page.path) ? validator.validateStringSync(page.html, page.path).results : [])
        .flatMap((result) => result.messages)
        .map(({ ruleId, message, selector }) => `is not valid: ${message} (${ruleId}) at ${selector ?? 'the page'}`),
    ),
  ));
