import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  citationsIn,
  isVerified,
  reviewsAhead,
  stateInWords,
  stateOf,
  states,
  termsIn,
} from '../../src/record/claims.ts';
import { hashWords } from '../../src/record/quotations/words.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { Quotation } from '../../src/schema/quotation.ts';
import type { Source } from '../../src/schema/source.ts';

const source: Source = {
  id: 'harbour-report',
  title: 'The harbour',
  publisher: 'The keeper',
  kind: 'inspection-report',
  address: 'https://harbour.example/',
  licence: 'Open',
  seen: 'document',
  read: '2026-01-05',
};
const excerpt: Source = { ...source, seen: 'excerpt' };
const claim: Claim = {
  id: 'boats',
  text: 'twelve boats',
  asOf: '2025',
  source: 'harbour-report',
  elsewhere: false,
  owner: 'The keeper',
  reviewBy: '2026-06-30',
};
const today = '2026-06-30';

test('a claim whose document was read is checked, to the last day of its review', () => {
  assert.equal(stateOf(claim, source, today), 'checked');
});

test('an account is a claim of a document not seen whole, or of what somebody says', () => {
  assert.equal(stateOf(claim, excerpt, today), 'account');
  assert.equal(stateOf({ ...claim, saidBy: 'The keeper' }, source, today), 'account');
});

test('from the day after its review a claim is due, and before that disputed comes first, whatever it rests on', () => {
  const disputed = { ...claim, disputed: 'The mayor counts ten.', saidBy: 'The keeper' };
  for (const from of [source, excerpt]) {
    assert.equal(stateOf(disputed, from, today), 'disputed');
    for (const one of [claim, disputed]) assert.equal(stateOf(one, from, '2026-07-01'), 'due');
  }
});

test('each state has words and a tie of the key', () => {
  assert.deepEqual(
    Object.values(states).map(({ tie }) => tie),
    ['solid', 'dashed', 'zigzag', 'zigzag'],
  );
  assert.equal(stateInWords('checked', source), 'Checked against the document');
  assert.match(stateInWords('account', source), /^An account, in a document we have read/);
  assert.match(stateInWords('account', excerpt), /^An account\. We have not seen/);
  assert.equal(stateInWords('disputed', excerpt), 'Sources disagree');
  assert.equal(stateInWords('due', source), 'Being checked');
});

test('the reviews ahead are counted by their days, the next first, without those that have passed', () => {
  const by = ['2026-09-30', '2026-06-30', '2026-06-29', '2026-09-30', '2027-01-31'].map((reviewBy) => ({ reviewBy }));
  assert.deepEqual(reviewsAhead(by, today), [
    { day: '2026-06-30', due: 1 },
    { day: '2026-09-30', due: 3 },
    { day: '2027-01-31', due: 4 },
  ]);
  assert.deepEqual(reviewsAhead(by, '2027-02-01'), []);
});

test('the receipts of a text are in reading order, each once', () => {
  const text = `<Claim id="b" /> and <Quote id="q" />\n\n<Claim\n  id="a"\n/> again <Claim id="b" />\n\n<Said id="s" heading="Hello">`;
  assert.deepEqual(citationsIn(text), [
    { kind: 'claim', id: 'b' },
    { kind: 'quotation', id: 'q' },
    { kind: 'claim', id: 'a' },
    { kind: 'quotation', id: 's' },
  ]);
  assert.deepEqual(citationsIn('No receipts: <Term id="mash">MASH</Term>'), []);
});

test('the terms of a text are in reading order, each once', () => {
  const text = '<Term id="mash">MASH</Term>, <Term id="cin">a plan</Term>, <Term id="mash">it</Term>, <Claim id="b" />';
  assert.deepEqual(termsIn(text), ['mash', 'cin']);
});

test('one letter changed, and a quotation is no longer verified', () => {
  const text = 'The model is enabling, and the boats came back.';
  const quotation = {
    text,
    receipt: {
      words: hashWords(text),
      document: 'harbour.pdf',
      documentHash: '0'.repeat(64),
      checked: '2026-01-05',
    },
  } as Quotation;
  assert.equal(isVerified(quotation), true);
  assert.equal(isVerified({ ...quotation, text: 'The model is enabling,\n  and the boats came back. ' }), true);
  for (const other of [text.replace('boats', 'coats'), text.replace('T', 't'), text.replace('.', ''), `${text}!`])
    assert.equal(isVerified({ ...quotation, text: other }), false, other);
  assert.equal(isVerified({ text } as Quotation), false, 'without a receipt');
});

test('an id is found in either kind of quotation mark, and wherever it stands in the part', () => {
  const text = `<Claim id='boats' /> <Said heading="Then" id="words" /> <Term\n  id='mash'>front door</Term>`;
  assert.deepEqual(citationsIn(text), [
    { kind: 'claim', id: 'boats' },
    { kind: 'quotation', id: 'words' },
  ]);
  assert.deepEqual(termsIn(text), ['mash']);
});
