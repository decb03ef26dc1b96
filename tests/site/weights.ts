/** What a page weighs, in bytes on the wire: brotli, as a server sends it. */
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { attribute, elements } from './dom.ts';
import { base, files, folder, links, type Page } from './pages.ts';

export const below = (address: string) =>
  decodeURIComponent(new URL(address, 'https://any.invalid').pathname).slice(base.length);
export const bytes = (path: string) => readFileSync(join(folder, path));

const sizes = new Map<string, number>();
/** Compressed at a middling quality, fast, or at the best, slow: the first is a little more, never less. */
export function compressed(what: string, best: boolean): number {
  const key = `${best} ${what}`;
  const params = { [constants.BROTLI_PARAM_QUALITY]: best ? constants.BROTLI_MAX_QUALITY : 5 };
  const size = sizes.get(key) ?? brotliCompressSync(what, { params }).length;
  sizes.set(key, size);
  return size;
}

/** A script and all it imports at once. What it imports later, on use, is not counted. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path) || !files.has(path)) return seen;
  seen.add(path);
  const code = bytes(path).toString();
  for (const [, name = ''] of code.matchAll(/(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
    withImports(posix.join(dirname(path), name), seen);
  }
  return seen;
}

const code = (page: Page) =>
  elements(page.root, 'script').filter((script) => !/json/.test(attribute(script, 'type') ?? ''));

/** The files of script that a page asks for at once. */
function scripts(page: Page): Set<string> {
  const named = [
    ...code(page).map((script) => attribute(script, 'src')),
    ...links(page, 'modulepreload').map((link) => attribute(link, 'href')),
  ];
  return new Set(named.flatMap((address) => (address ? [...withImports(below(address))] : [])));
}

export function scriptBytes(page: Page): number {
  const inline = code(page).flatMap((script) => script.childNodes.map((node) => ('value' in node ? node.value : '')));
  return [...scripts(page)].reduce((sum, path) => sum + bytes(path).length, Buffer.byteLength(inline.join('')));
}

export const fonts = (page: Page) =>
  links(page, 'preload')
    .filter((link) => attribute(link, 'as') === 'font')
    .map((link) => below(attribute(link, 'href') ?? ''));

const eager = (page: Page) =>
  elements(page.root, 'img')
    .filter((picture) => attribute(picture, 'loading') !== 'lazy')
    .map((picture) => attribute(picture, 'src') ?? '');

/** Itself, its icon, and what it names to be fetched at once. */
export const requests = (page: Page) =>
  new Set([page.path, '/icon.svg', ...fonts(page), ...scripts(page), ...eager(page)]).size +
  links(page, 'stylesheet').length;

export const styles = (page: Page) =>
  [...page.html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text).join('');

/** A page up to its first words in main: as many as a screen of a phone can hold. */
export function firstScreen({ html }: Page, words: number): string {
  let [at, left] = [html.indexOf('<main'), words];
  for (const part of html.slice(at).match(/<[^>]*>|[^<]+/g) ?? []) {
    if (left <= 0) break;
    at += part.length;
    if (!part.startsWith('<')) left -= part.split(/\s+/).filter(Boolean).length;
  }
  return html.slice(0, at);
}
