/** The site of one council is not about another: its files name another of those here only where its own words do. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { none } from '../none.ts';
import { authority, contentFolder } from '../../src/record/authority.ts';
import { generalOf, readText } from '../../src/record/check/content-files.ts';
import { readYaml } from '../../src/record/check/read-yaml.ts';
import { files, folder } from './pages.ts';

const others = globSync('content/*/authority.yaml')
  .map((file) => ({ slug: basename(dirname(file)), ...(readYaml(readText(file)).data as { name: string }) }))
  .filter(({ name }) => name !== authority.name);
const written = globSync(`{${contentFolder},${generalOf(contentFolder)}}/**/*.{yaml,md,mdx}`)
  .map(readText)
  .join('\n');

/** What is in a file, in small letters; the index of search is zipped. A picture has no words that can be read. */
function wordsOf(path: string): string {
  const bytes = readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return (bytes.length > 1 && bytes.readUInt16BE() === 0x1f8b ? gunzipSync(bytes) : bytes).toString().toLowerCase();
}

const words = new Map([...files].filter((path) => !path.endsWith('.png')).map((path) => [path, wordsOf(path)]));

test('its own name is in it, so that these tests read what they say', () =>
  assert.ok([...words.values()].filter((text) => text.includes(authority.name.toLowerCase())).length > 20));

for (const { name, slug } of others)
  test(`no file names ${name}, unless what is written here does`, () => {
    const names = [name, slug].map((one) => one.toLowerCase());
    if (names.some((one) => written.toLowerCase().includes(one))) return;
    none(
      [...words]
        .filter(([, text]) => names.some((one) => text.includes(one)))
        .map(([path]) => `${path} names ${name}.`),
    );
  });
