/** Pages stay light: each budget says its number and what comes nearest to it. `npm run budgets` prints them. */
import { test } from 'node:test';
import { none } from '../none.ts';
import { budgets } from './budgets.ts';
import { attribute, elements } from './dom.ts';
import { faults, files, links } from './pages.ts';
import { inWords, weigh } from './weigh.ts';
import { fonts } from './weights.ts';

for (const budget of budgets) {
  const result = weigh(budget);
  test(inWords(budget, result), () =>
    none(
      result.over
        .slice(0, 5)
        .map(({ path, is }) => `${path}: ${is} ${budget.unit}, and ${result.over.length - 1} more. ${budget.remedy}`),
    ),
  );
}

test('one font is fetched at once', () =>
  none(
    faults((page) => {
      const preloaded = fonts(page);
      return preloaded.length === 1 && files.has(preloaded[0] ?? '')
        ? []
        : [`preloads ${preloaded.length} fonts (${preloaded.join(', ')}). Preload the one of the text.`];
    }),
  ));

test('nothing blocks the first paint', () =>
  none(
    faults((page) => {
      const sheets = links(page, 'stylesheet').filter((link) => attribute(link, 'media') !== 'print');
      const scripts = elements(page.root, 'script').filter(
        (script) =>
          attribute(script, 'src') !== undefined &&
          attribute(script, 'type') !== 'module' &&
          attribute(script, 'async') === undefined &&
          attribute(script, 'defer') === undefined,
      );
      return [
        ...sheets.map((link) => `waits for the stylesheet ${attribute(link, 'href')}. Put its styles in the page.`),
        ...scripts.map((script) => `waits for the script ${attribute(script, 'src')}. Make it type="module".`),
      ];
    }),
  ));
