/** How time and memory grow with the content of our own site, to 5,000 pages and 10,000 vacancies. */
import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { build } from './measure.ts';
import { big, contentAt, writeOurs } from './ours.ts';
import type { Grown } from './results.ts';
import { search } from './searching.ts';
import { served } from './served.ts';
import { all } from './sites.ts';

/** Megabytes that Node may fill with what it has made before it must clear up: room is left for the rest within 4 GB. */
const room = { NODE_OPTIONS: '--max-old-space-size=3072' };
const steps = [
  { name: '40', pages: 40, vacancies: 0 },
  { name: '1000', pages: 1000, vacancies: 0 },
  { name: '5000', pages: 5000, vacancies: 0 },
  { name: 'big', ...big },
];

/** The page with most letters, and its bytes in brotli 11. */
function heaviestOf(out: string): [string, number] {
  const files = globSync('**/*.html', { cwd: out }).map((file) => ({ file, text: readFileSync(`${out}/${file}`) }));
  const { file, text } = files.reduce((most, one) => (one.text.length > most.text.length ? one : most));
  return [`/${file.replace(/index\.html$/, '')}`, brotliCompressSync(text).length];
}

export async function grow(open: () => Promise<Browser>): Promise<Grown[]> {
  const rows: Grown[] = [];
  for (const { name, pages, vacancies } of steps) {
    const at = writeOurs(contentAt(name), pages, vacancies);
    const out = `.cache/bench/ours-${name}`;
    const laid = { at: '.', settings: { AUTHORITY: `../${at}`, OUT: out }, out };
    const first = await build(laid, room);
    // Of the largest one build says enough: most of its time goes into pictures, each drawn once.
    const warm = pages > 1000 ? first : await build(laid, room);
    const browser = await open();
    const what = [`${pages} pages`, vacancies && `${vacancies} vacancies`].filter(Boolean).join(' and ');
    console.log(`  ${what}: ${warm.seconds.toFixed(0)} s, ${Math.max(first.memory, warm.memory).toFixed(0)} MB`);
    const ours = all.find((site) => site.name === 'ours')!;
    rows.push({
      what,
      pages: globSync(`${out}/**/*.html`).length,
      first,
      warm,
      search: await served(out, (address) => search(browser, address, ours)),
      heaviest: heaviestOf(out),
    });
    await browser.close();
  }
  return rows;
}
