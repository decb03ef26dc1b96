/** Lighthouse on one page of every kind that the site of the default authority has. */
import { globSync, readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { look, middleOf, type Score } from './lighthouse.ts';
import { build } from './measure.ts';
import type { Kind, Parts } from './results.ts';
import { serve } from './served.ts';
import { weigh } from './weigh.ts';

const looks = 3;
const out = '.cache/bench/real';

/** A template each: the first page that matches is looked at, and every page of the site must match one. */
const kinds: readonly (readonly [kind: string, path: RegExp])[] = [
  ['home', /^$/],
  ['page not found', /^404\.html$/],
  ['practice model', /^practice-model\/$/],
  ['twelve weeks', /^practice-model\/twelve-weeks\/$/],
  ['chapter', /^practice-model\/[^/]+\/$/],
  ['inspections', /^inspections\/$/],
  ['inspection', /^inspections\/./],
  ['working here', /^working-here\/$/],
  ['figures', /^working-here\/figures\/$/],
  ['where to begin', /^working-here\/start\/$/],
  ['vacancies', /^working-here\/vacancies\/$/],
  ['vacancies, filtered', /^working-here\/vacancies\/[^/]+\/[^/]+\/$/],
  ['vacancy', /^working-here\/vacancies\/[^/]+\/$/],
  ['events', /^working-here\/events\/$/],
  ['event', /^working-here\/events\/./],
  ['roles', /^working-here\/roles\/$/],
  ['role', /^working-here\/roles\/./],
  ['page on working here', /^working-here\/[^/]+\//],
  ['claims', /^claims\/$/],
  ['claims on a subject', /^claims\/./],
  ['quotations', /^quotations\/$/],
  ['quotation', /^quotations\/./],
  ['sources', /^sources\/$/],
  ['questions', /^questions\/$/],
  ['questions to print', /^questions\/sheet\/$/],
  ['question', /^questions\/./],
  ['news', /^news\/$/],
  ['news item', /^news\/./],
  ['stories', /^stories\/$/],
  ['story', /^stories\/./],
  ['messages', /^messages\/$/],
  ['message', /^messages\/./],
  ['glossary', /^glossary\/$/],
  ['search', /^search\/$/],
  ['share', /^share\/$/],
  ['share kit', /^share\/./],
  ['about', /^about\//],
  ['plain page', /^(?:accessibility|contact|privacy|[^/]+)\/$/],
];
/** They only lead on. */
const leading = (text: string) => text.includes('http-equiv="refresh"');

export async function lookAtKinds(open: () => Promise<Browser>): Promise<Parts['kinds']> {
  await build({ at: '.', settings: { OUT: out }, out });
  const pages = globSync('**/*.html', { cwd: out })
    .map((file) => ({ path: file.replace(/index\.html$/, ''), text: readFileSync(`${out}/${file}`, 'utf8') }))
    .filter(({ text }) => !leading(text))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const kindOf = (path: string) => kinds.find(([, pattern]) => pattern.test(path))?.[0];
  const rows: Kind[] = [];
  const browser = await open();
  const { address, stop } = await serve(out);
  try {
    for (const [kind] of kinds) {
      const page = pages.find(({ path }) => kindOf(path) === kind);
      if (!page) continue;
      // On purpose: search engines shall not list it.
      const skip = page.text.includes('<meta name="robots" content="noindex"') ? ['is-crawlable'] : [];
      const at = `${address}/${page.path}`;
      const seen: Score[] = [];
      while (seen.length < looks) seen.push(await look(at, skip));
      const score = middleOf(seen);
      rows.push({ kind, path: `/${page.path}`, score, weight: await weigh(browser, at) });
      console.log(
        `  ${kind}, /${page.path}: ${score.scores.join(' ')}, ${Math.round(score.lcp)} ms. ${score.faults.join('. ')}`,
      );
    }
  } finally {
    stop();
    await browser.close();
  }
  return { rows, others: pages.map(({ path }) => path).filter((path) => !kindOf(path)) };
}
