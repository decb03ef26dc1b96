/** A story past the day by which somebody had to ask again: its address stays, and its words are in no file. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { none } from '../none.ts';
import { contentFolder } from '../../src/record/authority.ts';
import { filesOf, readText, readYaml, splitMdx } from '../../src/record/check/content-files.ts';
import { withdrawnFrom } from '../../src/record/careers/stories.ts';
import { kinds } from '../../src/schema/kinds.ts';

const out = '.cache/test/withdrawn';
const stories = filesOf(contentFolder, 'stories').map((file) => {
  const { front, body } = splitMdx(readText(file))!;
  const data = kinds.stories.schema.parse(readYaml(front).data);
  return { id: file.slice(`${contentFolder}/stories/`.length, -'.mdx'.length), data, body };
});
const last = stories
  .map(({ data }) => withdrawnFrom(data))
  .toSorted()
  .at(-1)!;
const filesIn = (folder: string) =>
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
  const env = { ...process.env, OUT: out, TODAY: last };
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(status, 0, stderr);
});

test('its words are in no file of the site or of its search', () => {
  const theirs = stories.flatMap(({ data, body }) => [
    data.title,
    data.description,
    data.lede,
    data.consent,
    ...ownSentences(body),
  ]);
  assert.ok(theirs.length > 10);
  none(
    filesIn(out).flatMap((file) => {
      const text = read(file);
      return theirs.filter((one) => text.includes(one)).map((one) => `${file} has “${one}”. The story is withdrawn.`);
    }),
  );
});

test('the address stays and says that it is withdrawn; lists and search engines pass it by', () => {
  const sitemap = read(`${out}/sitemap-0.xml`);
  const list = read(`${out}/stories/index.html`);
  none(
    stories.flatMap(({ id }) => {
      const file = `${out}/stories/${id}/index.html`;
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
