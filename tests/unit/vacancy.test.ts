import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { checkContent } from '../../src/record/check/content-check.ts';
import { employmentTypes, jobPosting } from '../../src/record/vacancies/job-posting.ts';
import { pagesOf } from '../../src/record/paged.ts';
import { choicesOf, listsOf, slugOf } from '../../src/record/vacancies/vacancy-lists.ts';
import { factsOf, payInWords, payShown, supplementInWords } from '../../src/record/vacancies/vacancy-words.ts';
import { closingOf, isOpen, isPosted, vacancyFaults } from '../../src/record/vacancies/vacancy.ts';
import type { Vacancy } from '../../src/schema/vacancy.ts';
import { body, file, read } from '../vacancies.ts';

const minute = 60_000;
/** The days on which a vacancy closes at 17:00: winter, summer, and both sides of each clock change. */
const closings = {
  '2026-12-01 17:00': '2026-12-01T17:00:00Z',
  '2027-07-01 17:00': '2027-07-01T16:00:00Z',
  '2027-03-27 17:00': '2027-03-27T17:00:00Z',
  '2027-03-28 17:00': '2027-03-28T16:00:00Z',
  '2026-10-24 17:00': '2026-10-24T16:00:00Z',
  '2026-10-25 17:00': '2026-10-25T17:00:00Z',
};

describe('closing', () => {
  for (const [closes, instant] of Object.entries(closings))
    test(`${closes} in London: open at 16:59, closed at 17:00`, () => {
      const vacancy = { closes, posted: '2026-10-01' };
      assert.equal(closingOf(vacancy), Date.parse(instant));
      assert.ok(isOpen(vacancy, Date.parse(instant) - minute));
      assert.ok(isOpen(vacancy, Date.parse(instant) - 1));
      assert.ok(!isOpen(vacancy, Date.parse(instant)));
    });

  test('a build takes its clock, where no TODAY is given, and the first minute of TODAY where one is', () => {
    /** Whether the closings are open in a build at an instant, by its own clock. */
    const openAt = (instant: number, TODAY = '') => {
      const code = `Date.now = () => ${instant};
        const { isOpen } = await import('./src/record/vacancies/vacancy.ts');
        console.log(JSON.stringify(${JSON.stringify(Object.keys(closings))}.map((closes) => isOpen({ closes, posted: '2026-10-01' }))));`;
      const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
        env: { ...process.env, TODAY, TZ: 'America/New_York' },
        encoding: 'utf8',
      });
      assert.equal(
        stderr
          .replace(/^.*Warning.*$/gm, '')
          .trim()
          .startsWith('Error'),
        false,
        stderr,
      );
      return JSON.parse(stdout) as boolean[];
    };
    Object.values(closings).forEach((instant, i) => {
      assert.equal(openAt(Date.parse(instant) - minute)[i], true, instant);
      assert.equal(openAt(Date.parse(instant))[i], false, instant);
    });
    assert.equal(openAt(Date.parse('2030-01-01'), '2026-12-01')[0], true, 'open on its last day');
    assert.equal(openAt(0, '2026-12-02')[0], false, 'closed on the day after');
  });

  test('it is not on the site before the day it is posted', () => {
    const vacancy = { posted: '2026-07-01', closes: '2026-12-01 17:00' };
    assert.ok(!isPosted(vacancy, Date.parse('2026-06-30T22:59:00Z')));
    assert.ok(!isOpen(vacancy, Date.parse('2026-06-30T22:59:00Z')));
    assert.ok(isOpen(vacancy, Date.parse('2026-06-30T23:00:00Z')));
  });
});

const faults = (changes: Parameters<typeof read>[0]) => vacancyFaults(read(changes)).map(({ message }) => message);

