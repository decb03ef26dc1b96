/** What a reader on a phone must wait for. Budgets are bytes on the wire, brotli at its best. */
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { none } from '../none.ts';
import { attribute, elements } from './dom.ts';
import { base, faults, files, folder, links, type Page } from './pages.ts';

/** Ten packets: what a server sends before it must wait for an answer. */
const pageBudget = 14_600;
const scriptBudget = 2_048;
const wholeBudget = 35 * 1024;
/** These are lists of everything, looked up rather than read; cutting them in parts would serve nobody. */
const isLongList = (path: string) => /^\/(claims\/([^/]+\/)?|glossary\/|sources\/)$/.test(path);
const longBudget = 30_000;

const below = (address: string) =>
  decodeURIComponent(new URL(address, 'https://any.invalid').pathname).slice(base.length);
const bytes = (path: string) => readFileSync(join(folder, path));

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

const sizes = new Map<string, number>();
/** The bytes of a page, or a few more: brotli at its best is slow, and asked only where its half speed is over a limit. */
function htmlBytes({ path, html }: Page, limit: number) {
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  let size = sizes.get(path) ?? brotliCompressSync(html, quick).length;
  if (size > limit) size = brotliCompressSync(html).length;
  sizes.set(path, size);
  return size;
}

function scriptBytes(page: Page) {
  const scripts = elements(page.root, 'script').filter((script) => !/json/.test(attribute(script, 'type') ?? ''));
  const named = [
    ...scripts.map((script) => attribute(script, 'src')),
    ...links(page, 'modulepreload').map((link) => attribute(link, 'href')),
  ];
  const all = new Set(named.flatMap((address) => (address ? [...withImports(below(address))] : [])));
  const inline = scripts.flatMap((script) => script.childNodes).map((node) => ('value' in node ? node.value : ''));
  return [...all].reduce((sum, path) => sum + bytes(path).length, Buffer.byteLength(inline.join('')));
}

const fonts = (page: Page) =>
  links(page, 'preload')
    .filter((link) => attribute(link, 'as') === 'font')
    .map((link) => below(attribute(link, 'href') ?? ''));

const tooMuch = (what: string, is: number, budget: number, remedy: string) =>
  is > budget ? [`has ${is} bytes of ${what}; the budget is ${budget}. ${remedy}`] : [];

test('a page and its styles fit in what a server sends at once', () =>
  none(
    faults((page) => {
      const budget = isLongList(page.path) ? longBudget : pageBudget;
      return tooMuch(
        'HTML with styles, compressed',
        htmlBytes(page, budget),
        budget,
        'Shorten it, draw with fewer points, or move part of it to a page of its own.',
      );
    }),
  ));

test('little script comes before it is needed', () =>
  none(faults((page) => tooMuch('script', scriptBytes(page), scriptBudget, 'Import the rest when it is first used.'))));

test('one font is fetched at once', () =>
  none(
    faults((page) => {
      const preloaded = fonts(page);
      return preloaded.length === 1 && files.has(preloaded[0] ?? '')
        ? []
        : [`preloads ${preloaded.length} fonts (${preloaded.join(', ')}). Preload the one of the text.`];
    }),
  ));

test('page, font and script together stay light', () =>
  none(
    faults((page) => {
      const font = fonts(page)
        .filter((path) => files.has(path))
        .reduce((sum, path) => sum + bytes(path).length, 0);
      const rest = font + scriptBytes(page);
      const whole = htmlBytes(page, wholeBudget - rest) + rest;
      return isLongList(page.path) ? [] : tooMuch('page, font and script', whole, wholeBudget, 'See which has grown.');
    }),
  ));

test('nothing blocks the first paint', () =>
  none(
    faults((page) => {
      const sheets = links(page, 'stylesheet').filter((link) => attribute(link, 'media') !== 'print');
      const scripts = elements(page.root, 'script').filter(
        (script) =>
          attribute(script, 'src') !== undefined &&
          attribute(script, 'type') !== 'module' &&
          attribute(script, 'async') === undefined &&
          attribute(script, 'defer') === undefined,
      );
      return [
        ...sheets.map((link) => `waits for the stylesheet ${attribute(link, 'href')}. Put its styles in the page.`),
        ...scripts.map((script) => `waits for the script ${attribute(script, 'src')}. Make it type="module".`),
      ];
    }),
  ));
