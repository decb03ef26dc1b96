/** Every site at one size: built, weighed, searched and looked at. */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { look, middleOf, type Score } from './lighthouse.ts';
import { build, type Run } from './measure.ts';
import { middle } from './middle.ts';
import { pageOf } from './pages.ts';
import type { Row } from './results.ts';
import { search } from './searching.ts';
import { serve } from './served.ts';
import { all, type Site } from './sites.ts';
import { weigh } from './weigh.ts';

const warmBuilds = 3;
const looks = 5;

/** The version of a package as the site in a folder finds it. */
function versionOf(name: string, site: string): string {
  const folders = site === 'ours' ? ['node_modules'] : [`bench/${site}/node_modules`, 'bench/node_modules'];
  const [file] = folders.flatMap((folder) => globSync(`${resolve(folder)}/${name}/package.json`));
  return `${name} ${(JSON.parse(readFileSync(file!, 'utf8')) as { version: string }).version}`;
}

const middleRun = (runs: readonly Run[]): Run => ({
  seconds: middle(runs.map(({ seconds }) => seconds)),
  cpu: middle(runs.map(({ cpu }) => cpu)),
  memory: Math.max(...runs.map(({ memory }) => memory)),
});

async function built(site: Site, count: number): Promise<Row & { out: string }> {
  const laid = site.lay(count);
  const first = await build(laid);
  const again: Run[] = [];
  while (again.length < warmBuilds) again.push(await build(laid));
  const warm = middleRun(again);
  console.log(`  ${site.label}: ${first.seconds.toFixed(1)} s, then ${warm.seconds.toFixed(1)} s`);
  const versions = site.packages.map((name) => versionOf(name, site.name)).join(', ');
  const pages = globSync(`${laid.out}/**/*.html`).length;
  return { name: site.name, label: site.label, versions, pages, first, warm, out: laid.out };
}

/** Lighthouse goes round all sites and round again, so that a slow minute of the machine meets each alike. */
async function lookAll(at: readonly string[]): Promise<Score[]> {
  const seen = at.map((): Score[] => []);
  for (let round = 0; round < looks; round++)
    for (const [index, address] of at.entries()) seen[index]!.push(await look(address));
  return seen.map(middleOf);
}

/** In: how many pages, and what opens a browser once all are built. */
export async function peers(count: number, open: () => Promise<Browser>): Promise<Row[]> {
  console.log(`${count} pages:`);
  const rows: (Row & { out: string })[] = [];
  for (const site of all) rows.push(await built(site, count));
  const { slug } = pageOf(3, count);
  const browser = await open();
  const servers = await Promise.all(rows.map(({ out }) => serve(out)));
  try {
    const addresses = servers.map(({ address }, at) => [address + all[at]!.page(slug), `${address}/`]).flat();
    for (const [at, row] of rows.entries()) {
      console.log(`  ${row.label}: weight and search`);
      row.page = await weigh(browser, addresses[2 * at]!);
      row.home = await weigh(browser, addresses[2 * at + 1]!);
      row.search = await search(browser, servers[at]!.address, all[at]!);
    }
    await browser.close();
    console.log(`  Lighthouse, ${looks} times ${addresses.length} pages`);
    const scores = await lookAll(addresses);
    for (const [at, row] of rows.entries()) [row.pageScore, row.homeScore] = [scores[2 * at]!, scores[2 * at + 1]!];
  } finally {
    for (const { stop } of servers) stop();
    await browser.close();
  }
  return rows;
}
