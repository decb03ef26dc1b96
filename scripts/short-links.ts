/** Gives a short link to every page of the built site that has none yet: npm run short-links. None is ever changed. */
import { existsSync, readFileSync } from 'node:fs';
import { builtSite } from './built-site.ts';
import { contentFolder } from '../src/record/authority.ts';
import { listed } from '../src/record/check/legible.ts';
import { today } from '../src/record/dates.ts';
import { newLinks } from '../src/record/new-links.ts';
import { addressesIn } from '../src/record/published.ts';
import { writeWhole } from '../src/record/write-whole.ts';

const file = `${contentFolder}/links.yaml`;
const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
const pages = addressesIn(builtSite())
  .filter((path) => path.endsWith('/') && !path.startsWith('/go/'))
  .toSorted((a, b) => a.split('/').length - b.split('/').length);
const added = newLinks(pages, listed<{ id: string; to: string }>(contentFolder, 'links'), today);
if (added.length > 0) writeWhole(file, `${text.replace(/([^\n])$/, '$1\n')}${added.join('')}`);
console.log(
  added.length > 0
    ? `${added.length} short links are added to ${file}. Change their words to your liking before you publish; after that they stay.\n${added.join('').trimEnd()}`
    : 'Every page has a short link.',
);
