/** What a reader on a phone must wait for, and the most of it that a page may have. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { files, folder, pages, type Page } from './pages.ts';
import type { Budget, Weighed } from './weigh.ts';
import { bytes, compressed, firstScreen, fonts, requests, scriptBytes, styles } from './weights.ts';

/** Ten packets: what a server sends before it must wait for an answer. */
const atOnce = 14_600;
/** 640 px high, 360 wide, at the size of our text: fewer than two hundred words. */
const screen = 200;
/** These are lists of everything, looked up rather than read; cutting them in parts would serve nobody. */
const isLongList = (path: string) => /^\/(claims\/([^/]+\/)?|glossary\/|sources\/)$/.test(path);
const long = pages.filter(({ path }) => isLongList(path));
/** For recruiters, on their way to print or to send: with pictures and codes. */
const [kits, read] = [true, false].map((kit) => pages.filter(({ path }) => path.startsWith('/share/') === kit)) as [
  Page[],
  Page[],
];
const short = pages.filter(({ path }) => !isLongList(path));

const fontBytes = (page: Page) =>
  fonts(page)
    .filter((path) => files.has(path))
    .reduce((sum, path) => sum + bytes(path).length, 0);
const each = (some: Page[], size: (page: Page, best: boolean) => number): Weighed[] =>
  some.map((page) => ({ path: page.path, size: (best) => size(page, best) }));
const named = (name: RegExp): Weighed[] =>
  [...files]
    .filter((path) => name.test(path) && !path.startsWith('/pagefind/'))
    .map((path) => ({ path, size: () => statSync(join(folder, path)).size }));
const text = (name: RegExp): Weighed[] =>
  named(name).map(({ path }) => ({ path, size: (best) => compressed(bytes(path).toString(), best) }));

const budget = (what: string, most: number, unit: string, weighed: Weighed[], remedy: string): Budget => ({
  what, most, unit, weighed, remedy,
}); // prettier-ignore

const shorten = 'Shorten it, draw with fewer points, or move part of it to a page of its own.';
const lean = 'Look for rules that two parts of the page both bring.';
const html = ({ html }: Page, best: boolean) => compressed(html, best);

/** Each is hard: the nearest page is close to it. */
export const budgets: Budget[] = [
  budget('HTML with styles, compressed', atOnce, 'bytes', each(short, html), shorten),
  budget('a long list with styles, compressed', 26_000, 'bytes', each(long, html), 'Page it.'),
  budget(
    'the first screen of a long list, compressed', 6_000, 'bytes',
    each(long, (page, best) => compressed(firstScreen(page, screen), best)),
    'Let less stand before the first entries.',
  ), // prettier-ignore
  budget(
    'styles of a page',
    19_200,
    'bytes',
    each(pages, (page) => Buffer.byteLength(styles(page))),
    lean,
  ),
  budget(
    'styles of a page, compressed',
    4_800,
    'bytes',
    each(pages, (p, best) => compressed(styles(p), best)),
    lean,
  ),
  budget('script before it is needed', 2_048, 'bytes', each(pages, scriptBytes), 'Import the rest on first use.'),
  budget('a font', 21_000, 'bytes', named(/\.woff2?$/), 'Cut it to fewer letters: npm run subset-font.'),
  budget(
    'page, font and script together', 35 * 1024, 'bytes',
    each(short, (page, best) => html(page, best) + fontBytes(page) + scriptBytes(page)), 'See which has grown.',
  ), // prettier-ignore
  budget('requests of a first visit', 5, 'requests', each(read, requests), 'Fetch it when it is needed.'),
  budget('requests of a share kit', 7, 'requests', each(kits, requests), 'Fetch it when it is needed.'),
  budget('a share picture', 75_000, 'bytes', named(/^\/pictures\/.*\.png$/), 'Draw it with fewer colours.'),
  budget(
    'a photograph', 120_000, 'bytes', named(/^(?!\/(pictures|go)\/).*\.(png|jpe?g|webp|avif|gif)$/), 'Make it smaller.',
  ), // prettier-ignore
  budget('a file for machines, compressed', 45_000, 'bytes', text(/\.(json|xml|ics)$/), 'Split it by year.'),
];
