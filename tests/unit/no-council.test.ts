/** Code is for any council: none is named in src/, in code, comments or hints. Examples there are of invented places. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { none } from '../none.ts';

const councils = readFileSync('tests/fixtures/councils.txt', 'utf8').trim().split('\n');
const literally = (name: string) => name.replaceAll('.', '\\.');
/** Whole words: as a name is written, or as a folder of content is. */
const written = new RegExp(`(?<![\\w-])(?:${councils.map(literally).join('|')})(?![\\w-])`, 'g');
const slugs = councils.map((name) => name.toLowerCase().replace(/[^a-z]+/g, '-'));
const folders = new RegExp(`(?<=content/|AUTHORITY=|['"])(?:${slugs.join('|')})(?=['"/\\s.]|$)`, 'g');

/** Words that are a council's name too, and where they are no council. */
const words: [name: string, where: RegExp][] = [
  ['Reading', /Reading (?:age|of|time)|^\s*(?:\/\*\*|\*|\/\/) Reading|['">]Reading/],
  ['reading', /./],
];

const naming = (text: string) =>
  text
    .split('\n')
    .flatMap((line, i) =>
      [...(line.match(written) ?? []), ...(line.match(folders) ?? [])]
        .filter((name) => !words.some(([word, where]) => word === name && where.test(line)))
        .map((name) => `${i + 1} names ${name}.`),
    );

test('no file of src/ names one of the 153 councils', () => {
  assert.equal(councils.length, 153);
  assert.deepEqual(naming("const a = 'Leeds';\n// Leedsham\n// Such as content/bath-and-north-east-somerset.\n// Reading age"), [
    '1 names Leeds.',
    '3 names bath-and-north-east-somerset.',
  ]); // prettier-ignore
  assert.deepEqual(naming('The council of Reading.'), ['1 names Reading.']);
  const files = globSync('src/**/*.*', { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((file) => !/\.(?:woff2|png|ico)$/.test(file));
  assert.ok(files.length > 200);
  none(files.flatMap((file) => naming(readFileSync(file, 'utf8')).map((fault) => `${file}:${fault} Make it Harbour.`)));
});
