/** Lighthouse as a telephone sees a page: its scores, when the largest thing stood, and what it fetched. */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { knownBrowser } from '../scripts/browser.ts';
import { middle } from './middle.ts';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Score = {
  scores: number[];
  lcp: number;
  bytes: number;
  /** What took a point off, in Lighthouse's words. */
  faults: string[];
};

const flags = ['--headless=new', '--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run'];

/** Looks once, in a browser of its own: what one look left in it would help the next. */
async function lookOnce(address: string, skip: string[]): Promise<Score> {
  const chrome = await launch({ chromePath: knownBrowser(), chromeFlags: flags, logLevel: 'silent' });
  try {
    const settings = { onlyCategories: [...categories], skipAudits: skip, logLevel: 'silent' as const };
    const { lhr } = (await lighthouse(address, { ...settings, port: chrome.port }))!;
    if (lhr.runtimeError) throw new Error(`Lighthouse could not look at ${address}: ${lhr.runtimeError.message}`);
    const faults = categories.flatMap((name) =>
      lhr.categories[name]!.auditRefs.filter(({ weight }) => weight > 0)
        .map(({ id }) => lhr.audits[id]!)
        .filter(({ score }) => score !== null && score < (name === 'performance' ? 0.9 : 1))
        .map(({ title, displayValue }) => [title, displayValue].filter(Boolean).join(': ')),
    );
    return {
      scores: categories.map((name) => Math.round((lhr.categories[name]!.score ?? 0) * 100)),
      lcp: lhr.audits['largest-contentful-paint']!.numericValue ?? NaN,
      bytes: lhr.audits['total-byte-weight']!.numericValue ?? NaN,
      faults,
    };
  } finally {
    chrome.kill();
  }
}

/**
 * Looks, and again where Chromium lost its own record of a page, as it does when the machine is busy.
 * @param skip audits that are not asked, such as is-crawlable of a page that search engines shall not list
 */
export async function look(address: string, skip: string[] = [], tries = 3): Promise<Score> {
  try {
    return await lookOnce(address, skip);
  } catch (error) {
    if (tries > 1) return look(address, skip, tries - 1);
    throw error;
  }
}

/** The middle of some looks, each figure by itself; of the faults, all that any look found. */
export const middleOf = (looks: readonly Score[]): Score => ({
  scores: categories.map((_, at) => middle(looks.map(({ scores }) => scores[at]!))),
  lcp: middle(looks.map(({ lcp }) => lcp)),
  bytes: middle(looks.map(({ bytes }) => bytes)),
  faults: [...new Set(looks.flatMap(({ faults }) => faults))],
});
