import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { examine } from '../../src/record/check/content-check.ts';
import { folderRules } from '../../src/record/check/folder/index.ts';
import type { Example } from '../../src/record/check/rule.ts';
import { rules } from '../../src/record/check/rules/index.ts';

const root = mkdtempSync(join(tmpdir(), 'rules-'));
after(() => rmSync(root, { recursive: true, force: true }));

const today = '2026-11-22';
const files: Record<string, string | Uint8Array> = {
  'authority.yaml': 'name: The harbour\naddress: https://harbour.example\n',
  'inspections/2024.yaml': `title: Standard inspection of the harbour
type: ilacs-standard
fieldwork: { from: 2024-03-31, to: 2024-04-10 }
judgements: { leaders: good, overall: good, helpAndProtection: good, inCare: good, careLeavers: good }
published: 2024-05-20
summary: The boats came back.
strengths:
  - { text: Dry sails., place: Page 1 }
improvements:
  - { text: Worn ropes., place: Page 1 }
kept: { published: 2026-01-05, reviewed: 2026-01-05, reviewBy: 2027-01-05, owner: The keeper }
source: harbour-report
`,
  'news/2025-example.mdx': '---\ntitle: Boats\n---\n\nThe boats came back.\n',
  'workforce.yaml': 'years: [2024, 2025]\nours: { figures: { caseload_fte: [20, 19] } }\n',
  // What is general has a place for what is known here.
  '../general/chapters/curiosity.mdx': '---\ntitle: Curiosity\n---\n\n<Here id="curiosity" />\n',
};

