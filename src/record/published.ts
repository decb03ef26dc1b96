import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { contentFolder } from './folder.ts';
import { inWords } from './dates.ts';
import { listed } from './check/legible.ts';
import { fieldOf, pageOf, waitingIn, type Waiting } from './drafts/waiting.ts';
import { nearest } from './check/nearest.ts';

/** Every address of the authority's site that was ever published, one a line. Others link to them; none may die. */
export const publishedFile = `published/${basename(contentFolder)}.txt`;

/** The addresses noted there; none where the site was not published yet. */
export const publishedAddresses = (file = publishedFile): string[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split(/\r?\n/)
        .filter((line) => line.startsWith('/'))
    : [];

/** Lists narrowed by a filter, examples and kits come and go; they ask search engines to stay away. */
const isPromised = (site: string, path: string) =>
  path.startsWith('/go/') ||
  !readFileSync(join(site, path, 'index.html'), 'utf8').includes('<meta name="robots" content="noindex"');

/**
 * The addresses that a built site promises to keep: its pages, its short links, its feeds and its lists for machines.
 * @param site the folder it was built in
 */
export const addressesIn = (site: string): string[] =>
  globSync('**/{index.html,*.xml,*.json}', { cwd: site })
    .map((file) => `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/'))
    .filter((path) => !/^\/(pagefind\/|sitemap-)/.test(path))
    .filter((path) => !path.endsWith('/') || isPromised(site, path))
    .toSorted();

type Link = { id: string; to: string };

/** How a page that was published, and waits again, comes back. */
const putBack = (one: Waiting) =>
  one.from
    ? `Its page waits until ${inWords(one.from)}: change ${fieldOf(one)} in ${one.file}`
    : `Its page is a draft again: take draft: true out of ${one.file}`;

type There = {
  /** The addresses of pages that answer. */
  pages: readonly string[];
  waiting: readonly Waiting[];
  links: readonly Link[];
  /** The authority's folder, such as content/harbour. */
  content: string;
  /** The day the line to write begins. */
  today: string;
};

/** What to write so that a published address at which nothing answers does so again, and in which file. */
export function lostSentence(path: string, { pages, waiting, links, content, today }: There) {
  const [file, id] = path.startsWith('/go/') ? ['links.yaml', path.slice(4, -1)] : ['moved.yaml', path];
  const above = path.replace(/[^/]+\/?$/, '');
  const to = nearest(path, pages) ?? (pages.includes(above) ? above : '/');
  const link = links.find((one) => path === `/go/${one.id}/`);
  const held = waiting.find((one) => one.path === (link ? pageOf(link.to) : path));
  const back = held ? putBack(held) : 'Put it back';
  const message =
    link && held
      ? `${path} was published, and the page it leads to is not there. ${back}, or lead it to another page in ${content}/links.yaml.`
      : `${path} was published, and nothing answers there now. ${back}, or lead its readers to the page that comes closest. Write in ${content}/${file}: - { id: ${id}, to: ${to}, since: ${today} }`;
  return { file: held && !link ? held.file : `${content}/${file}`, message };
}

/**
 * The published addresses at which a built site answers no more, each with what to write so that it does.
 * @param site the folder it was built in
 * @param content the authority's folder, such as content/harbour
 * @param today the day the line to write begins
 */
export function lostAddresses(site: string, published: readonly string[], content: string, today: string): string[] {
  const lost = published.filter((path) => !existsSync(join(site, path, path.endsWith('/') ? 'index.html' : '')));
  if (lost.length === 0) return [];
  const pages = addressesIn(site).filter((path) => !path.startsWith('/go/'));
  const links = listed<Link>(content, 'links');
  const there = { pages, waiting: waitingIn(content, today), links, content, today };
  return lost.map((path) => lostSentence(path, there).message);
}
