/**
 * Takes the pictures of docs/pictures/ again: npm run guide-pictures
 * In a copy of the project, so that nothing of yours is changed; the copy lies in .cache/guide-pictures.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { contentFolder } from '../src/record/folder.ts';
import { knownBrowser } from './browser.ts';

const copy = resolve('.cache/guide-pictures');
const pictures = resolve('docs/pictures');
// OUT gives the copy a cache of its own.
const env = { ...process.env, TODAY: '2026-11-22', PORT: '4399', OUT: 'guide-pictures' };
const site = `http://localhost:${env.PORT}`;

rmSync(copy, { recursive: true, force: true });
for (const name of [
  'content',
  'docs',
  'public',
  'published',
  'scripts',
  'src',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
])
  cpSync(name, join(copy, name), { recursive: true });
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
mkdirSync(pictures, { recursive: true });

/** Writes a picture in few colours: it shows words on flat ground. */
async function keep(name: string, png: Buffer) {
  const { size } = await sharp(png)
    .png({ palette: true, colours: 48, effort: 10 })
    .toFile(join(pictures, `${name}.png`));
  console.log(`docs/pictures/${name}.png, ${Math.round(size / 1024)} KB`);
}

const inCopy = (name: string) => join(copy, contentFolder, name);
function change(name: string, from: string | RegExp, to: string) {
  const text = readFileSync(inCopy(name), 'utf8');
  writeFileSync(inCopy(name), text.replace(from, to));
}

async function opened(page: Page, path: string) {
  for (let tries = 0; tries < 60; tries += 1) {
    const answer = await page.goto(site + path).catch(() => undefined);
    if (answer?.ok()) return;
    await wait(1000);
  }
  throw new Error(`${path} did not open.`);
}

/** The top of what a page says, without what all pages have. */
async function content(page: Page, height: number) {
  const { y = 0 } = (await page.locator('main').boundingBox()) ?? {};
  return page.screenshot({ fullPage: true, clip: { x: 0, y, width: 1240, height } });
}

/** Gives the forms the content of the copy as the folder somebody chose: a browser without a window has no dialog for it. */
async function folderToChoose(page: Page) {
  const files = globSync(`${contentFolder}/**/*.{md,mdx,yaml}`, { cwd: copy }).map((name): [string[], string] => [
    name.split(/[\\/]/),
    readFileSync(join(copy, name), 'utf8'),
  ]);
  await page.addInitScript((all) => {
    const choose = async () => {
      const root = await navigator.storage.getDirectory();
      await root.getDirectoryHandle('.git', { create: true });
      for (const [path, text] of all) {
        let folder = root;
        for (const name of path.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
        const file = await folder.getFileHandle(path.at(-1)!, { create: true });
        const to = await file.createWritable();
        await to.write(text);
        await to.close();
      }
      return Object.assign(root, { requestPermission: () => 'granted', queryPermission: () => 'granted' });
    };
    Object.assign(window, { showDirectoryPicker: choose });
  }, files);
}

const server = spawn(process.execPath, ['scripts/edit.ts'], { cwd: copy, env, stdio: 'ignore' });
const browser = await chromium.launch({ executablePath: knownBrowser(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: 1240, height: 900 }, locale: 'en-GB' });
  await opened(page, '/editor/');
  await keep('worklist', await content(page, 860));

  await opened(page, '/contact/');
  const before = await content(page, 400);
  change(
    'pages/contact.mdx',
    /^lede: .*$/m,
    'lede: No address for questions is published yet. Here is where you can ask.',
  );
  await wait(1500);
  await opened(page, '/contact/');
  const pair = sharp({ create: { width: 1240, height: 820, channels: 3, background: '#777' } }).composite([
    { input: before, top: 0, left: 0 },
    { input: await content(page, 400), top: 420, left: 0 },
  ]);
  await keep('before-and-after', await pair.png().toBuffer());

  await folderToChoose(page);
  await opened(page, '/admin/');
  await page.getByRole('button', { name: 'Open the folder on this computer' }).click();
  await page.getByText('News', { exact: true }).first().click();
  await page.getByRole('option').or(page.getByRole('row')).filter({ hasText: 'hub' }).first().click();
  await page.getByLabel('Title').first().waitFor();
  // The list that was there before fades.
  await wait(1500);
  await keep('form', await page.screenshot());

  change('pages/contact.mdx', /^reviewBy: .*$/m, 'reviewBy: 31/05/2027');
  change('pages/contact.mdx', /$/, '\nRead more [here](/contakt/).\n');
  spawnSync(process.execPath, ['scripts/check.ts', 'pages/contact.mdx', '--report'], { cwd: copy, env });
  await page.goto(pathToFileURL(join(copy, 'check-report.html')).href);
  await keep('check', await page.screenshot({ clip: { x: 120, y: 0, width: 1000, height: 690 } }));
} finally {
  server.kill();
  await browser.close();
}
