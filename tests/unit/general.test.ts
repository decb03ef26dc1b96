/** What is general is whole by itself, and is about no council. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { none } from '../none.ts';
import { checkContent } from '../../src/record/check/content-check.ts';
import { generalOf } from '../../src/record/check/content-files.ts';
import { needed } from '../../src/record/drafts/needed.ts';

const general = generalOf('content/any');

/** The pages that every authority has of its own, to which general ones may lead. */
const theirs = ['contact', 'inspections', 'practice-model', 'working-here'];

test('a general page names nothing that one authority alone has', () => {
  none(theirs.filter((page) => !needed.includes(page)).map((page) => `An authority may be without its page ${page}.`));
  const own = new RegExp(`There is no page /(?:${theirs.join('|')})/ on this site`);
  none(
    checkContent(general, '2026-11-22')
      .filter(({ message }) => !own.test(message))
      .map(({ file, line, message }) => `${file}:${line} ${message}`),
  );
});

const councils = readFileSync('tests/fixtures/councils.txt', 'utf8').trim().split('\n');
const named = new RegExp(`\\b(?:${councils.map((name) => name.replaceAll('.', '\\.')).join('|')})\\b`);

/** Fields in which a council may be named, and why. */
const may: Record<string, string> = {
  title: 'a document has the title it has',
  publisher: 'and was published by whoever published it',
  licence: 'who holds the rights',
  unit: 'what was counted, and where',
  definition: 'and by whom',
  study: 'a study has the name of its place',
};

/** Each line that names a council, in no field of a list that may. */
const naming = (file: string, text: string) =>
  text.split('\n').flatMap((line, i) => {
    const field = file.endsWith('.yaml') ? /^[\s-]*(\w+):/.exec(line)?.[1] : undefined;
    const [name] = named.exec(line) ?? [];
    return name && !(field && Object.hasOwn(may, field)) ? [`${file}:${i + 1} names ${name}. Say “here”.`] : [];
  });

test('a general page names no council', () => {
  assert.equal(councils.length, 153);
  assert.deepEqual(naming('a.mdx', 'title: Leeds\nIn Leedsham.\nIn Kingston upon Thames.'), [
    'a.mdx:1 names Leeds. Say “here”.',
    'a.mdx:3 names Kingston upon Thames. Say “here”.',
  ]);
  assert.equal(naming('a.yaml', 'note: Not about Leeds.\npublisher: Leeds City Council').length, 1);
  const files = globSync(`${general}/**/*.{mdx,yaml}`);
  assert.ok(files.length > 50);
  none(files.flatMap((file) => naming(file, readFileSync(file, 'utf8'))));
});
