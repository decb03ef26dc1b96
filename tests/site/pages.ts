/** The built site, read once: every page, every file by its address below the base path. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { defaultTreeAdapter as tree, parse } from 'parse5';
import { attribute, type Element, elements } from './dom.ts';

export interface Page {
  /** The address below the base path, such as /about/ */
  path: string;
  html: string;
  root: Element;
  /** False for the pages that ask search engines to stay away: search and 404. */
  listed: boolean;
}

export const folder = resolve(process.env.OUT ?? 'dist');
export const base = `/${process.env.BASE ?? ''}`.replace(/\/+$/, '').replace(/^\/+/, '/');

export const meta = (page: Page, name: string) =>
  elements(page.root, 'meta')
    .filter((element) => attribute(element, 'name') === name || attribute(element, 'property') === name)
    .map((element) => attribute(element, 'content') ?? '');

export const links = (page: Page, rel: string) =>
  elements(page.root, 'link').filter((element) => (attribute(element, 'rel') ?? '').split(' ').includes(rel));

/** Every address a name can be looked up by: ids, and the old name attribute of links. */
export const idsOf = (page: Page) => new Set(elements(page.root).flatMap((element) => attribute(element, 'id') ?? []));

/** A page, parsed when somebody first asks: most tests look at a few, and parsing all of them takes seconds. */
export function readPage(path: string, html: string): Page {
  let root: Element | undefined;
  return {
    path,
    html,
    get root() {
      root ??= parse(html).childNodes.find(tree.isElementNode);
      if (!root) throw new Error(`${path} holds no HTML.`);
      return root;
    },
    get listed() {
      return !meta(this, 'robots').some((robots) => robots.includes('noindex'));
    },
  };
}

const address = (file: string) => `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
export const read = (path: string) => readFileSync(join(folder, path), 'utf8');

if (!existsSync(join(folder, 'index.html'))) {
  throw new Error(`There is no built site in ${folder}. Build it first: npm run build`);
}

/** Every file of the site by its address; a page's address ends with a slash. */
export const files = new Set(
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => address(join(entry.parentPath, entry.name).slice(folder.length + 1))),
);

const ownPages = [...files].filter((path) => /(\/|\.html)$/.test(path) && !path.startsWith('/pagefind/')).sort();

/** Every page but the ones that only send the reader on. */
export const pages: Page[] = ownPages
  .map((path) => readPage(path, read(path.endsWith('/') ? `${path}index.html` : path)))
  .filter(({ html }) => !/<meta[^>]+http-equiv=["']?refresh/i.test(html));

/** The faults that a rule finds, each once, with the pages that have it named first. */
export function faults(rule: (page: Page) => string[]): string[] {
  const where = new Map<string, Set<string>>();
  for (const page of pages) {
    for (const fault of rule(page)) where.set(fault, (where.get(fault) ?? new Set()).add(page.path));
  }
  return [...where].map(([fault, paths]) => `${named([...paths])} ${fault}`);
}

/** A few pages by name, many by number. */
const named = (paths: string[]) =>
  paths.length > 3 ? `${paths[0]} and ${paths.length - 1} other pages: each of them` : paths.join(' and ');
