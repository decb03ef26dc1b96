/**
 * What the site says when it is built after every day on it: each claim is being checked, wherever it stands; of a story
 * past the day by which somebody had to ask again, the address stays, and its words are in no file.
 */
import assert from 'node:assert/strict';
import { appendFileSync, existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { none } from '../../none.ts';
import { smallAuthority } from '../../small.ts';
import { filesOf, idOf, readList, readText, splitMdx } from '../../../src/record/check/content-files.ts';
import { readYaml } from '../../../src/record/check/read-yaml.ts';
import { withdrawnFrom } from '../../../src/record/careers/stories.ts';
import { kinds } from '../../../src/schema/kinds.ts';
import { build } from './build.ts';
import { attribute, elements, words } from '../dom.ts';
import { readPage } from '../pages.ts';

const folder = '.cache/test/later';
const content = '.cache/test/later-content/harbour';
smallAuthority(content);
appendFileSync(
  `${content}/stories/ann.mdx`,
  Array.from({ length: 8 }, (_, i) => `\nOf the ${i + 2} boats that came back that winter she still tells.\n`).join(''),
);
const reviews = filesOf(content, 'claims').flatMap((file) =>
  (readList(file) as unknown as { reviewBy: string }[]).map(({ reviewBy }) => String(reviewBy)),
);
const stories = filesOf(content, 'stories').map((file) => {
  const { front, body } = splitMdx(readText(file))!;
  const data = kinds.stories.schema.parse(readYaml(front).data);
  return { id: idOf(content, 'stories', file), data, body };
});
const dayAfter = [
  ...reviews.map((day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)),
  ...stories.map(({ data }) => withdrawnFrom(data)),
]
  .toSorted()
  .at(-1)!;
const pageAt = (path: string) => readPage(path, readFileSync(join(folder, path, 'index.html'), 'utf8'));

const filesIn = () =>
  globSync(`${folder}/**/*`, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
/** What is in a file; Pagefind's are compressed. */
function read(file: string) {
  const bytes = readFileSync(file);
  const text = (bytes.length > 1 && bytes.readUInt16BE() === 0x1f8b ? gunzipSync(bytes) : bytes).toString();
  return text.replace(/\s+/g, ' ').replace(/&#39;/g, "'");
}
/** Sentences of a body that hold no part of the vocabulary: nobody else says them. */
const ownSentences = (body: string) =>
  body
    .replace(/<[^>]*>/g, '\n')
    .split(/\n|(?<=[.?!])\s/)
    .map((sentence) => sentence.replace(/^[#\s-]+|\s+$/g, '').replaceAll("'", '’'))
    .filter((sentence) => sentence.length > 40);

before(() => {
  const { failed, said } = build({ OUT: folder, TODAY: dayAfter, AUTHORITY: `../${content}` });
  assert.ok(!failed, said);
});

test('a claim past its review day says so in its sentence, in its receipt and at the foot of the page', () => {
  let seen = 0;
  none(
    globSync('**/index.html', { cwd: folder }).flatMap((file) => {
      const { root } = readPage(file, readFileSync(join(folder, file), 'utf8'));
      const has = (name: string) => (element: { attrs: { name: string; value: string }[] }) =>
        element.attrs.some(({ name: key, value }) => key === 'class' && value.split(' ').includes(name));
      const marks = elements(root, has('claim'));
      const receipts = elements(root, (element) => (attribute(element, 'id') ?? '').startsWith('receipt-'));
      const listed = elements(root, 'li').filter((item) => (attribute(item, 'id') ?? '').startsWith('claim-'));
      seen += marks.length;
      const hidden = (element: (typeof marks)[number]) =>
        elements(element).some((one) => attribute(one, 'hidden') !== undefined && /being checked/i.test(words(one)));
      return [
        ...marks.filter((mark) => !words(mark).endsWith('(being checked)')).map((mark) => `${file}: “${words(mark)}”`),
        ...[...receipts, ...listed]
          .filter((one) => hidden(one) || !/being checked:? due for review since \d/i.test(words(one)))
          .map((one) => `${file}: ${attribute(one, 'id')} does not say that it is being checked.`),
      ];
    }),
  );
  assert.ok(seen > 100, `Only ${seen} claims were looked at.`);
});

test('so do the list of all claims, its count, the pages of the topics, and the file for machines', () => {
  const { root } = pageAt('claims');
  assert.match(words(root), new RegExp(`${reviews.length} being checked`));
  assert.match(words(root), new RegExp(`Being checked: ${reviews.length}`));
  const full = globSync('claims/*/', { cwd: folder }).map((path) => pageAt(path).root);
  for (const roots of [[root], full]) {
    const rows = roots.flatMap((one) => elements(one, 'li').filter((row) => elements(row, 'use').length > 0));
    assert.equal(rows.length, reviews.length);
    none(
      rows
        .map((row) => words(row))
        .filter(
          (text) => !/\bBeing checked .*Due for review since \d/.test(text) || /Checked against|An account/.test(text),
        )
        .map((text) => `The list says of a claim past its day: “${text}”`),
    );
  }
  const { generated, claims } = JSON.parse(readFileSync(join(folder, 'claims.json'), 'utf8')) as {
    generated: string;
    claims: { state: string }[];
  };
  assert.equal(generated, dayAfter);
  assert.deepEqual([...new Set(claims.map(({ state }) => state))], ['Being checked']);
});

test('a page past its own review day says so', () => {
  const kept = elements(pageAt('claims').root, 'strong').find((strong) => /due for review since/.test(words(strong)));
  assert.ok(kept && attribute(kept, 'hidden') === undefined, 'The foot of /claims/ does not say that it is due.');
  assert.match(words(kept), /^Being checked: due for review since/);
});

test('the words of a withdrawn story are in no file of the site or of its search', () => {
  const theirs = stories.flatMap(({ data, body }) => [
    data.title,
    data.description,
    data.lede,
    data.consent,
    ...ownSentences(body),
  ]);
  assert.ok(theirs.length > 10);
  none(
    filesIn().flatMap((file) => {
      const text = read(file);
      return theirs.filter((one) => text.includes(one)).map((one) => `${file} has “${one}”. The story is withdrawn.`);
    }),
  );
});

test('its address stays and says that it is withdrawn; lists and search engines pass it by', () => {
  const sitemap = read(`${folder}/sitemap-0.xml`);
  const list = read(`${folder}/stories/index.html`);
  none(
    stories.flatMap(({ id }) => {
      const file = `${folder}/stories/${id}/index.html`;
      if (!existsSync(file)) return [`${file} is gone. A link that somebody has sent must lead somewhere.`];
      const text = read(file);
      return [
        ...['is withdrawn since', 'until somebody has asked again', 'name="robots" content="noindex"']
          .filter((words) => !text.includes(words))
          .map((words) => `${file} lacks “${words}”.`),
        ...(list.includes(`/stories/${id}/`) ? [`The list of stories still leads to ${id}.`] : []),
        ...(sitemap.includes(`/stories/${id}/`) ? [`The sitemap still has ${id}.`] : []),
      ];
    }),
  );
  assert.match(list, /withdrawn until somebody has asked again/);
});