describe('rules', () => {
  test('a whole vacancy has no fault, nor an example without street, apply address and contact', () => {
    assert.deepEqual(faults({}), []);
    const nothing = { apply: undefined, contact: undefined, pay: undefined, place: { town: 'Harbourtown' } };
    assert.deepEqual(faults({ ...nothing, example: true }), []);
    assert.deepEqual(
      faults(nothing).map((message) => message.split(':')[0]),
      ['place.street', 'place.postcode', 'apply', 'contact'],
    );
  });

  test('only who is registered is called a social worker', () => {
    for (const title of ['Social worker', 'Senior Social Worker, duty', 'Student social-workers'])
      assert.match(
        faults({ title, registration: false })[0] ?? '',
        /^title: “social worker” is a protected title.*registration: true/,
      );
    for (const title of ['Social work assistant', 'Family support worker'])
      assert.deepEqual(faults({ title, registration: false }), []);
  });

  for (const [changes, message] of [
    [{ closes: '2027-03-28 01:30', interview: undefined }, /^closes: There is no 01:30 on 28 March 2027/],
    [{ closes: '2026-11-01 17:00' }, /^posted: it would close before it is posted/],
    [{ interview: '2026-11-30' }, /^interview: this is before the closing day/],
    [{ contract: 'fixed-term' }, /^lasts: say how long/],
    [{ lasts: '12 months' }, /^lasts: a permanent post does not end/],
    [{ pay: { from: 40000, to: 38000, per: 'year' } }, /^pay\.to: this is less than from/],
    [{ pay: { from: 38000, per: 'hour' } }, /^pay\.per: the figure/],
    [{ pay: { from: 18.5, per: 'year' } }, /^pay\.per: the figure/],
    [{ contact: { name: 'The keeper' } }, /^contact: add email or phone/],
  ] as const)
    test(String(message), () => {
      const found = faults(changes as never);
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0]!, message);
    });

  for (const [closes, message] of [
    ['2026-12-01', /Write the day and the time, such as/],
    ['2026-12-01 24:00', /Write the day and the time/],
    ['2026-02-30 17:00', /no such day/],
    ['2026-12-02 00:00', /Midnight belongs to two days\. Write 23:59 of the day before/],
  ] as const)
    test(`closes: ${closes} is refused`, () => assert.throws(() => read({ closes }), message));
});

test('what is published is said, and what is not is said too', () => {
  const vacancy = read();
  assert.equal(payShown(vacancy), '£38,000 to £42,500 a year');
  assert.equal(supplementInWords(vacancy.pay!), '£3,000 a year, while you hold cases');
  assert.equal(payInWords({ from: 18.5, per: 'hour' }), '£18.50 an hour');
  assert.equal(payShown(read({ pay: undefined })), 'Not published yet');
  assert.equal(payShown(read({ example: true })), '£38,000 to £42,500 a year (invented)');
  const facts = Object.fromEntries(factsOf(read({ grade: undefined, homeDays: undefined }), 'Harbour Council'));
  assert.equal(facts['Grade'], 'Not published yet');
  assert.equal(facts['Days at home'], 'Not published yet');
  assert.equal(facts['Place'], '1 Quay Street, Harbourtown HB1\u00A02QS');
});

const authority = { fullName: 'Harbour Council', contact: { council: 'https://www.harbour.example/' } } as Parameters<
  typeof jobPosting
>[2];
const posting = (changes: Parameters<typeof read>[0] = {}) => jobPosting(read(changes), '<p>Boats.</p>', authority);

test('job data has the instant of closing, pay, place, and types of employment', () => {
  const data = posting({ closes: '2027-07-01 17:00' });
  assert.equal(data.validThrough, '2027-07-01T16:00:00.000Z');
  assert.deepEqual(data.employmentType, ['FULL_TIME']);
  assert.equal(data.directApply, true);
  assert.equal(posting({ apply: 'jobs@harbour.example' }).directApply, false);
  assert.deepEqual(data.baseSalary, {
    '@type': 'MonetaryAmount',
    currency: 'GBP',
    value: { '@type': 'QuantitativeValue', minValue: 38000, maxValue: 42500, unitText: 'YEAR' },
  });
  assert.ok(!('baseSalary' in posting({ pay: undefined })));
});

