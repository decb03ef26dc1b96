/** Gives a short link to every page of the built site that has none yet: npm run short-links. None is ever changed. */
import { existsSync, readFileSync } from 'node:fs';
import { builtSite } from './built-site.ts';
import { contentFolder } from '../src/record/authority.ts';
import { readList } from '../src/record/check/content-files.ts';
import { today } from '../src/record/dates.ts';
import { addressesIn } from '../src/record/published.ts';
import { writeWhole } from '../src/record/write-whole.ts';

const pages = addressesIn(builtSite());
const file = `${contentFolder}/links.yaml`;
const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
const known = (existsSync(file) ? readList(file) : []) as { id: string; to: string }[];
const reached = new Set(known.map(({ to }) => to));
const taken = new Set(known.map(({ id }) => id));

/** The last word of an address; where a page above or beside has it, the last two, and so on. */
function slugFor(path: string): string {
  const words = path.split('/').filter(Boolean);
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const slug = words.slice(from).join('-');
    if (!taken.has(slug)) return slug;
  }
  return words.length > 0 ? `${words.join('-')}-page` : 'start';
}

const added = pages
  .filter((path) => path.endsWith('/') && !path.startsWith('/go/') && !reached.has(path))
  .toSorted((a, b) => a.split('/').length - b.split('/').length)
  .map((path) => {
    const id = slugFor(path);
    taken.add(id);
    return `- { id: ${id}, to: ${path}, since: ${today} }\n`;
  });
writeWhole(file, `${text.replace(/([^\n])$/, '$1\n')}${added.join('')}`);
console.log(
  added.length > 0
    ? `${added.length} short links are added to ${file}. Change their words to your liking before you publish; after that they stay.\n${added.join('').trimEnd()}`
    : `Every page has a short link in ${file}.`,
);
