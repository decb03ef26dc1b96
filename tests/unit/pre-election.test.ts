import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { councillorsIn } from '../../src/record/pre-election/councillors.ts';
import { outputFaults } from '../../src/record/pre-election/output-check.ts';
import { overdue } from '../../src/record/check/overdue.ts';
import { backOn, isOn, lineFor, withholding } from '../../src/record/pre-election/pre-election.ts';
import { readable } from '../../src/record/pre-election/readable.ts';
import { slipFinder } from '../../src/record/pre-election/slips.ts';
import { authority } from '../../src/schema/authority.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { Quotation } from '../../src/schema/quotation.ts';
import type { Message } from '../../src/schema/writing.ts';

const folder = mkdtempSync(join(tmpdir(), 'pre-election-'));
after(() => rmSync(folder, { recursive: true, force: true }));
function put(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const period = { from: '2027-03-29', to: '2027-05-06' };
const quotation = (id: string, more: Partial<Quotation> = {}) =>
  ({
    id,
    text: `The words of ${id}.`,
    speaker: 'The keeper',
    said: '2024-02',
    councillor: false,
    ...more,
  }) as Quotation;
const sails = quotation('sails', {
  text: 'We are proud of every sail that our crews have mended.',
  speaker: 'Councillor Ann Harbour, Cabinet Member for Sails',
  councillor: true,
});
const claim = (saidBy: string | undefined, more: Partial<Claim> = {}) =>
  ({ text: 'ten boats', saidBy, ...more }) as Claim;
const councillors = councillorsIn({
  people: [
    { id: 'jo-quay', name: 'Jo Quay', councillor: true },
    { id: 'sam-pier', name: 'Sam Pier' },
  ],
  quotations: [
    sails,
    quotation('ropes', { balance: 'sails' }),
    quotation('decks', { balance: 'ropes' }),
    quotation('masts'),
  ],
  claims: [claim('Cllr Lee Wharf'), claim('Harbour Council')],
});
const find = slipFinder(councillors);
const found = (text: string) => find(text).map(({ words }) => words);

test('the first and the last day count, and the words are back on the day after', () => {
  assert.deepEqual(
    ['2027-03-28', '2027-03-29', '2027-05-06', '2027-05-07'].map((day) => isOn(period, day)),
    [false, true, true, false],
  );
  assert.equal(isOn(undefined, '2027-05-06'), false);
  assert.equal(backOn(period), '7 May 2027');
  assert.equal(backOn({ ...period, to: '2027-12-31' }), '1 January 2028');
  assert.match(lineFor(period, sails), /^A councillor’s words are withheld until 7 May 2027\. In the weeks before/);
});

test('a councillor is known by people.yaml, by a quotation or by a claim', () => {
  assert.deepEqual(councillors.names, ['Jo Quay', 'Ann Harbour', 'Lee Wharf']);
  assert.deepEqual([...councillors.people], ['jo-quay']);
});

test('what has a councillor’s words for its balance is withheld too, and what has that', () => {
  assert.deepEqual([...councillors.quotations], ['sails', 'ropes', 'decks']);
});

test('on its days nothing of a councillor’s arrives but that it is withheld; before, a line waits; after, nothing', () => {
  const at = (day: string) => withholding(period, day, () => councillors);
  const [before, on, past] = ['2027-03-28', '2027-03-29', '2027-05-07'].map(at);
  const message = { title: 'Jo Quay', description: 'Jo', lede: 'Jo', person: 'jo-quay', said: '2024-02' } as Message;
  const theirs = claim('Cllr Lee Wharf', { exact: 'ten of our boats' });
  const person = { id: 'jo-quay', name: 'Jo Quay', post: 'Cabinet member', councillor: true, current: null, roles: [] };

  assert.equal(on!.quotation(sails).text + on!.quotation(sails).speaker, 'A councillor');
  assert.equal(on!.quotation(quotation('ropes')).withheld, true);
  assert.equal(on!.quotation(quotation('masts')).text, 'The words of masts.');
  assert.doesNotMatch(JSON.stringify(on!.message(message)), /Jo|Quay/);
  assert.equal(on!.message({ ...message, person: 'sam-pier' }).title, 'Jo Quay');
  assert.deepEqual(on!.claim(theirs), claim('A councillor, name withheld until 7 May 2027', { exact: undefined }));
  assert.deepEqual(on!.claim(claim('Harbour Council')), claim('Harbour Council'));
  assert.equal(on!.person(person).name, null);

  assert.deepEqual(before!.quotation(sails), { ...sails, withheld: false, line: lineFor(period, sails) });
  assert.match(before!.message(message).line ?? '', /^Withheld until 7 May 2027/);
  assert.equal(before!.claim(theirs), theirs);
  assert.equal(past!.quotation(sails).line, undefined);
  assert.equal(past!.person(person).name, 'Jo Quay');
});

test('without a period nobody asks who is a councillor', () => {
  const never = withholding(undefined, '2027-04-01', () => assert.fail('asked'));
  assert.equal(never.quotation(sails).withheld, false);
  assert.equal(never.claim(claim('Cllr Lee Wharf')).saidBy, 'Cllr Lee Wharf');
});

test('a name is found however it is spaced, with its line', () => {
  assert.deepEqual(find('Then Councillor\n  Ann Harbour’s boat.'), [
    { words: 'Ann Harbour', line: 2, key: 'ann harbour' },
  ]);
  assert.deepEqual(found('JO QUAY, jo\u00a0quay and councillor Quay’s.'), ['JO QUAY', 'jo quay', 'councillor Quay']);
  assert.deepEqual(found('Cllr. Wharf and Cllr Wharf'), ['Cllr. Wharf', 'Cllr Wharf']);
});

test('a councillor nobody has listed is found by the title', () => {
  assert.deepEqual(found('Then Councillor Kim Dock spoke.'), ['Councillor Kim Dock']);
});

test('what is no councillor’s name is let through', () => {
  for (const text of [
    'Councillors approved the plan. Every councillor The council has was there.',
    'She is a councillor. Quay is a street, and Ann went to the harbour.',
    'https://harbour.example/messages/jo-quay-2024/ and jo-quay',
    'Jo. Quay. ¶ Jo ¶ Quay ¶ Councillor ¶ Kim',
    'Sam Pier of Harbour Council',
  ])
    assert.deepEqual(found(text), []);
});

test('six words in a row of a councillor’s are found, and as many more as follow; five are anybody’s', () => {
  assert.deepEqual(find('He was “PROUD of every sail, that our crews have” then'), [
    { words: 'PROUD of every sail, that our crews have', line: 1, key: 'sails', quotation: 'sails' },
  ]);
  assert.deepEqual(found('proud of every sail that is'), []);
});

test('words that somebody else is quoted with as well are not a councillor’s alone', () => {
  const said = councillorsIn({
    people: [],
    quotations: [sails],
    claims: [claim(undefined, { exact: 'They mend every sail that our crews have.' })],
  });
  assert.deepEqual(
    slipFinder(said)('every sail that our crews have. of every sail that our crews').map(({ words }) => words),
    ['of every sail that our crews'],
  );
});

test('a built file is read as a reader or a program meets it', () => {
  for (const html of [
    '<p>By Jo <b class="x">Quay</b></p>',
    '<a href="mailto:?subject=Useful%3A%20Jo%20Quay">Yes</a>',
    '<meta content="Jo&#32;Quay">',
    "<img alt='Jo&nbsp;Quay'>",
    '<script>if(a<b)say("Jo\\u0020Quay")</script>',
    '<p>Jo<button>1</button> Quay</p>',
    '<title>Jo Quay</title>',
  ])
    assert.deepEqual(found(readable(html, true)), ['Jo Quay'], html);
  assert.deepEqual(found(readable('for(i<n;)say("\\nJo Quay")', false)), ['Jo Quay']);
  assert.deepEqual(found(readable('<dt>Councillor</dt><dd>Since</dd><li>Jo</li><li>Quay</li>', true)), []);
  assert.deepEqual(found(readable('<a href="/messages/jo-quay/" id="jo-quay">50% of %zz</a>', true)), []);
});

test('a slip in the built site is told with its pages, where it stands and what to do', () => {
  put('content/people.yaml', '- id: jo-quay\n  name: Jo Quay\n  councillor: true\n');
  put('content/quotations/a.yaml', `- id: sails\n  text: ${sails.text}\n  speaker: Jo Quay\n  councillor: true\n`);
  put('content/claims/a.yaml', '- id: boats\n  saidBy: Councillor Jo Quay\n  disputed: Jo Quay says ten.\n');
  put('content/messages/jo.mdx', '---\nperson: jo-quay\n---\nJo Quay\n');
  put(
    'content/news/boats.mdx',
    '---\ntitle: Boats\n---\n<Said id="sails" heading="Jo Quay" />\n\nEvery sail that our\ncrews have mended.\n',
  );
  put('site/index.html', '<p>Jo Quay says ten.</p>');
  put('site/claims.json', '{"but":"Jo Quay says ten."}');
  put('site/news/boats/index.html', '<p>Every sail that our crews have mended.</p>');
  put('site/font.woff2', 'Jo Quay');
  const content = `${folder.replaceAll('\\', '/')}/content`;
  assert.deepEqual(outputFaults(join(folder, 'site'), content, period), [
    `/claims.json (and 1 more) names a councillor, “Jo Quay”, who may not be named until 7 May 2027. Take the name out of ${content}/claims/a.yaml, line 3, or move the words into a <Said>.`,
    `/news/boats/ has a councillor’s words, “Every sail that our crews have mended”, withheld until 7 May 2027. Take them out of ${content}/news/boats.mdx, line 6, or put <Said id="sails" heading="…" /> in their place.`,
  ]);
});

test('a period that ends before it begins, or is longer than ten weeks, is refused', () => {
  const messages = (from: string, to: string) =>
    authority.shape.preElection.safeParse({ from, to }).error?.issues.map(({ path, message }) => `${path} ${message}`);
  assert.equal(messages('2027-03-29', '2027-05-06'), undefined);
  assert.equal(messages('2027-05-06', '2027-05-06'), undefined);
  assert.match(messages('2027-05-07', '2027-05-06')!.join(), /^to The period ends before it begins\./);
  assert.match(messages('2027-13-29', '2027-05-06')!.join(), /^from There is no such day[^:]*month\.$/);
  assert.match(messages('2026-05-06', '2027-05-06')!.join(), /^to The period is longer than ten weeks\./);
});

test('an editor is told of a period thirty days before, while it is on, and when it is over', () => {
  put('advice/authority.yaml', 'name: Harbour\npreElection:\n  from: 2027-03-29\n  to: 2027-05-06\n');
  const told = (day: string) =>
    overdue(join(folder, 'advice'), day).map(({ line, message }) => `${line}: ${message.split('. ')[0]}`);
  assert.deepEqual(told('2027-02-26'), []);
  assert.deepEqual(told('2027-02-27'), ['2: the pre-election period begins on 29 March 2027']);
  assert.deepEqual(told('2027-05-06'), ['2: councillors’ names and words are withheld until 7 May 2027']);
  assert.deepEqual(told('2027-05-07'), ['2: the pre-election period ended on 6 May 2027']);
});
