/** The forms of /admin/ over a folder in the browser’s own storage, which stands for one on an editor’s computer. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { formsPage } from '../../scripts/admin-page.ts';
import { formsFolder } from '../../scripts/admin.ts';
import { kinds, type Kind } from '../../src/schema/kinds.ts';
import { watch } from './site.ts';

export const content = 'content/havering';
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Every file of the content by its path, as the forms find it. */
export const files = new Map(
  globSync(`${content}/**/*.{yaml,md,mdx}`)
    .toSorted()
    .map((file) => [file, readFileSync(file, 'utf8')]),
);

/** The address of a file’s form, and its kind. */
export function formOf(file: string): { kind: Kind; address: string } {
  for (const [kind, { at, ending }] of Object.entries(kinds) as [Kind, (typeof kinds)[Kind]][]) {
    const path = `${content}/${at}`;
    if (file === path) return { kind, address: `single/entries/${kind}` };
    if (file === `${path}/home.mdx`) return { kind, address: 'single/entries/home' };
    if (file.startsWith(`${path}/`) && file.endsWith(`.${ending}`))
      return { kind, address: `${kind}/entries/${file.slice(path.length + 1, -ending.length - 1)}` };
  }
  throw new Error(`${file} is of no kind.`);
}

/** What a page must not do. Sveltia notes its progress, and Chrome warns of the frame that shows our own words. */
const isFault = (noted: string) => !/^console (debug|warning)/.test(noted);

/** Opens the forms on a copy of the content; `faults` tells what a page must not do. */
export async function openForms(page: Page, baseURL: string) {
  const { noted } = watch(page, baseURL);
  const folder = await formsFolder();
  const address = new URL('admin/', baseURL).href;
  await page.route(`${address}**`, (route) => {
    const within = new URL(route.request().url()).href.slice(address.length).split(/[?#]/)[0] ?? '';
    if (!within) return route.fulfill({ contentType: 'text/html', body: formsPage() });
    const file = join(folder, within);
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: types[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) });
  });
  await page.addInitScript(() => {
    for (const { prototype } of [FileSystemDirectoryHandle, FileSystemFileHandle])
      Object.assign(prototype, { requestPermission: () => 'granted', queryPermission: () => 'granted' });
    Object.assign(window, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('project'),
    });
  });
  await page.goto(address);
  await page.evaluate(
    async (all) => {
      const top = await navigator.storage.getDirectory();
      await top.removeEntry('project', { recursive: true }).catch(() => undefined);
      const project = await top.getDirectoryHandle('project', { create: true });
      await project.getDirectoryHandle('.git', { create: true });
      for (const [path, text] of all) {
        const parts = path.split('/');
        const name = parts.pop()!;
        let at = project;
        for (const part of parts) at = await at.getDirectoryHandle(part, { create: true });
        const writable = await (await at.getFileHandle(name, { create: true })).createWritable();
        await writable.write(text);
        await writable.close();
      }
    },
    [...files],
  );
  await page.getByRole('button', { name: 'Open the folder on this computer' }).click();
  await page.getByRole('button', { name: 'New' }).waitFor();
  return { faults: () => noted.filter(isFault), read: (file: string) => readFrom(page, file) };
}

const readFrom = (page: Page, file: string) =>
  page.evaluate(async (path) => {
    let at = await (await navigator.storage.getDirectory()).getDirectoryHandle('project');
    const parts = path.split('/');
    const name = parts.pop()!;
    for (const part of parts) at = await at.getDirectoryHandle(part);
    return (await (await at.getFileHandle(name)).getFile()).text();
  }, file);

/** Opens the form of a file; where the kind has words, they are drawn before this is over. */
export async function openForm(page: Page, file: string): Promise<void> {
  const { kind, address } = formOf(file);
  await page.evaluate((to) => (location.hash = `#/collections/${to}`), address);
  await page.locator('[data-key-path]').first().waitFor();
  if (kinds[kind].ending !== 'yaml')
    await page.locator('[data-key-path="body"] [role="textbox"] > :not(img)').first().waitFor();
}

/** Saves, and waits until the form is closed and the list of its kind is back. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => new URL(page.url()).hash, { timeout: 10_000 }).not.toContain('/entries/');
}

/** The lines that differ between two texts, from the first to the last. */
export function difference(before: string, after: string): { gone: string[]; come: string[] } {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return { gone: a.slice(start, a.length - end), come: b.slice(start, b.length - end) };
}
