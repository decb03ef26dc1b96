/**
 * Measures the project beside its peers, by itself, and writes docs/bench.md. Without an option it measures all.
 * Exit code 0: measured and written, whatever the figures; 1: something could not be measured; 2: not understood.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installApart } from '../scripts/install-apart.ts';

const usage = `npm run bench                   all of it, about an hour
npm run bench -- 40             every site with 40 pages: builds, weight, search, Lighthouse
npm run bench -- 1000           the same with 1,000 pages
npm run bench -- --lighthouse   our own site: Lighthouse on every kind of page
npm run bench -- --big          our own site: growth to 5,000 pages and 10,000 vacancies`;
const options = ['40', '1000', '--lighthouse', '--big'];

const asked = process.argv.slice(2);
if (asked.some((option) => !options.includes(option))) {
  console.error(`These are the ways to run it:\n\n${usage}`);
  process.exit(2);
}
const wanted = (option: string) => asked.length === 0 || asked.includes(option);

installApart('bench', 'the peers');
if (!existsSync('.cache/browser.txt')) spawnSync(process.execPath, ['scripts/browser.ts'], { stdio: 'inherit' });

const { chromium } = await import('@playwright/test');
const { knownBrowser } = await import('../scripts/browser.ts');
const { keep } = await import('./results.ts');
const { report, sizes } = await import('./report.ts');
const { peers } = await import('./peers.ts');

const open = () => chromium.launch({ executablePath: knownBrowser(), args: ['--no-sandbox'] });

try {
  for (const size of sizes) if (wanted(String(size))) keep(`peers-${size}`, await peers(size, open));
  if (wanted('--lighthouse')) keep('kinds', await (await import('./kinds.ts')).lookAtKinds(open));
  if (wanted('--big')) keep('big', await (await import('./big.ts')).grow(open));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
const { file, targets } = await report();
console.log(`\n${targets.join('\n').replaceAll('**', '')}\n\nThe tables are in ${file}.`);