let count = 0;
/** A folder of its own for an example: a whole file, or the body of a page. */
function folderOf(example: Example): { folder: string; file: string } {
  const site = join(root, `site-${(count += 1)}`);
  const folder = join(site, 'content/harbour');
  mkdirSync(join(site, 'published'), { recursive: true });
  writeFileSync(join(site, 'published/harbour.txt'), '/news/2023-example/\n/news/2025-example/\n');
  const one =
    typeof example === 'string'
      ? { file: 'pages/example.mdx', text: `---\ntitle: An example\nkind: about\n---\n\n${example}\n` }
      : example;
  for (const [file, text] of Object.entries({ ...files, [one.file]: one.text })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return { folder, file: join(folder, one.file) };
}

const plainly = (what: string, words: string) => {
  assert.match(words, /[.?:)…\]a-z/>"}]$/u, `${what} ends: ${words}`);
  assert.doesNotMatch(
    words,
    /\b(?:schema|parse[drs]?|null|boolean|YAML error|slug|front ?matter|syntax|regex|string|array|token|invalid|node|AST|attribute)\b/i,
    `${what} is in plain words`,
  );
  assert.doesNotMatch(words, /undefined|NaN|\[object/, `${what} is whole`);
};

const found = (rule: string, example: Example) => {
  const { folder, file } = folderOf(example);
  const all = examine(folder, today).filter((one) => one.rule === rule);
  return { all: all.map((one) => ({ ...one, message: one.message.replaceAll(folder, 'content/harbour') })), file };
};

describe('each rule finds its wrong example, and nothing in its right one', () => {
  for (const rule of rules)
    test(rule.name, () => {
      const { all, file } = found(rule.name, rule.wrong);
      assert.notEqual(all.length, 0, 'the wrong example is found');
      for (const one of all) {
        assert.equal(one.file, file);
        assert.equal(one.level, rule.level);
        assert.ok(one.line >= 1);
        plainly('message', one.message);
      }
      plainly('why', rule.why);
      assert.match(rule.why, /\.$/);
      assert.deepEqual(found(rule.name, rule.right).all, []);
    });
});

describe('each rule for a folder does too', () => {
  for (const rule of folderRules)
    test(rule.name, () => {
      const wrong = folderOf(rule.wrong);
      const all = rule.find(wrong.folder, today);
      assert.deepEqual([...new Set(all.map(({ file }) => file))], [wrong.file]);
      for (const { message } of all) plainly('message', message.replaceAll(wrong.folder, 'content/harbour'));
      assert.match(rule.why, /\.$/);
      plainly('why', rule.why);
      assert.deepEqual(rule.find(folderOf(rule.right).folder, today), []);
    });
});

test('each rule is a file by its name, and none is forgotten', () => {
  const named = (at: string, others: string[]) =>
    readdirSync(`src/record/check/${at}`).filter((file) => !others.includes(file));
  assert.deepEqual(named('rules', ['index.ts']), rules.map(({ name }) => `${name}.ts`).toSorted());
  const helpers = ['index.ts', 'folder-rule.ts', 'files-in.ts', 'pictures-in.ts', 'line-of.ts'];
  assert.deepEqual(named('folder', helpers), folderRules.map(({ name }) => `${name}.ts`).toSorted());
});

/** The lines of the body on which a rule says something; the body begins on the sixth of the file. */
const linesOf = (rule: string, body: string) => found(rule, body).all.map(({ line }) => line - 5);

describe('the line is the one it stands on', () => {
  test('in the second line of a paragraph, of an item, of a part and of a table', () => {
    assert.deepEqual(linesOf('plain-words', 'We go\non and utilise it.'), [2]);
    assert.deepEqual(linesOf('plain-words', '- one\n- two\n  and utilise'), [3]);
    assert.deepEqual(
      linesOf('plain-words', '<Known>\n\nWe <Term\nid="x">see</Term> and\nutilise it.\n\n</Known>'),
      [5],
    );
    assert.deepEqual(linesOf('plain-words', '| a | b |\n| --- | --- |\n| c | we utilise |'), [3]);
    assert.deepEqual(linesOf('repeated-words', 'We\n\nmeet\nthe the family'), [4]);
  });
  test('of a field', () => {
    const text = '---\ntitle: An example\ndescription: We utilise it.\n---\n\nWords.\n';
    assert.deepEqual(
      found('plain-words', { file: 'pages/example.mdx', text }).all.map(({ line }) => line),
      [3],
    );
  });
});

describe('what is fine', () => {
  const fine = (rule: string, ...bodies: string[]) =>
    test(`${rule}: ${bodies.join(' / ')}`, () => bodies.forEach((body) => assert.deepEqual(linesOf(rule, body), [])));
  fine(
    'typed-figures',
    'In 2023 workers left.',
    'Ella is 6.',
    'Section 47 and 3 September 2024.',
    'In 2014–15 children came.',
  );
  fine('typed-figures', 'A family with 3 children, and section 47 children.', 'Ella, 9, children and staff.');
  fine('typed-figures', 'There were <Claim id="caseload-2025" /> in September.');
  fine('spelling', 'Ask Kapitza in Romford. Romford is a town.', 'Write to jobs@example.gov.uk or example.org/colour.');
  fine('spelling', 'The team’s genograms, co-produced by a child’s carers.', 'She wrote “we organize color”.');
  fine(
    'acronyms',
    'The child protection conference (CPC) and the CPC.',
    'An Annual General Meeting. The AGM.',
    'A PDF from the NHS, part II.',
  );
  fine('a-or-an', 'An hour, a university, a European, an NQSW, a one-off, a unit.');
  fine('repeated-words', 'She had had it. She said that that was it.', 'It was <Claim id="x" /> <Claim id="x" />.');
  fine('slogans', 'He said that he came to make a difference.', 'Ofsted wrote of “outstanding practice”.');
  fine('heading-order', '## One\n\n### Two\n\n## Three\n\n### Four');
  fine('bold-paragraph', '- **Kind:** wait.\n\n1. **At the door**', '**Kind.** Wait to be asked in.');
  fine('invisible-letters', 'Families 👨‍👩‍👧 👩🏽‍🚀 and a hard\u00A0space.');
  fine('unknown-grade', 'In 2024 Ofsted judged us Good.', 'Essex was rated Outstanding in 2019.');
  fine('heading-links', '## Pay and leave\n\n[Pay](#pay-and-leave) [news](/news/2025-example/)');
  fine(
    'typed-figures',
    'One of ten lines.',
    'A child in ten years.',
    'Half of us walk.',
    'Read chapter one in ten minutes.',
  );
  fine('starter-words', 'Write here if you like.', 'We write here what we know.');
  fine(
    'notes-to-self',
    'A [link](/x/) and a [link][one].',
    'She wrote “[they] came” [sic].',
    'A note[^1]. Part XX. Really??',
    'The report [PDF, 2 MB].',
  );
  fine('acronyms', 'The day is TBC and the place TODO.');
  fine(
    'typed-speech',
    'Ann Keeper said “yes, of course”.',
    'You might say: “What would your mother say if she were here today?”',
    'The board is called “A place for all of the boats to come home to”.',
  );
  fine(
    'personal-data',
    'Write to info@harbour.example, social.work@harbour.example or jobs@harbour.example.',
    'Call the switchboard on 01632 960001, any day.',
    'Children aged 7 and people aged 16 to 24.',
    'The hall is 9 years old. She said “Ella, aged 7”.',
  );
  fine('all-capitals', 'NHS and HMICFRS letters.', 'The DfE and BASW.');
});

describe('what is not', () => {
  const wrong = (rule: string, ...bodies: string[]) =>
    test(`${rule}: ${bodies.join(' / ')}`, () =>
      bodies.forEach((body) => assert.equal(linesOf(rule, body).length, 1, body)));
  wrong(
    'typed-figures',
    'We hold caseloads of 12.',
    'Some 95% of staff stay.',
    'From £38,000 a year.',
    '- 25 days’ leave',
  );
  wrong('typed-figures', 'Nine left: 3 in 10 staff.', 'There are 1,947 cases.', '95 per cent stay.');
  wrong('typed-figures', 'Ninety-five per cent stay.', 'Nine out of ten stay.', '- nine in ten staff');
  wrong(
    'starter-words',
    '- Write here what would help',
    'Give an example from an invented family.',
    'We moved. Write here what changes for the people who work here, and more.',
    'Write here the answer, with its figure: <Claim id="x" />.',
  );
  wrong('notes-to-self', 'The day is TBC.', 'TODO: the day', '- [date]', 'Lorem ipsum', 'We have ??? boats.');
  wrong(
    'typed-speech',
    'Ann Keeper said: "I came for a week and stayed for nine years."',
    '“I came for a week and stayed for nine years,” said Ann Keeper.',
    '“I came for a week and stayed for nine years,” Ann Keeper told us.',
    'In May Ofsted wrote that “leaders know the boats and the people in them well”.',
  );
  wrong(
    'personal-data',
    'Write to [Ann](mailto:ann.keeper@harbour.example).',
    'Write to ann.keeper@harbour.example.',
    'Her mobile is 07700 900123.',
    'Call Ann on 01632 960001.',
    'Ella, who is aged 7, came.',
    'Ella is seven years old.',
  );
  wrong('spelling', 'A new color.', 'We recieve it.', 'The enviroment.', '## Our familys');
  wrong('link-words', '[here](/x/)', '[Click here.](/x/)', '[Read more](/x/)');
  wrong('a-or-an', 'It is an\nuseful day.', 'A apple.');
  wrong('invisible-letters', 'A zero\u200Bwidth space.', '-\u00A0one');
  wrong('alt-words', '![Photo of a door](a.jpg)', `![${'A door '.repeat(30)}](a.jpg)`);
  wrong('heading-links', '## Pay\n\n[Pay](#paye)', '[There](/news/2025-example/#nowhere)');
  wrong('conflict-marks', '>>>>>>> theirs');
});

test('words are read with those of the claims that stand among them', () => {
  const { folder } = folderOf('It is a <Claim id="eight" /> and the <Claim id="the-boats" /> came.');
  mkdirSync(join(folder, 'claims'));
  writeFileSync(
    join(folder, 'claims/example.yaml'),
    '- id: eight\n  text: eighth\n- id: the-boats\n  text: the boats\n',
  );
  const said = examine(folder, today).flatMap(({ rule, file }) => (file.endsWith('.mdx') ? [rule] : []));
  assert.deepEqual(said.filter((rule) => ['a-or-an', 'repeated-words'].includes(rule)).toSorted(), [
    'a-or-an',
    'repeated-words',
  ]);
});

/** What a rule finds with more files in the folder. */
const among = (rule: string, more: Record<string, string>) => {
  const { folder } = folderOf('We moved.');
  for (const [file, text] of Object.entries(more)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return examine(folder, today)
    .filter((one) => one.rule === rule)
    .map(({ file, message }) => [file.slice(folder.length + 1), message.replaceAll(`${folder}/`, '')] as const);
};
const page = (fields: string, body = 'We moved.') => `---\n${fields}\n---\n\n${body}\n`;

test('what is being written may have its gaps', () => {
  const draft = { 'news/2026-gaps.mdx': page('title: Gaps\ndraft: true', 'Write here what happened and when. TBC') };
  for (const rule of ['starter-words', 'notes-to-self']) assert.deepEqual(among(rule, draft), []);
  assert.deepEqual(among('empty-body', { 'news/2026-gaps.mdx': page('title: Gaps\ndraft: true', '') }), []);
  assert.deepEqual(among('same-title', { 'news/2026-gaps.mdx': page('title: boats\ndraft: true') }), []);
});

test('headings alone are no words; a list that a template prints needs none', () => {
  assert.equal(among('empty-body', { 'roles/keeper.mdx': page('title: Keeper', '## What you do') }).length, 1);
  assert.deepEqual(among('empty-body', { 'pages/news.mdx': page('title: News', '') }), []);
});

test('two posts may have one name, and so may a post and its role', () => {
  const post = page('title: Keeper');
  const posts = { 'vacancies/a.md': post, 'vacancies/b.md': post, 'roles/keeper.mdx': post };
  assert.deepEqual(among('same-title', posts), []);
});

describe('an address that was published', () => {
  const led = '- { id: /news/2023-example/, to: /news/2025-example/, since: 2026-01-01 }\n';
  test('and went is led to the nearest one, by a line that is given', () =>
    assert.deepEqual(among('lost-address', {}), [
      [
        'moved.yaml',
        '/news/2023-example/ was published, and nothing answers there now. Put it back, or lead its readers to the page that comes closest. Write in moved.yaml: - { id: /news/2023-example/, to: /news/2025-example/, since: 2026-11-22 }',
      ],
    ]));
  test('and is a draft again is named with its file', () => {
    const [lost] = among('lost-address', {
      'moved.yaml': led,
      'news/2025-example.mdx': page('title: Boats\ndraft: true'),
    }).filter(([, message]) => message.startsWith('/news/2025-example/'));
    assert.match(lost![1], /take draft: true out of news\/2025-example\.mdx/);
  });
  test('is not lost where it leads on, nor where there is no list of them', () => {
    assert.deepEqual(among('lost-address', { 'moved.yaml': led }), []);
    const { folder } = folderOf('We moved.');
    rmSync(join(folder, '../../published'), { recursive: true });
    assert.deepEqual(
      examine(folder, today).filter(({ rule }) => rule === 'lost-address'),
      [],
    );
  });
});

test('a word of spelling.yaml is known', () => {
  const { folder } = folderOf('We meet at the frobnitz.');
  const said = () => examine(folder, today).filter(({ rule }) => rule === 'spelling').length;
  assert.equal(said(), 1);
  writeFileSync(join(folder, 'spelling.yaml'), 'words:\n  - frobnitz\n');
  assert.equal(said(), 0);
});
