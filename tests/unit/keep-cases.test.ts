import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keep } from '../../src/editor/keep/index.ts';

const list = `# Who speaks.

- id: ann
  name: "Ann: a name" # as she writes it
  roles:
    - { role: Head, from: 2016 }
    - { role: Director, from: 2019 }

# Those who left

- id: ben
  name: Ben
  summary: >-
    Words over
    two lines.
  seen: 15.0
`;

const lines = (text: string, was: string, now: string) => text.replace(was, now);

const cases: [what: string, saved: string, expected: string][] = [
  [
    'a value keeps the quotation marks and the remark beside it',
    "- {id: ann, name: 'New: name', roles: [{role: Head, from: 2016}, {role: Director, from: 2019}]}\n- {id: ben, name: Ben, summary: Words over two lines., seen: 15}\n",
    lines(list, '"Ann: a name"', '"New: name"'),
  ],
  [
    'a thing in the middle of a list in brackets moves no other, and a comma in it gets quotation marks',
    "- {id: ann, name: 'Ann: a name', roles: [{role: Head, from: '2016'}, {role: 'Deputy, acting', from: 2018}, {role: Director, from: 2019}]}\n- {id: ben, name: Ben, summary: Words over two lines., seen: 15}\n",
    lines(list, 'from: 2016 }\n', "from: 2016 }\n    - { role: 'Deputy, acting', from: 2018 }\n"),
  ],
  [
    'a thing that is gone takes its lines; the remark over it stays',
    "- {id: ann, name: 'Ann: a name', roles: [{role: Head, from: 2016}, {role: Director, from: 2019}]}\n",
    `${list.slice(0, list.indexOf('\n- id: ben'))}`,
  ],
  [
    'a new thing stands apart as the others do, a field left empty is not written, a list of words is in brackets',
    "- {id: ann, name: 'Ann: a name', roles: [{role: Head, from: 2016}, {role: Director, from: 2019}]}\n- {id: ben, name: Ben, summary: Words over two lines., seen: 15, note: ''}\n- {id: cat, name: Cat, pages: [/a/, /b/]}\n",
    `${list}\n- id: cat\n  name: Cat\n  pages: [/a/, /b/]\n`,
  ],
  [
    'things in another order take their letters along',
    "- {id: ben, name: Ben, summary: Words over two lines., seen: 15}\n- {id: ann, name: 'Ann: a name', roles: [{role: Head, from: 2016}, {role: Director, from: 2019}]}\n",
    `# Who speaks.\n\n# Those who left\n\n${list.slice(list.indexOf('- id: ben')).trimEnd()}\n\n${list.slice(list.indexOf('- id: ann'), list.indexOf('\n# Those'))}`,
  ],
  [
    'a text over several lines stays one; an emptied field goes',
    "- {id: ann, name: 'Ann: a name', roles: [{role: Head, from: 2016}, {role: Director, from: 2019}]}\n- {id: ben, summary: Other words over two lines., seen: 15}\n",
    lines(lines(list, '  name: Ben\n', ''), 'Words over\n    two lines.', 'Other\n    words over\n    two lines.'),
  ],
];

for (const [what, saved, expected] of cases)
  test(`of a list: ${what}`, () => assert.equal(keep(list, saved), expected));

const page = (body: string, front = "title: 'A'\nreviewed: 2026-01-01") => `---\n${front}\n---\n${body}`;
const form = (body: string, front = "title: A\nreviewed: '2026-01-01'") => `---\n${front}\n---\n\n${body}\n`;

const bodies: [what: string, was: string, saved: string, now: string][] = [
  [
    'unlike stars, strokes and empty lines are no change',
    '\n*So* it is, \\[here\\] and \\<15, 5 * 3.\n\n\n* one\n\n---\n',
    '_So_ it is, [here] and <15, 5 \\* 3.\n\n* one\n\n***',
    '\n*So* it is, \\[here\\] and \\<15, 5 * 3.\n\n\n* one\n\n---\n',
  ],
  [
    'a changed paragraph keeps the letters of what is the same in it, and has no strokes that nothing needs',
    '\nIt is *so* and 5 * 3.\n\nNext.\n',
    'It is _so_ and 5 \\* 3 now.\n\nNext.',
    '\nIt is *so* and 5 * 3 now.\n\nNext.\n',
  ],
  ['a star that must have its stroke keeps it', '\nA line.\n', 'A \\*line\\* here.', '\nA \\*line\\* here.\n'],
  [
    'parts of ours come without strokes',
    '\nThere were <Claim id="a-b" />.\n',
    'There really were \\<Claim id="a\\_b" /> \\[so\\](/a/).',
    '\nThere really were <Claim id="a_b" /> [so](/a/).\n',
  ],
  [
    'inside a part of ours one item is new and one is changed',
    '\n<Known>\n\n- *One*\n- Two\n- Three\n\n</Known>\n\nEnd.\n',
    '<Known>\n\n- _One_\n- New\n- Two\n- Three more\n\n</Known>\n\nEnd.',
    '\n<Known>\n\n- *One*\n- New\n- Two\n- Three more\n\n</Known>\n\nEnd.\n',
  ],
  [
    'a part of ours with another attribute keeps what it stands around',
    '\n<Unknown what="pay">\n\nIt is *so*.\n\n</Unknown>\n',
    '<Unknown what="leave">\n\nIt is _so_.\n\n</Unknown>',
    '\n<Unknown what="leave">\n\nIt is *so*.\n\n</Unknown>\n',
  ],
  [
    'one row of a table is changed and one is new',
    '\n| a    | b  |\n| ---- | -- |\n| 1    | 2  |\n| 3    | 4  |\n',
    '| a | b |\n| --- | --- |\n| 1 | 5 |\n| 6 | 7 |\n| 3 | 4 |',
    '\n| a    | b  |\n| ---- | -- |\n| 1 | 5 |\n| 6 | 7 |\n| 3    | 4  |\n',
  ],
  [
    'a new step renumbers the steps after it, and a nested list stays as far in',
    '\n1. One\n   - a\n   - b\n2. Two\n',
    '1. One\n    - a\n    - c\n    - b\n2. New\n3. Two',
    '\n1. One\n   - a\n   - c\n   - b\n2. New\n3. Two\n',
  ],
  ['all words taken out are gone', '\nWords.\n', '', ''],
];

for (const [what, was, saved, now] of bodies)
  test(`of words: ${what}`, () => assert.equal(keep(page(was), form(saved)), page(now)));

test('words where there were none stand after an empty line', () =>
  assert.equal(keep(page(''), form('Words.')), page('\nWords.\n')));

test('line ends, the mark at the start and a last line without an end stay as they were', () => {
  const windows = `\uFEFF${page('\nOne.\n\nTwo.').replaceAll('\n', '\r\n')}`;
  assert.equal(keep(windows, form('One.\n\nTwo.')), windows);
  assert.equal(keep(`${windows}\n`, form('One.\n\nTwo.')), `${windows}\r\n`);
  assert.equal(keep(windows, form('One.\n\nTwo more.')), windows.replace('Two.', 'Two more.'));
});

test('a new file is written as the form gives it', () => assert.equal(keep('', form('Words.')), form('Words.')));

test('where a file cannot be read, a sentence says so and nothing is given back', () => {
  assert.throws(() => keep(page('\nA\n', 'title: a: b'), form('A')), /mistake in its fields.*npm run check/);
  assert.throws(() => keep('title: A\n', form('A')), /three dashes/);
});
