/**
 * Finds a Chromium for the tests: Playwright's own if it can be had, else the system's Chromium or Chrome,
 * else Debian's package. What was found is remembered in .cache/, so that a slow search happens once.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installFromDebian } from './debian.ts';

const root = resolve(import.meta.dirname, '..');
const memory = join(root, '.cache', 'browser.txt');
const downloads = join(root, '.cache', 'browsers');

const system = [
  ...['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap(
    (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
  ),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser that is there may still lack libraries, so it is asked its version. (On Windows that opens a window.) */
const runs = (path: string) =>
  existsSync(path) &&
  (process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0);

/** What Playwright fetches: Chromium without its windows, in which the tests take two thirds of the time. */
const wanted = ['install', 'chromium', '--only-shell'];
const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');

/** Playwright's own, in its usual place or another. It tells the folder, and not the name of the program in it. */
function playwrights(place?: string): string {
  const env = place ? { ...process.env, PLAYWRIGHT_BROWSERS_PATH: place } : process.env;
  const { stdout } = spawnSync(process.execPath, [playwright, ...wanted, '--dry-run'], { env, encoding: 'utf8' });
  const [, folder = ''] = /Install location: +(.*headless_shell.*)/.exec(stdout) ?? [];
  const [program = ''] = globSync('*/{chrome-headless-shell,headless_shell}{,.exe}', { cwd: folder || root });
  return program && join(folder, program);
}

/** Gives up after 25 seconds in which nothing arrives, or five minutes in all. */
function download(): Promise<void> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [playwright, ...wanted], {
      cwd: root,
      env: { ...process.env, PLAYWRIGHT_BROWSERS_PATH: downloads },
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: process.platform !== 'win32',
    });
    const stop = () => {
      if (child.pid === undefined) return;
      if (process.platform === 'win32') child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    };
    const patience = setTimeout(stop, 300_000);
    let silence = setTimeout(stop, 25_000);
    child.stdout.on('data', (heard: Buffer) => {
      if (!/\d+%/.test(String(heard))) return;
      clearTimeout(silence);
      silence = setTimeout(stop, 25_000);
    });
    child.on('error', () => done());
    child.on('close', () => {
      clearTimeout(patience);
      clearTimeout(silence);
      // A stopped download leaves its lock behind.
      rmSync(join(downloads, '__dirlock'), { recursive: true, force: true });
      done();
    });
  });
}

/** The browser found before, for the Playwright configuration. */
export function knownBrowser(): string {
  const path = existsSync(memory) ? readFileSync(memory, 'utf8').trim() : '';
  if (!path) throw new Error('No browser has been looked for yet. Run: npm run browser');
  return path;
}

async function findBrowser(): Promise<string | undefined> {
  const remembered = existsSync(memory) ? readFileSync(memory, 'utf8').trim() : '';
  const chosen = process.env.BROWSER_PATH;
  if (chosen) return runs(chosen) ? chosen : undefined;
  for (const path of [remembered, playwrights(), playwrights(downloads)]) if (runs(path)) return path;
  console.log("Fetching Playwright's Chromium, once.");
  await download();
  const own = playwrights(downloads);
  if (runs(own)) return own;
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const there = system.find(runs);
    if (there) return there;
    // Older releases of Debian have no shell.
    installFromDebian([name]);
  }
  return system.find(runs);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = await findBrowser();
  if (!path) {
    console.error(
      'No browser was found, and none could be installed. Install Chromium or Chrome, ' +
        'or name the one you have: BROWSER_PATH=/path/to/chromium npm test',
    );
    process.exit(1);
  }
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(memory, `${path}\n`);
  console.log(`Browser: ${path}`);
}