test('only a post that never needs the office is called remote', () => {
  for (const homeDays of [undefined, 0, 4]) assert.ok(!('jobLocationType' in posting({ homeDays })));
  const { jobLocationType, applicantLocationRequirements } = posting({ homeDays: 5 });
  assert.equal(jobLocationType, 'TELECOMMUTE');
  assert.deepEqual(applicantLocationRequirements, { '@type': 'Country', name: 'United Kingdom' });
});

test('types of employment come from hours and contract', () => {
  const types = (hours: Vacancy['hours'], contract: Vacancy['contract']) => employmentTypes(read({ hours, contract }));
  assert.deepEqual(types('either', 'fixed-term'), ['FULL_TIME', 'PART_TIME', 'TEMPORARY']);
  assert.deepEqual(types('part-time', 'agency'), ['PART_TIME', 'CONTRACTOR']);
  assert.deepEqual(types('full-time', 'permanent'), ['FULL_TIME']);
});

describe('lists', () => {
  const item = (changes: Parameters<typeof read>[0]) => ({ data: read(changes) });
  const many = Array.from({ length: 120 }, (_, i) =>
    item({
      role: i < 60 ? 'social-worker' : 'clinician',
      team: i % 2 ? 'Duty & assessment' : 'Court',
      contract: i < 3 ? 'agency' : 'permanent',
      posted: `2026-11-${String(1 + (i % 20)).padStart(2, '0')}`,
    }),
  );
  const lists = listsOf(many);

  test('a filter is there where it has some and not all', () => {
    assert.deepEqual(
      [...lists.keys()].filter((path) => path.split('/').length === 3),
      [
        'by/newest/',
        'role/social-worker/',
        'role/clinician/',
        'team/court/',
        'team/duty-assessment/',
        'contract/agency/',
        'contract/permanent/',
      ],
    );
    assert.ok(![...lists.keys()].some((path) => path.includes('hours/')), 'all have the same hours');
    assert.equal(listsOf([item({})]).size, 1);
  });

  test('a second filter is there where the first leaves more than a page, at one address', () => {
    assert.equal(lists.get('role/clinician/team/court/')?.items.length, 30);
    assert.ok(!lists.has('team/court/role/clinician/'));
    assert.ok(![...lists.keys()].some((path) => path.split('/').length > 5));
  });

  test('each link says how many stand behind it, and leads to a list that is there', () => {
    for (const list of lists.values())
      for (const { choices, all } of choicesOf(list, lists)) {
        if (all !== undefined) assert.ok(lists.has(all), all);
        for (const { path, count } of choices) assert.equal(lists.get(path)?.items.length, count ?? many.length, path);
      }
    const groups = choicesOf(lists.get('role/clinician/')!, lists);
    assert.deepEqual(
      groups.map(({ label }) => label),
      ['Role', 'Team'],
    );
    assert.equal(groups[0]!.all, '');
    assert.equal(groups[0]!.choices.find(({ chosen }) => chosen)?.name, 'Clinician');
    const short = choicesOf(lists.get('contract/agency/')!, lists);
    assert.deepEqual(
      short.map(({ label }) => label),
      ['Contract'],
      'three are not narrowed again',
    );
  });

  test('pages hold fifty each, and together every one once', () => {
    const pages = pagesOf(lists.get('')!);
    assert.deepEqual(
      pages.map(({ path, items }) => [path, items.length]),
      [
        ['', 50],
        ['page/2/', 50],
        ['page/3/', 20],
      ],
    );
    assert.deepEqual(
      pages.flatMap(({ items }) => items),
      many,
    );
    assert.deepEqual(pagesOf(listsOf([]).get('')!), [{ path: '', items: [] }]);
  });

  test('newest first is in the order of posting', () => {
    const posted = lists.get('by/newest/')!.items.map(({ data }) => data.posted);
    assert.deepEqual(posted, posted.toSorted().toReversed());
  });

  test('a name in an address', () =>
    assert.equal(slugOf(' Équipe d’accueil (MASH) & duty '), 'equipe-d-accueil-mash-duty'));
});

