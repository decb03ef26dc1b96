/** The sites of the bench: how each is laid out and built, where its pages are, and how its search is opened. */
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentAt, writeOurs } from './ours.ts';
import { folder, pages, type Page } from './pages.ts';
import { withFields, write } from './write.ts';

export type Site = {
  name: string;
  /** What it is called in the table. */
  label: string;
  /** The packages whose versions are told. */
  packages: readonly string[];
  /** Lays out `count` pages; gives the folder to build in, its settings, and the folder the site goes to. */
  lay: (count: number) => { at: string; settings: Record<string, string>; out: string };
  page: (slug: string) => string;
  search: { at: string; opener?: string; field: string; results: string };
};

export const today = '2026-11-22';
const sites = '.cache/bench/sites';

/** A copy of a peer’s set-up with the content in it; its packages are those of bench/. */
function layPeer(name: string, entries: (page: Page) => readonly [string, string], more: [string, string][] = []) {
  return (count: number) => {
    const at = `${sites}/${name}-${count}`;
    mkdirSync(at, { recursive: true });
    const link = (to: string, from: string) => {
      rmSync(from, { recursive: true, force: true });
      symlinkSync(resolve(to), from);
    };
    link('bench/node_modules', `${sites}/node_modules`);
    cpSync(`bench/${name}`, at, { recursive: true, filter: (file) => !file.includes('node_modules') });
    if (existsSync(`bench/${name}/node_modules`)) link(`bench/${name}/node_modules`, `${at}/node_modules`);
    write(`${at}/content`, [...pages(count).map(entries), ...more]);
    return { at, settings: {}, out: `${at}/dist` };
  };
}
const moved = (page: Page, to: string) => ({ ...page, body: page.body.replaceAll(`](/${folder}/`, `](${to}`) });

const result = '#results, .pagefind-ui__results, .pagefind-ui__drawer';

export const all: readonly Site[] = [
  {
    name: 'bare',
    label: 'Bare Astro + MDX + Pagefind',
    packages: ['astro', '@astrojs/mdx', 'pagefind'],
    lay: layPeer('bare', (page) => [`${page.slug}.mdx`, withFields(page, `date: ${page.day}`)]),
    page: (slug) => `/news/${slug}/`,
    search: { at: '/search/', field: '#search input', results: result },
  },
  {
    name: 'ours',
    label: 'Face to Face',
    packages: ['astro', '@astrojs/mdx', 'pagefind'],
    lay: (count) => {
      const at = writeOurs(contentAt(count), count);
      const out = `.cache/bench/ours-${count}`;
      return { at: '.', settings: { AUTHORITY: `../${at}`, OUT: out }, out };
    },
    page: (slug) => `/news/${slug}/`,
    search: { at: '/', opener: 'nav.wide a[data-search]', field: '#search-dialog', results: '.search-dialog ol' },
  },
  {
    name: 'starlight',
    label: 'Starlight',
    packages: ['@astrojs/starlight', 'astro'],
    lay: layPeer('starlight', (page) => [`${page.slug}.mdx`, withFields(moved(page, '/'))], [
      ['index.mdx', '---\ntitle: The harbour\n---\n\nWhat happens at the harbour, written down by the keeper.\n'],
    ]),
    page: (slug) => `/${slug}/`,
    search: { at: '/', opener: 'button[data-open-modal]', field: 'dialog input', results: result },
  },
  {
    name: 'pure',
    label: 'astro-pure, a blog theme',
    packages: ['astro-pure', 'astro'],
    lay: layPeer('pure', (page) => [`${page.slug}.mdx`, withFields(moved(page, '/blog/'), `publishDate: ${page.day}`)]),
    page: (slug) => `/blog/${slug}/`,
    search: { at: '/search/', field: '#site-search input', results: result },
  },
  {
    name: 'eleventy',
    label: 'Eleventy + Pagefind’s bare API',
    packages: ['@11ty/eleventy', 'pagefind'],
    lay: layPeer('eleventy', (page) => [
      `${page.slug}.md`,
      withFields(page, 'layout: entry.njk', `date: ${page.day}`, `permalink: /${folder}/${page.slug}/`),
    ]),
    page: (slug) => `/news/${slug}/`,
    search: { at: '/search/', field: '#q', results: result },
  },
];
