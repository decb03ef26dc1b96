/** The worklist: everything there is to do, once, under what to do first, with its file, its line and who keeps it. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { instantOf } from '../../src/record/london.ts';
import { formAddress } from '../../src/record/worklist/form-address.ts';
import { groupNames, groups } from '../../src/record/worklist/groups.ts';
import { closingTask, type Task } from '../../src/record/worklist/tasks.ts';
import { thingsIn } from '../../src/record/worklist/things.ts';
import { worklist } from '../../src/record/worklist/worklist.ts';

const folder = mkdtempSync(join(tmpdir(), 'worklist-')).replaceAll('\\', '/');
after(() => rmSync(folder, { recursive: true }));
function write(name: string, text: string) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
const page = (title: string, fields: string, body = 'Words.') =>
  write(`news/${title}.mdx`, `---\ntitle: ${title}\nowner: Press desk\n${fields}\n---\n\n${body}\n`);
page('old', 'reviewBy: 2026-11-21');
page('near', 'reviewBy: 2026-12-22');
page('far', 'reviewBy: 2026-12-23');
page('draft', 'reviewBy: 2026-01-01\ndraft: true');
page('opens', 'publishFrom: 2026-12-01', 'See [what comes](/news/draft/).');
page('leads', 'reviewBy: 2027-01-01', 'See [what comes](/news/draft/).');
write(
  'claims/boats.yaml',
  '# Boats: how many.\n- id: boats\n  text: four boats\n  owner: Harbour office\n  reviewBy: 2026-11-22\n- id: oars\n  text: eight oars\n  reviewBy: 2027-05-01\n',
);
write(
  'stories/ann.mdx',
  '---\ntitle: Ann\nowner: Press desk\nconsentReview: 2026-11-01\nreviewBy: 2027-01-01\n---\n\nWords.\n',
);
write('inspections/2023.yaml', 'title: Inspection\nkept: { reviewBy: 2026-11-01, owner: Record office }\n');
write(
  'questions/desk.mdx',
  '---\ntitle: A desk?\nanswered: not yet\nreviewBy: 2027-01-01\n---\n\nNo.\n\n## Why it matters\n\nIt does.\n',
);
write('questions/tea.mdx', '---\ntitle: Tea?\nanswered: yes\n---\n\nYes.\n');
write('quotations/all.yaml', '- id: said\n  text: Words that nobody has checked\n  speaker: Ann\n');
write(
  'vacancies/keeper.md',
  '---\ntitle: Keeper\nreference: K/1\ncloses: 2026-11-25 12:00\nposted: 2026-11-01\n---\n\nKeep it.\n',
);
write('vacancies/sample.md', '---\ntitle: Sample\nreference: K/2\ncloses: 2026-11-25 12:00\nexample: true\n---\n');
write(
  'authority.yaml',
  'name: Harbour\npreElection: { from: 2026-12-10, to: 2027-01-10 }\nrecordChecked: 2026-01-01\n',
);

const list = worklist(folder, '2026-11-22', new Set(['boats']));
const titles = (tasks: Task[]) => tasks.map(({ title }) => title);
const find = (tasks: Task[], title: string) => tasks.find((task) => task.title === title)!;

test('what is past its day is overdue; what comes within the notice is due; what is further away is neither', () => {
  assert.deepEqual(titles(list.overdue), ['The authority', 'Inspection', 'Ann', 'old']);
  assert.deepEqual(titles(list.soon), ['four boats', 'near']);
});

test('each has who keeps it, its line, its page and its form', () => {
  const boats = find(list.soon, 'four boats');
  assert.deepEqual(
    [boats.owner, boats.file, boats.line, boats.path, boats.form, boats.kind, boats.when],
    ['Harbour office', `${folder}/claims/boats.yaml`, 5, '/claims/boats/#boats', '/admin/#/collections/claims/entries/boats', 'claim', 'Due by 22 November 2026'],
  ); // prettier-ignore
  const inspection = find(list.overdue, 'Inspection');
  assert.deepEqual([inspection.owner, inspection.line, inspection.path], ['Record office', 2, '/inspections/2023/']);
  assert.match(find(list.overdue, 'Ann').when!, /^Withdrawn since 2 November 2026$/);
});

test('a published page that leads to a draft is to be mended now; one that waits, on its day', () => {
  const dead = list.mend.filter(({ says }) => says.includes('/news/draft/ is a draft.'));
  assert.deepEqual(
    dead.map(({ title, when, line }) => [title, when, line]),
    [
      ['leads', undefined, 7],
      ['opens', 'On 1 December 2026', 7],
    ],
  );
});

test('drafts and what waits are named, and of those no review is asked', () => {
  assert.deepEqual(
    list.waiting.map(({ title, when, line }) => [title, when, line]),
    [
      ['draft', 'Draft: not published', 5],
      ['opens', 'Publishes on 1 December 2026', 4],
    ],
  );
});

test('questions without a whole answer, unchecked quotations, claims on no page, and elections', () => {
  assert.deepEqual(titles(list.questions), ['A desk?']);
  assert.deepEqual(titles(list.quotations), ['Words that nobody has checked']);
  assert.deepEqual(titles(list.unused), ['eight oars']);
  assert.match(list.elections[0]!.says, /^The pre-election period begins on 10 December 2026\./);
});

test('a real vacancy is named within a week of its closing and after it; an example never', () => {
  const [keeper, sample] = thingsIn(folder).filter(({ kind }) => kind === 'vacancies');
  const at = (time: string) => closingTask(keeper!, instantOf(time))?.when;
  assert.equal(at('2026-11-18 11:59'), undefined);
  assert.match(at('2026-11-18 12:00')!, /^Closes at midday, Wednesday 25 November 2026$/);
  assert.match(at('2026-11-25 12:00')!, /^Closed at /);
  assert.equal(closingTask(sample!, instantOf('2026-11-25 12:00')), undefined);
});

test('there are forms for pages, lists, and what there is one of', () => {
  assert.equal(formAddress('pages', 'about/place'), '/admin/#/collections/pages/entries/about/place');
  assert.equal(formAddress('pages', 'home'), '/admin/#/collections/single/entries/home');
  assert.equal(formAddress('people', ''), '/admin/#/collections/single/entries/people');
});

test('a general thing is named by its file, and leads to no form: the forms open an authority’s own', () => {
  const both = mkdtempSync(join(tmpdir(), 'layers-')).replaceAll('\\', '/');
  for (const layer of ['general', 'harbour']) {
    mkdirSync(join(both, layer, 'claims'), { recursive: true });
    writeFileSync(join(both, layer, 'claims/nets.yaml'), `- id: ${layer}-nets\n  text: nets\n`);
  }
  const forms = thingsIn(`${both}/harbour`).map(({ id, file, form }) => [id, file, form]);
  rmSync(both, { recursive: true });
  assert.deepEqual(forms, [
    ['general-nets', `${both}/general/claims/nets.yaml`, undefined],
    ['harbour-nets', `${both}/harbour/claims/nets.yaml`, '/admin/#/collections/claims/entries/nets'],
  ]);
});

test('every group says what to do, and what stands there when it is empty', () => {
  assert.deepEqual(groupNames, Object.keys(list));
  for (const { about, none } of Object.values(groups)) assert.ok(/\.$/.test(about) && /\.$/.test(none));
});
