/** axe on a page as it stands. Put in once and run many times, which the Playwright wrapper of axe cannot. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Page } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOnly } from 'axe-core';

// The same rules in half the letters, which each page has to read anew.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const all: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** The rules that read colours, sizes and what scrolls. All others read what is the same in any theme, at any width. */
const looks: RunOnly = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'],
};

/**
 * A sentence for each thing axe finds: the rule, and where.
 * @param again whether the page was asked in another theme or width before, and only what these change is asked now
 */
export async function axeFaults(page: Page, again?: 'again'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const violations = await page.evaluate(
    // Nothing here is loaded that axe would have to fetch once more.
    async (runOnly) => (await window.axe.run({ runOnly, resultTypes: ['violations'], preload: false })).violations,
    again ? looks : all,
  );
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 4).map((node) => {
      const why = [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; ');
      return `\n    ${node.target.join(' ')}: ${why}`;
    });
    return `${help} (${id})${where.join('')}`;
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
