import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { none } from '../none.ts';
import { attribute, elements } from './dom.ts';
import { faults, files, folder, read } from './pages.ts';
import { aloneInData, aloneInFeed, aloneInFragment, aloneInText } from './superseded-files.ts';
import { inForce, rules } from './superseded.ts';

const remedy = `Say in the same place what replaced it. Overall that is: ${inForce}.`;
const short = (text: string) => `“${text.replace(/\s+/g, ' ').trim().slice(0, 120)}”`;
const ending = (...endings: string[]) => [...files].filter((path) => endings.some((end) => path.endsWith(end))).sort();
const inFiles = (paths: string[], alone: (path: string) => string[]) =>
  none(paths.flatMap((path) => alone(path).map((text) => `${path} says ${short(text)} and no more. ${remedy}`)));

test('a grade that has been replaced never stands alone on a page', () =>
  none(faults(({ root }) => rules.unbalanced(root).map((text) => `says ${short(text)} and no more. ${remedy}`))));

test('nor in the data of a page', () =>
  none(
    faults(({ root }) =>
      elements(root, 'script')
        .filter((script) => /json$/.test(attribute(script, 'type') ?? ''))
        .flatMap(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')))
        .flatMap((json) => aloneInData(JSON.parse(json), rules))
        .map((text) => `has data that says ${short(text)} and no more. ${remedy}`),
    ),
  ));

test('nor in a file of data', () =>
  inFiles(ending('.json', '.webmanifest'), (path) => aloneInData(JSON.parse(read(path)), rules)));

test('nor in an entry of a feed', () => inFiles(ending('.xml'), (path) => aloneInFeed(read(path), rules)));

test('nor in plain text or a picture', () =>
  inFiles(ending('.txt', '.md', '.csv', '.ics', '.svg', '_headers', '_redirects'), (path) =>
    aloneInText(read(path), rules),
  ));

test('nor in a result of search', () =>
  none(
    ending('.pf_fragment')
      .flatMap((path) => aloneInFragment(readFileSync(join(folder, path)), rules))
      .map((text) => `${short(text)} may be shown by search, and no more. Give its page since in its layout.`),
  ));

test('and there is no other kind of file that nobody reads here', () => {
  const known =
    /(\/|\.(html|json|webmanifest|xml|txt|md|csv|ics|svg|css|js|wasm|pf_\w+|pagefind|woff2|png|jpe?g|webp|avif|ico)|_headers|_redirects)$/;
  none(
    [...files].filter((path) => !known.test(path)).map((path) => `${path} is a new kind of file. Read it here too.`),
  );
});