describe('the content check', () => {
  const root = mkdtempSync(join(tmpdir(), 'vacancies-'));
  after(() => rmSync(root, { recursive: true, force: true }));
  const check = (files: Record<string, string>) => {
    rmSync(root, { recursive: true, force: true });
    for (const [name, text] of Object.entries({ ...files, 'pages/contact.mdx': page })) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    return checkContent(root).map((found) => `${found.file.slice(root.length + 1)}:${found.line} ${found.message}`);
  };
  const page = `---\ntitle: Contact\ndescription: How to ask.\npublished: 2026-01-05\nreviewed: 2026-01-05\nreviewBy: 2027-01-05\nowner: The keeper\nkind: help\n---\n\nAsk.\n`;
  const one = (text: string) => check({ 'vacancies/one.md': text });
  /** The line of a whole vacancy's file that its body begins on. */
  const begins = file().split('\n').indexOf(body.split('\n')[0]!) + 1;

  test('a whole vacancy passes', () => assert.deepEqual(one(file()), []));

  for (const [name, words, message] of [
    ['HTML', 'A <b>bold</b> word.', /<b> is not for a vacancy\. Write plain Markdown/],
    ['a script', '<script>alert(1)</script>', /<script> is not for a vacancy/],
    [
      'a script that MDX would take for code',
      '    ```\n<script>alert(1)</script>\n    ```',
      /<script> is not for a vacancy/,
    ],
    ['a part of pages', 'We had <Claim id="caseload-2025" />.', /<Claim> is not for a vacancy/],
    ['a comment', '<!-- a note -->', /What stands in < > is not for a vacancy/],
    ['brackets of a template', 'Dear {{name}}', /Curly brackets are not for content files/],
    ['a link that runs', '[Apply](<java\tscript:alert(1)>)', /A link may not begin with javascript:/],
    ['a definition that runs', '[Apply][a]\n\n[a]: javascript:alert(1)', /A link may not begin with javascript:/],
    ['a link to nowhere', '[Ask](/contct/)', /There is no page \/contct\/ on this site\. Did you mean \/contact\/\?/],
    ['a picture', '![A desk](desk.jpg)', /A vacancy is words alone/],
    ['a second title', '# Social worker', /Use ## here/],
    ['an aligned table', '| a | b |\n|--:|---|\n| 1 | 2 |', /Take the colons out/],
  ] as const)
    test(`${name} in a body is refused, with its line`, () => {
      const found = one(file({}, `First.\n\n${words}\n`));
      assert.ok(found.length >= 1, 'It passed.');
      assert.match(found[0]!, message);
      assert.match(
        found[0]!,
        new RegExp(
          `^vacancies/one\\.md:${begins + 2 + (name.includes('MDX') ? 1 : name.includes('definition') ? 2 : 0)} `,
        ),
      );
    });

  test('a body is needed, but not of an example', () => {
    assert.match(one(file({}, '\n'))[0] ?? '', /Nothing stands below the fields/);
    assert.deepEqual(one(file({ example: true }, '')), []);
  });

  test('a reference number is one vacancy’s, and a file’s name is an address', () => {
    const found = check({ 'vacancies/one.md': file(), 'vacancies/two.md': file() });
    assert.match(found.join('\n'), /two\.md:3 reference: "HAR\/1001" is used twice, also in .*one\.md/);
    assert.match(check({ 'vacancies/Social Worker.md': file() }).join(), /name in small letters, digits and hyphens/);
    assert.match(check({ 'vacancies/duty/one.md': file() }).join(), /Put the file in vacancies\/ itself/);
  });

  test('rules and fields are told with their line', () => {
    const found = one(file({ registration: false, closes: '2026-12-01', role: 'social-wroker' as 'social-worker' }));
    assert.match(found.join('\n'), /closes: Write the day and the time/);
    assert.match(found.join('\n'), /role: "social-wroker" is none of:.*Did you mean "social-worker"\?/);
    const line = file().split('\n').indexOf('title: Social worker') + 1;
    assert.match(one(file({ registration: false })).join(), new RegExp(`one\\.md:${line} title: “social worker”`));
  });
});
