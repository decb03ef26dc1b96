/** axe on a page as it stands. Put in once and run many times, which the Playwright wrapper of axe cannot. */
import { type Page } from '@playwright/test';
import axe from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A sentence for each thing axe finds: the rule, and where. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (runOnly) => (await window.axe.run({ runOnly, resultTypes: ['violations'] })).violations,
    tags,
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
