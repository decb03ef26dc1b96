/** A council's folder out of the official files: it passes the check, says what they say, and nothing of its own. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { files, makeSix, official, othersOf, six } from '../official.ts';
import { none } from '../none.ts';
import { figureClaims } from '../../src/record/workforce/counted.ts';
import { NotMade, writeFolder } from '../../src/editor/authority/folder.ts';
import { made } from '../../src/editor/authority/made.ts';
import { filled, inSentence } from '../../src/editor/authority/words.ts';
import { checkContent } from '../../src/record/check/content-check.ts';
import { citationsIn } from '../../src/record/claims.ts';
import { gradesIn } from '../../src/record/inspections/grade-words.ts';
import { inspectionsOf } from '../../src/record/official/index.ts';
import { claimFaults } from '../../src/record/workforce/workforce-claims.ts';
import { firstToFill } from '../../src/record/worklist/first.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { Inspection } from '../../src/schema/inspection.ts';
import type { Question } from '../../src/schema/question.ts';
import type { Workforce } from '../../src/schema/workforce.ts';

const today = '2026-11-22';
const away = mkdtempSync(join(tmpdir(), 'new-authority-')).replaceAll('\\', '/');
after(() => rmSync(away, { recursive: true }));
makeSix(away, today);

const of = (name: string) =>
  made(
    official,
    six.find((one) => one.name === name)!,
    today,
  );
const yaml = <T>(text = '') => parse(text) as T;
const front = (text = '') => yaml<Record<string, unknown>>(/^---\n([\s\S]*?)\n---/.exec(text)![1]);
const kept = { published: today, reviewed: today, reviewBy: '2027-05-22', owner: 'Site team' };

for (const one of six) {
  test(`${one.name}: the check finds nothing to mend`, () => {
    none(checkContent(`${away}/${one.slug}`, today).map(({ file, line, message }) => `${file} ${line} ${message}`)); // prettier-ignore
  });

  test(`${one.name}: each judgement is the official one, and no page types a grade`, () => {
    const all = made(official, one, today);
    const known = inspectionsOf(official, one, kept);
    assert.ok(known.length > 0);
    for (const { id, inspection } of known) {
      const written = yaml<Inspection>(all.get(`inspections/${id}.yaml`));
      assert.deepEqual([written.type, written.judgements ?? {}], [inspection.type, inspection.judgements]);
    }
    const pages = [...all].filter(([name]) => name.endsWith('.mdx') || name.startsWith('claims/'));
    const typed = pages.flatMap(([name, text]) => gradesIn(text).map(({ grade }) => `${name}: ${grade}`));
    // What a monitoring visit follows is the same for every council.
    none(typed.filter((fault) => fault !== 'pages/inspections.mdx: inadequate'));
  });

  test(`${one.name}: every claim is on a page, each figure is the official one, and no other council is named`, () => {
    const all = made(official, one, today);
    const claims = [...all].flatMap(([name, text]) => (name.startsWith('claims/') ? yaml<Claim[]>(text) : []));
    const used = new Set([...all.values()].flatMap((text) => citationsIn(text).map(({ id }) => id)));
    none(claims.filter(({ id }) => !used.has(id)).map(({ id }) => id));
    none(claimFaults(claims, yaml<Workforce>(all.get('workforce.yaml'))));
    const { ours } = yaml<Workforce>(all.get('workforce.yaml'));
    const words = [...all].map(([name, text]) => `${name} ${text}`.replaceAll(ours.name, ''));
    none(words.flatMap((text) => othersOf(one.name).filter((other) => text.includes(other)).map((other) => `${text.split(' ')[0]} names ${other}`))); // prettier-ignore
  });
}

test('there are twenty questions, none of them answered', () => {
  const questions = [...of('Knowsley')].filter(([name]) => name.startsWith('questions/'));
  assert.equal(questions.length, 20);
  for (const [name, text] of questions) assert.equal((front(text) as Question).answered, 'not looked for', name);
});

test('every page has its days and its owner, and a file says who is meant', () => {
  for (const [name, text] of of('Isles of Scilly')) {
    assert.doesNotMatch(text, /%[a-z-]+%|undefined|NaN/, name);
    if (!name.endsWith('.mdx')) continue;
    const { published, reviewed, reviewBy, owner } = front(text);
    assert.deepEqual({ published, reviewed, reviewBy, owner }, kept, name);
  }
  assert.match(of('Isles of Scilly').get('pages/about.mdx')!, /social care in the Isles of Scilly\./);
});

test('a name that takes “the” has it in a sentence', () => {
  assert.deepEqual(['Leeds', 'Isle of Harbour', 'City of Quay', 'North Pier'].map(inSentence), ['Leeds', 'the Isle of Harbour', 'the City of Quay', 'North Pier']); // prettier-ignore
  const all = readFileSync('tests/fixtures/councils.txt', 'utf8').trim().split('\n');
  assert.equal(all.length, 153);
  assert.deepEqual(all.filter((name) => inSentence(name) !== name), ['City of London', 'East Riding of Yorkshire', 'Isle of Wight', 'Isles of Scilly']); // prettier-ignore
  assert.throws(() => filled('in %nowhere%', {}), /no words for %nowhere%/);
});

test('a joint row is said to be of both; a code is no figure; none counted is said in words', () => {
  const joint = of('Kingston upon Thames').get('pages/working-here.mdx')!;
  assert.match(joint, /counts Kingston upon Thames and Richmond upon Thames together/);
  const home = of('Kingston upon Thames').get('pages/home.mdx')!;
  for (const text of [joint, home]) assert.equal(text.split('\n').filter((line) => /<Claim id="\w+-2025/.test(line) && !/together/.test(line)).join(), ''); // prettier-ignore
  const scilly = yaml<Workforce>(of('Isles of Scilly').get('workforce.yaml'));
  assert.equal(scilly.ours.figures.turnover_rate_fte!.at(-1), 'z');
  const claims = figureClaims(scilly);
  assert.equal(claims.find(({ id }) => id.startsWith('turnover'))?.id, 'turnover-2020');
  const page = of('Isles of Scilly').get('pages/working-here.mdx')!;
  assert.match(page, /has no number in the count of September 2025, which says: does not apply\. The newest it has is of September 2020: <Claim id="turnover-2020" \/>\./); // prettier-ignore
  assert.match(page, /Fewer than ten social workers/);
  assert.doesNotMatch(of('Isles of Scilly').get('pages/home.mdx')!, /tie="solid"/);
  const nobody = {
    ...scilly,
    ours: { ...scilly.ours, figures: { ...scilly.ours.figures, inpost_headcount: scilly.years.map(() => 0) } },
  };
  assert.equal(figureClaims(nobody).find(({ id }) => id.startsWith('in-post'))!.text, 'no social workers');
});

test('without a row of the council nothing is counted, and each place says so', () => {
  const all = made(official, { ...six[0]!, region: undefined! }, today);
  assert.equal(all.has('workforce.yaml') || all.has('claims/workforce.yaml'), false);
  assert.match(all.get('pages/home.mdx')!, /tie="none" big="Unknown" heading="Your caseload"/);
  assert.match(
    all.get('pages/working-here.mdx')!,
    /The average caseload is not on this site yet: the official count has no row of Worcestershire\./,
  );
});

test('the first ten things to fill in are named with their lines, and go when they are done', () => {
  const tasks = firstToFill(`${away}/knowsley`);
  assert.equal(tasks.length, 10);
  assert.deepEqual(tasks.map(({ title }) => title).slice(0, 2), ['The council’s own site', 'The council’s jobs page']);
  for (const { file, line } of tasks) assert.ok(readFileSync(file, 'utf8').split('\n').length >= line, file);
  const folder = `${away}/filled/knowsley`;
  mkdirSync(`${away}/filled`);
  const all = of('Knowsley');
  const done = all
    .get('authority.yaml')!
    .replace('  # council: the address of', '  council: https://council.example #');
  writeFolder(folder, new Map([...all, ['authority.yaml', done]]));
  const left = firstToFill(folder).map(({ title }) => title);
  assert.equal(left.includes('The council’s own site'), false);
  assert.equal(left.length, 10, 'the eleventh moves up');
});

test('each first thing stands until it is done itself, whatever else is', () => {
  const all = of('Knowsley');
  const titles = (name: string, changed: Record<string, (text: string) => string>) => {
    mkdirSync(`${away}/${name}`);
    writeFolder(`${away}/${name}/knowsley`, new Map([...all].map(([file, text]) => [file, changed[file]?.(text) ?? text]))); // prettier-ignore
    return new Set(firstToFill(`${away}/${name}/knowsley`).map(({ title }) => title));
  };
  const before = titles('before', {});
  const without = (done: string, left: Set<string>) =>
    assert.deepEqual([...before].filter((title) => !left.has(title)), [done]); // prettier-ignore
  without('A newer inspection', titles('looked', { 'authority.yaml': (text) => text.replace('recordChecked: 2025-03-31', 'recordChecked: 2026-11-20') })); // prettier-ignore
  without('Your own colours', titles('colours', { 'authority.yaml': (text) => text.replace(/accent: '#\w+'/, "accent: '#0A6B55'") })); // prettier-ignore
  const read = { 'inspections/ilacs-standard-2024-11.yaml': (text: string) => text.replace('known: list\n', '') };
  without('The newest inspection report', titles('read', read));
  const comment = titles('comment', { 'authority.yaml': (text) => text.replace(/# These colours.*\n/, '') });
  assert.deepEqual(comment, before, 'a comment that is gone is no colour chosen');
});

test('a folder that is there stays as it is, and nothing is left half written', () => {
  const folder = `${away}/knowsley`;
  const before = readFileSync(`${folder}/authority.yaml`, 'utf8');
  assert.throws(() => writeFolder(folder, of('Cumberland')), NotMade);
  assert.equal(readFileSync(`${folder}/authority.yaml`, 'utf8'), before);
  const broken = new Map([['a/b.yaml', ''], ['a', '']]); // prettier-ignore
  assert.throws(() => writeFolder(`${away}/broken`, broken), /could not be written/);
  assert.equal(existsSync(`${away}/broken`) || existsSync(`${away}/broken.new`), false);
});

const run = (...words: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/new-authority.ts', ...words], { encoding: 'utf8', input: '' }); // prettier-ignore
  return { status, said: stderr };
};
const named = ['--outcomes', files.outcomes, '--workforce', files.workforce];

test('the command refuses in a sentence: no name, an unknown one, a folder that is there, a wrong file', () => {
  assert.match(run().said, /look for “Local authority inspection outcomes”/);
  assert.deepEqual(run('Leedes', ...named), { status: 1, said: 'Ofsted’s list has no local authority “Leedes”. Did you mean Leeds?\nNothing is made.\n' }); // prettier-ignore
  assert.match(run('311', ...named).said, /^content\/havering\/ is there already\..*nothing in it is overwritten\.\nNothing is made\.\n$/); // prettier-ignore
  const swapped = run('Leeds', '--outcomes', files.workforce, '--workforce', files.outcomes);
  assert.equal(swapped.status, 1);
  assert.match(swapped.said, /^workforce\.csv: This is no ODS file/);
});
