import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findWords, hashWords, nearestPassage, readPages } from '../../src/record/words.ts';

const pages = [
  'Report on the lending of boats\n1\n1. The harbour is small. Most boats come back in good order, and\nthe keeper’s note says that they are ‘well-\nloved’. They are not left out over-\nnight, so that',
  'Report on the lending of boats\n2\nthe sails stay dry. Three boats are old.',
  'Report on the lending of boats\n3\nA fourth is new.',
];
const report = readPages(pages);
const page = (words: string) => findWords(report, words);

test('words that are exact are found, with their page', () => {
  assert.equal(page('The harbour is small.'), 1);
  assert.equal(page('Three boats are old.'), 2);
  assert.equal(page('A fourth is new.'), 3);
});

test('a line break, a hyphen at the end of a line and the shape of quotation marks may differ', () => {
  assert.equal(page('Most boats come back in good order, and the keeper’s note says'), 1);
  assert.equal(page("the keeper's note says that they are 'well-loved'."), 1);
  assert.equal(page('They are not left out overnight'), 1);
});

test('a page number and a running head at a page break are not part of the words', () => {
  assert.equal(page('so that the sails stay dry.'), 1);
  const foot = readPages(['One tide\n12', 'two tides\n13']);
  assert.equal(findWords(foot, 'One tide two tides'), 1);
});

test('a number inside a page is part of the words', () => {
  assert.equal(
    findWords(readPages(['There were\nfew\n12\nboats here\nthat day']), 'There were few boats here'),
    undefined,
  );
});

for (const [fault, words] of Object.entries({
  'one letter changed': 'The harbour is smell.',
  'one capital changed': 'the harbour is small.',
  'a clause dropped': 'Most boats come back, and the keeper’s note says',
  '"not" taken out': 'They are left out overnight',
  '"not" moved': 'They not are left out overnight',
  'an ellipsis added': 'Most boats come back … and the keeper’s note says',
  'three dots added': 'Most boats come back in good order...',
  'a full stop added': 'The harbour is.',
  'a word cut short': 'The harbour is smal',
}))
  test(`${fault}: not found`, () => assert.equal(page(words), undefined));

test('a hyphen inside a line is part of the words', () => {
  assert.equal(findWords(readPages(['a well-loved boat']), 'a wellloved boat'), undefined);
  assert.equal(findWords(readPages(['a wellloved boat']), 'a well-loved boat'), undefined);
});

test('what differs is said, with the nearest passage', () => {
  const near = nearestPassage(report, 'Three boats were old.');
  assert.equal(near.passage, 'Three boats are old.');
  assert.deepEqual(near.differences, ['"were" should be "are"']);
  assert.deepEqual(nearestPassage(report, 'Most boats come in good order, and').differences, ['"back" is left out']);
  assert.deepEqual(nearestPassage(report, 'A fourth boat is new.').differences, ['"boat" is not there']);
});

test('the hash holds to the letter and lets the text wrap otherwise', () => {
  assert.equal(hashWords('The harbour\n  is small. '), hashWords('The harbour is small.'));
  assert.notEqual(hashWords('The harbour is small.'), hashWords('The harbour is smal.'));
  assert.match(hashWords('x'), /^[0-9a-f]{64}$/);
});
