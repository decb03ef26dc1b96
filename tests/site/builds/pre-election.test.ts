/** Within a pre-election period no councillor's name or words are in anything that is built; a slip stops the build. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { none } from '../../none.ts';
import { build } from './build.ts';
import { content, december, out, settings } from './december.ts';

const filesIn = (folder: string) =>
  globSync(`${folder}/**/*`, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
const fingerprint = () =>
  filesIn(out).map((file) => `${file} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`);
/** What is in a file; Pagefind's are compressed. */
function read(file: string) {
  const bytes = readFileSync(file);
  return (bytes.readUInt16BE() === 0x1f8b ? gunzipSync(bytes) : bytes).toString().replace(/\s+/g, ' ');
}

const list = (name: string) => parse(readFileSync(`${content}/${name}.yaml`, 'utf8')) as Record<string, string>[];
let names: string[];
let said: Record<string, string>[];
let pages: string[];

before(() => {
  december();
  const theirs = list('people').filter(({ councillor }) => councillor);
  names = theirs.map(({ name = '' }) => name);
  said = list('quotations/harbour').filter(({ councillor }) => councillor);
  pages = [
    ...said.map(({ id }) => `quotations/${id}`),
    ...globSync(`${content}/messages/*.mdx`)
      .filter((file) => theirs.some(({ id }) => readFileSync(file, 'utf8').includes(`person: ${id}\n`)))
      .map((file) => `messages/${/([\w-]+)\.mdx$/.exec(file)?.[1]}`),
  ].map((path) => `${out}/${path}/index.html`);
});

test('no councillor is named or quoted in any file, of the site or of its search', () => {
  const words = [...names, ...names.map((name) => `Councillor ${name.split(' ').at(-1)}`), 'Cllr '];
  words.push(...said.map(({ text = '' }) => text.slice(0, 40)));
  assert.ok(names.length > 1 && said.length > 0 && filesIn(out).some((file) => file.includes('/pagefind/fragment/')));
  none(
    filesIn(out).flatMap((file) => {
      const text = read(file);
      return words.filter((one) => text.includes(one)).map((one) => `${file} has “${one}”. It is withheld.`);
    }),
  );
});

test('the addresses stay, and say until when and why', () => {
  assert.ok(pages.some((page) => page.includes('/messages/')));
  none(
    pages.flatMap((page) => {
      if (!existsSync(page)) return [`${page} is gone. A link that somebody has sent must lead somewhere.`];
      const text = read(page);
      return ['ithheld until 18 December 2026. In the weeks before an election', 'name="robots" content="noindex"']
        .filter((words) => !text.includes(words))
        .map((words) => `${page} lacks “${words}”.`);
    }),
  );
  const sitemap = read(`${out}/sitemap-0.xml`);
  none(
    pages
      .map((page) => page.slice(out.length, -'index.html'.length))
      .filter((path) => sitemap.includes(`${path}<`))
      .map((path) => `${path} is in the sitemap. A page that is withheld is kept from search engines.`),
  );
});

test('what a councillor said of a fact stays, without the name', () =>
  assert.match(read(`${out}/news/boats/index.html`), /A councillor, name withheld until 18 December 2026/));

test('a councillor in a page stops the build with the page and the remedy, and the old site stays', () => {
  const news = `${content}/news/boats.mdx`;
  const line = readFileSync(news, 'utf8').split('\n').length + 1;
  const old = fingerprint();
  appendFileSync(news, `\nCouncillor ${names[0]} said that ${said[0]?.text?.split(' ').slice(0, 9).join(' ')}.\n`);
  const built = build(settings);
  assert.ok(built.failed);
  assert.match(
    built.said,
    new RegExp(`^/news/boats/ names a councillor, “${names[0]}”.*Take the name out of ${news}, line ${line}`, 'm'),
  );
  assert.match(
    built.said,
    new RegExp(`^/news/boats/ has a councillor’s words.*out of ${news}, line ${line}, or put <Said`, 'm'),
  );
  assert.match(built.said, /^2 to mend\. Nothing was published\.$/m);
  assert.deepEqual(fingerprint(), old);
  assert.ok(!existsSync(`${out}.new`));
});

test('a period whose days are the wrong way round stops the build with its line', () => {
  const file = `${content}/authority.yaml`;
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('to: 2026-12-17', 'to: 2026-11-21'));
  const { failed, said } = build(settings);
  assert.ok(failed);
  assert.match(
    said,
    new RegExp(`^${file}, line ${text.trimEnd().split('\n').length}: preElection.to: The period ends before`),
  );
});
