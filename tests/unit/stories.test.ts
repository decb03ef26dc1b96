import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { overdue } from '../../src/record/check/overdue.ts';
import { withdrawn, withdrawnFrom } from '../../src/record/careers/stories.ts';
import { story } from '../../src/schema/writing.ts';

const told = {
  title: 'Ann, mender of sails',
  description: 'Ann on ten years of sails.',
  published: '2026-01-05',
  reviewed: '2026-01-05',
  reviewBy: '2027-01-05',
  keywords: 'sails',
  owner: 'The keeper',
  person: 'ann',
  role: 'Sailmaker',
  said: '2025-03',
  consent: 'Asked and agreed.',
  consentGiven: '2026-01-04',
  consentReview: '2027-02-28',
  film: 'https://films.example/ann',
  transcript: 'Ann walks along the quay.',
  source: null,
  lede: 'She mends what the wind tears.',
  related: ['/stories/'],
};
const read = (more: object = {}) => story.parse({ ...told, ...more });
const at = (day: string) => withdrawn(day)(read());

test('a story is told to the end of the day by which somebody had to ask again, and not after', () => {
  assert.equal(withdrawnFrom({ consentReview: '2027-02-28' }), '2027-03-01');
  assert.equal(withdrawnFrom({ consentReview: '2027-12-31' }), '2028-01-01');
  const last = at('2027-02-28');
  assert.equal(last.withdrawn, false);
  assert.equal(last.title, told.title);
  assert.match(last.line, /^This story is withdrawn since 1 March 2027, until somebody has asked again/);
  assert.equal(at('2027-03-01').withdrawn, true);
});

test('withdrawn, it comes with none of its words but the day it was told', () => {
  const gone = at('2027-03-01');
  const text = JSON.stringify(gone);
  for (const words of [
    told.title,
    told.description,
    told.lede,
    told.role,
    told.consent,
    told.film,
    told.transcript,
    told.keywords,
  ])
    assert.ok(!text.includes(words), `“${words}” is still there.`);
  assert.equal(gone.title, 'A story of March 2025, withdrawn since 1 March 2027');
  assert.equal(gone.lede, gone.line);
  assert.equal(gone.source, null);
  assert.deepEqual(gone.related, []);
});

test('a film without its words is refused', () => {
  const refused = (more: object) =>
    story.safeParse({ ...told, ...more }).error?.issues.map(({ path, message }) => `${path}: ${message}`);
  assert.match(refused({ transcript: undefined })?.join() ?? '', /^film: A film needs its words.*Add transcript/);
  assert.equal(refused({ transcript: '/stories/ann-transcript/' }), undefined);
  assert.equal(refused({ film: undefined, transcript: undefined }), undefined);
});

test('whether a person has moved on, and the day of consent, may be left out', () => {
  const { movedOn, consentGiven } = read({ consentGiven: undefined });
  assert.deepEqual([movedOn, consentGiven], [false, undefined]);
  assert.equal(read({ movedOn: true }).movedOn, true);
});

const folder = mkdtempSync(join(tmpdir(), 'stories-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('an editor is told thirty days before a story is withdrawn, and when it is', () => {
  mkdirSync(join(folder, 'stories'));
  writeFileSync(join(folder, 'authority.yaml'), 'name: Harbour\n');
  writeFileSync(join(folder, 'stories', 'ann.mdx'), '---\ntitle: Ann\nconsentReview: 2027-02-28\n---\n');
  const said = (day: string) => overdue(folder, day).map(({ line, message }) => `${line}: ${message.split('. ')[0]}`);
  assert.deepEqual(said('2027-01-28'), []);
  assert.deepEqual(said('2027-01-29'), ['3: it is withdrawn after 2027-02-28']);
  assert.deepEqual(said('2027-02-28'), ['3: it is withdrawn after 2027-02-28']);
  assert.deepEqual(said('2027-03-01'), ['3: nobody has asked again by 2027-02-28, so it is withdrawn']);
});
