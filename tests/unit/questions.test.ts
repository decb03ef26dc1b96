import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { checkContent } from '../../src/record/check/content-check.ts';
import { splitMdx } from '../../src/record/check/content-files.ts';
import { answerFaults, asAtInWords, byPlace, shareInWords } from '../../src/record/careers/questions.ts';
import { question, type Question } from '../../src/schema/question.ts';

const sound = {
  title: 'Would I have a boat?',
  description: 'Boats at the harbour.',
  published: '2026-01-05',
  reviewed: '2026-01-05',
  reviewBy: '2027-01-05',
  owner: 'The keeper',
  group: 'the work',
  order: 1,
  answered: 'partly',
  short: 'Most people had one in 2025.',
  followUp: 'Which boat was yours?',
};
/** The sentences that are said of a question changed so. */
const said = (change: object) =>
  question.safeParse({ ...sound, ...change }).error?.issues.map(({ path, message }) => [path.join('.'), message]);

describe('the line of a question', () => {
  test('may hold a year, and no other figure', () => {
    assert.equal(said({}), undefined);
    for (const short of ['There are 12 boats.', 'Half were mended on 3 May 2025.', 'Boats cost £20.']) {
      const [path, message] = said({ short })?.[0] ?? [];
      assert.equal(path, 'short', short);
      assert.match(message ?? '', /Take the figure out/);
    }
  });

  test('has a figure before it only where something is answered', () => {
    assert.equal(said({ claim: 'boats-2025' }), undefined);
    assert.deepEqual(said({ answered: 'not yet' }), undefined);
    assert.match(said({ answered: 'not yet', claim: 'boats-2025' })?.[0]?.[1] ?? '', /answered: partly/);
  });
});

/** What is found in a file whose fields are lines 2 and 3, and whose body begins on line 5. */
const found = (answered: string, body: string, claim = '') =>
  answerFaults(splitMdx(`---\nanswered: ${answered}\n${claim || 'order: 1'}\n---\n${body}`)!).map(
    ({ line, message }) => `${line} ${message}`,
  );
const WHY = '\n\n## Why it matters\n\nBoats <Claim id="boats-elsewhere" />.\n';

describe('an answer', () => {
  test('rests on a claim or a quotation', () => {
    for (const part of ['<Claim id="boats-2025" />', '<Quote id="boats" />', '<Said id="boats" heading="Boats" />'])
      for (const answered of ['yes', 'partly']) assert.deepEqual(found(answered, `We had ${part}.${WHY}`), []);
    for (const answered of ['yes', 'partly'])
      assert.deepEqual(found(answered, `We have boats.${WHY}`), [
        `2 answered: ${answered}, but no claim or quotation stands before “Why it matters”. Add one, or write answered: not yet.`,
      ]);
  });

  test('is not there where nothing is published', () => {
    assert.deepEqual(found('not yet', `<Unknown what="Boats" />${WHY}`), []);
    assert.deepEqual(found('not yet', `We looked.\n\nWe had <Claim id="boats-2025" />.${WHY}`), [
      '7 What is stated before “Why it matters” answers. Write answered: partly, or take it out.',
    ]);
  });

  test('ends where it says why it matters', () => {
    assert.deepEqual(found('partly', 'We had <Claim id="boats-2025" />.\n\n### Why it matters\n'), [
      '5 Write the answer, then a heading of its own: ## Why it matters.',
    ]);
    assert.deepEqual(found('partly', `We had <Claim id="boats-2025" />.${WHY}`.replaceAll('\n', '\r\n')), []);
  });

  test('names the figure of its line, so that its source is shown', () => {
    assert.deepEqual(found('partly', `We had <Claim id="boats-2025" />.${WHY}`, 'claim: boats-2025'), []);
    assert.deepEqual(found('partly', `We had <Claim id="boats-2025" />.${WHY}`, 'claim: boats-elsewhere'), [
      '3 claim: “boats-elsewhere” is not in the answer. Add <Claim id="boats-elsewhere" /> to it, so that its source is shown.',
    ]);
  });
});

test('the content check says it, with the file and the line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'questions-')).replaceAll('\\', '/');
  const front = Object.entries(sound).map(([name, value]) => `${name}: "${value}"`.replace('"1"', '1'));
  mkdirSync(`${folder}/questions`);
  writeFileSync(
    `${folder}/questions/boats.mdx`,
    `---\n${front.join('\n')}\n---\n\nWe have boats.\n\n## Why it matters\n`,
  );
  assert.deepEqual(
    checkContent(folder).map(
      ({ file, line, message }) => `${file.slice(folder.length)}:${line} ${message.slice(0, 18)}`,
    ),
    ['/questions/boats.mdx:10 answered: partly, '],
  );
  rmSync(folder, { recursive: true });
});

test('the share counts every question once, and is as old as the oldest check', () => {
  const all = (['yes', 'partly', 'partly', 'not yet', 'not yet', 'not yet'] as const).map((answered) => ({ answered }));
  assert.equal(shareInWords(all), '1 of 6 answered, 2 in part, 3 not published yet.');
  assert.equal(asAtInWords([{ reviewed: '2026-03-02' }, { reviewed: '2025-11-30' }]), 'As at 30 November 2025.');
});

test('questions stand by group, and in it by order', () => {
  const place = (group: string, order: number) => ({ ...sound, group, order }) as Question;
  const all = [place('pay and leave', 1), place('the work', 2), place('time and place', 1), place('the work', 1)];
  assert.deepEqual(
    all.toSorted(byPlace).map(({ group, order }) => `${group} ${order}`),
    ['the work 1', 'the work 2', 'time and place 1', 'pay and leave 1'],
  );
});
