import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, beforeEach, describe, test } from 'node:test';
import { checkContent } from '../../src/record/check/content-check.ts';
import { contentFolder } from '../../src/record/folder.ts';
import { columns } from '../../src/record/vacancies/vacancy-columns.ts';
import { readRows } from '../../src/record/vacancies/vacancy-rows.ts';
import { body, file } from '../vacancies.ts';

const folder = '.cache/test/import';
const place = `${folder}/vacancies`;
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/pages`, { recursive: true });
  for (const name of ['authority.yaml', 'pages/contact.mdx']) cpSync(`${contentFolder}/${name}`, `${folder}/${name}`);
});
after(() => rmSync(folder, { recursive: true, force: true }));

type Cells = Record<string, string>;
/** A row as an export has it: every cell is words. */
const row = (changes: Cells = {}): Cells => ({
  title: 'Social worker',
  reference: 'HAR/1001',
  role: 'social-worker',
  team: 'Harbour, shore & quay',
  'pay.from': '38000',
  'pay.to': '42500',
  'pay.per': 'year',
  hours: 'full-time',
  contract: 'permanent',
  'place.street': '1 Quay Street',
  'place.town': 'Harbourtown',
  'place.postcode': 'HB1 2QS',
  homeDays: '2',
  posted: '2026-11-02',
  closes: '2026-12-01 17:00',
  interview: '2026-12-10',
  apply: 'https://jobs.harbour.example/1001',
  'contact.name': 'The keeper',
  'contact.email': 'keeper@harbour.example',
  enhancedCheck: 'TRUE',
  registration: 'Yes',
  owner: 'The keeper',
  description: body,
  ...changes,
});
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csv = (rows: Cells[]) => {
  const names = [...new Set(rows.flatMap((one) => Object.keys(one)))];
  return [names, ...rows.map((one) => names.map((name) => one[name] ?? ''))]
    .map((cells) => cells.map(quoted).join(','))
    .join('\r\n');
};

function run(text: string, ...options: string[]) {
  const name = options.find((option) => option.endsWith('.json')) ?? 'export.csv';
  writeFileSync(`${folder}/${name}`, text);
  const words = [`${folder}/${name}`, ...options.filter((option) => option.startsWith('--'))];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import-vacancies.ts', ...words], {
    env: { ...process.env, AUTHORITY: `../${folder}` },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}
const names = () => {
  try {
    return readdirSync(place).toSorted();
  } catch {
    return [];
  }
};
/** What the build would say of the imported files; the pages around them are not here. */
const faults = () => checkContent(folder).filter((found) => found.file.startsWith(place));
const read = (name: string) => readFileSync(`${place}/${name}`, 'utf8');

test('good rows become files that the build accepts, named for ever by title and reference', () => {
  const { status, said } = run(
    csv([row(), row({ reference: 'HAR/1002', title: 'Duty, “assessment” worker', registration: 'no' })]),
  );
  assert.equal(status, 0, said);
  assert.deepEqual(names(), ['duty-assessment-worker-har-1002.md', 'social-worker-har-1001.md']);
  assert.deepEqual(faults(), []);
  const text = read('social-worker-har-1001.md');
  assert.match(text, /^team: Harbour, shore & quay$/m);
  assert.match(text, /^pay:\n  from: 38000\n  to: 42500\n  per: year$/m);
  assert.match(text, /^imported: sha256-[0-9a-f]{16}$/m);
  assert.ok(text.endsWith(`---\n\n${body}`));
  assert.match(said, /2 new:\n  HAR\/1001, Social worker\n/);
});

test('JSON is read with things within things, numbers and true, and with a time in another zone', () => {
  const { title, reference, role, team, hours, contract, posted, apply, owner, description } = row() as Record<
    string,
    string
  >;
  const thing = {
    ...{ title, role, team, hours, contract, posted, apply, owner, description, reference },
    pay: { from: 28.5, per: 'hour' },
    place: { street: '1 Quay Street', town: 'Harbourtown', postcode: 'HB1 2QS' },
    contact: { name: 'The keeper', phone: '020 7946 0000' },
    closes: '2027-07-01T16:00:00Z',
    interview: null,
    enhancedCheck: true,
    registration: true,
  };
  const { status, said } = run(JSON.stringify([thing]), 'export.json');
  assert.equal(status, 0, said);
  assert.match(read('social-worker-har-1001.md'), /^closes: 2027-07-01 17:00$/m);
  assert.deepEqual(faults(), []);
});

describe('a bad row is refused with its number and the reason', () => {
  for (const [changes, reason] of [
    [
      { closes: '01/12/2026 17:00' },
      'closes: “01/12/2026 17:00” is a spreadsheet’s date, and nobody can tell its day from its month. Write it like 2026-12-01 17:00.',
    ],
    [
      { posted: '2/11/26' },
      'posted: “2/11/26” is a spreadsheet’s date, and nobody can tell its day from its month. Write it like 2026-12-01.',
    ],
    [
      { closes: '46357.708' },
      'closes: “46357.708” is a spreadsheet’s count of days. Give the column the format yyyy-mm-dd hh:mm.',
    ],
    [
      { closes: '2026-12-01' },
      'closes: 1 December 2026 has no time. Write when on that day it closes, such as 2026-12-01 17:00.',
    ],
    [{ closes: '' }, 'closes: this is empty.'],
    [
      { closes: '2027-03-28 01:30', interview: '' },
      'closes: There is no 01:30 on 28 March 2027: clocks go forward an hour. Write an hour later.',
    ],
    [{ 'pay.from': '£38,000' }, 'pay.from: “£38,000” is not digits alone. Write 38000.'],
    [{ 'pay.from': '38k' }, 'pay.from: “38k” is not digits alone. Write 38000.'],
    [{ 'pay.from': 'Grade 9' }, 'pay.from: Write a number in digits, without quotes.'],
    [{ 'pay.from': '' }, 'pay.from: this is empty.'],
    [{ 'pay.to': '30000' }, 'pay.to: this is less than from. Write the lower figure in from.'],
    [{ role: 'Social worker' }, /^role: "Social worker" is none of: .* Did you mean "social-worker"\?$/],
    [{ team: '#REF!' }, 'team: “#REF!” is a spreadsheet’s error. Mend the cell.'],
    [{ registration: 'false' }, /^title: “social worker” is a protected title/],
    [{ enhancedCheck: 'Enhanced' }, 'enhancedCheck: Write true for yes, or false for no.'],
    [{ apply: 'www.harbour.example' }, /^apply: Write the whole address/],
    [{ apply: '' }, /^apply: a real vacancy needs this/],
    [{ apply: 'javascript:alert(1)' }, /^apply: Write the whole address/],
    [{ reference: '' }, 'reference: this is empty.'],
    [{ description: '' }, /^description: this is empty/],
    [
      { description: 'One.\n\n<p>Two</p>' },
      'description, line 3: <p> is not for a vacancy. Write plain Markdown: no HTML, no parts of pages.',
    ],
    [{ description: 'Dear {{name}}' }, /^description, line 1: Curly brackets/],
    [{ description: '[Ask](/nowhere/)' }, /^description, line 1: There is no page \/nowhere\//],
  ] as const)
    test(String(reason), () => {
      const [first, second] = readRows(csv([row({ reference: 'HAR/1' }), row(changes as Cells)]), false, {
        pages: new Set(['contact']),
      });
      assert.ok(first && 'data' in first, JSON.stringify(first));
      assert.ok(second && 'faults' in second, 'It passed.');
      assert.equal(second.number, 3);
      assert.equal(second.faults.length, 1, second.faults.join('\n'));
      if (typeof reason === 'string') assert.equal(second.faults[0], reason);
      else assert.match(second.faults[0]!, reason);
    });
});

test('one bad row stops all, unless --skip-bad is said', () => {
  const rows = csv([row(), row({ reference: 'HAR/1002', closes: '1/12/2026' }), row({ reference: 'HAR/1001' })]);
  const stopped = run(rows);
  assert.equal(stopped.status, 1);
  assert.match(
    stopped.said,
    /2 of 3 cannot be imported:\n  row 3, HAR\/1002: closes: .*\n  row 4, HAR\/1001: reference: “HAR\/1001” is also in row 2/,
  );
  assert.match(stopped.said, /Nothing was imported\./);
  assert.deepEqual(names(), []);
  const skipped = run(rows, '--skip-bad');
  assert.equal(skipped.status, 0, skipped.said);
  assert.deepEqual(names(), ['social-worker-har-1001.md']);
  assert.match(skipped.said, /1 written, 0 as before, 2 refused\./);
});

test('an empty row is passed by, and rows keep the numbers of the spreadsheet', () => {
  const found = readRows(
    csv([
      row(),
      Object.fromEntries(Object.keys(row()).map((name) => [name, ''])),
      row({ closes: 'soon', reference: 'B' }),
    ]),
    false,
    { pages: new Set(['contact']) },
  );
  assert.deepEqual(
    found.map(({ number }) => number),
    [2, 4],
  );
});

test('a file without the columns is refused whole, once', () => {
  const { owner: _, closes: __, ...some } = row();
  const { status, said } = run(csv([{ ...some, closs: '2026-12-01 17:00' }]));
  assert.equal(status, 1);
  assert.match(said, /There is no column “closs”\. Did you mean closes\?\n/);
  assert.match(said, /The column owner is missing: Owner\./);
  for (const [text, name, message] of [
    ['', 'export.csv', /This file is empty/],
    ['PK\u0003\u0004', 'export.csv', /This is no CSV file/],
    ['{', 'export.json', /cannot be read as JSON/],
    ['{}', 'export.json', /not a list of vacancies/],
  ] as const)
    assert.match(run(text, name).said, message);
});

test('the next import knows a vacancy by its reference: changed, new, gone and as before are told', () => {
  run(csv([row(), row({ reference: 'HAR/1002' }), row({ reference: 'HAR/1003' })]));
  const before = read('social-worker-har-1002.md');
  const { status, said } = run(
    csv([
      row({ title: 'Senior social worker', 'pay.to': '45000' }),
      row({ reference: 'HAR/1002' }),
      row({ reference: 'HAR/1004' }),
    ]),
  );
  assert.equal(status, 0, said);
  assert.match(said, /1 new:\n  HAR\/1004, Social worker\n/);
  assert.match(said, /1 changed:\n  HAR\/1001, Senior social worker: title, pay\n/);
  assert.match(
    said,
    /1 gone from export\.csv\. They stay here until they close.*\n  HAR\/1003 \(.*social-worker-har-1003\.md\)\n/,
  );
  assert.match(said, /2 written, 1 as before, 0 refused\./);
  assert.match(read('social-worker-har-1001.md'), /^title: Senior social worker$/m);
  assert.equal(read('social-worker-har-1002.md'), before);
  assert.ok(names().includes('social-worker-har-1003.md'));
  assert.ok(names().every((name) => name.endsWith('.md')));
});

test('what somebody has written by hand stays, and is named, until --overwrite is said', () => {
  run(csv([row()]));
  const name = 'social-worker-har-1001.md';
  writeFileSync(`${place}/${name}`, read(name).replace('1 Quay Street', 'Town Hall, 1 Quay Street'));
  writeFileSync(`${place}/own.md`, file({ reference: 'HAR/1002', grade: 'Grade 10' }));
  const rows = csv([row({ 'pay.to': '45000' }), row({ reference: 'HAR/1002' })]);
  const kept = run(rows);
  assert.equal(kept.status, 0, kept.said);
  assert.match(
    kept.said,
    /2 differ but stay, for somebody has written in their files.*\n  HAR\/1001, Social worker: pay, place \(.*har-1001\.md\)\n  HAR\/1002, Social worker: .*grade.* \(.*own\.md\)/,
  );
  assert.match(read(name), /Town Hall/);
  assert.match(read('own.md'), /Grade 10/);
  const replaced = run(rows, '--overwrite');
  assert.match(replaced.said, /2 changed:/);
  assert.ok(!read(name).includes('Town Hall') && !read('own.md').includes('Grade 10'));
  assert.deepEqual(names(), ['own.md', name]);
  assert.match(run(rows).said, /0 written, 2 as before, 0 refused\./);
});

test('a reference that is refused this time is not said to be gone', () => {
  run(csv([row()]));
  assert.ok(!/gone/.test(run(csv([row({ closes: '' })]), '--skip-bad').said));
});

test('two references that look alike in an address get two files', () => {
  run(csv([row({ reference: 'A/1' }), row({ reference: 'A-1' })]));
  assert.deepEqual(names(), ['social-worker-a-1-2.md', 'social-worker-a-1.md']);
});

test('help names every column of the schema, and slips in the command are told', () => {
  const help = spawnSync(process.execPath, ['scripts/import-vacancies.ts', '--help'], { encoding: 'utf8' }).stdout;
  for (const { name, label } of columns)
    assert.match(help, new RegExp(`^  ${name.replaceAll('.', '\\.')} +${label.replace(/[()]/g, '\\$&')}`, 'm'));
  assert.ok(columns.some(({ name }) => name === 'pay.supplement.condition'));
  const { said } = run(csv([row()]), '--skipbad');
  assert.match(said, /There is no --skipbad\. There are --skip-bad/);
  assert.deepEqual(names(), []);
});
