import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPages } from '../../src/record/quotations/document-pages.ts';
import { nearestPassage } from '../../src/record/quotations/nearest-passage.ts';
import { findWords, hashWords, partsOf } from '../../src/record/quotations/words.ts';

const pages = [
  'Report on the lending of boats\n1\n1. The harbour is small. Most boats come back in good order, and\nthe keeper’s note says that they are ‘well-\nloved’. They are not left out over-\nnight, so that',
  'Report on the lending of boats\n2\nthe sails stay dry. Three boats are old, and 15.0 of them\nhave short-\nand long-term homes on the quay–\nside.',
  'Report on the lending of boats\n3\nA fourth is new.',
];
const report = readPages(pages);
const page = (words: string) => findWords(report, words);
const within = (text: string, words: string) => findWords(readPages([text]), words);

test('words that are exact are found, with their page', () => {
  assert.equal(page('The harbour is small.'), 1);
  assert.equal(page('Three boats are old'), 2);
  assert.equal(page('A fourth is new.'), 3);
});

test('a line break, a hyphen at the end of a line and the shape of quotation marks may differ', () => {
  assert.equal(page('Most boats come back in good order, and the keeper’s note says'), 1);
  assert.equal(page("the keeper's note says that they are 'well-loved'."), 1);
  assert.equal(page('They are not left out overnight'), 1);
  assert.equal(page('short- and long-term homes on the quay–side.'), 2);
  assert.equal(
    within('left out over\u00AD\nnight by the harbour\u00ADmaster', 'left out overnight by the harbourmaster'),
    1,
  );
  assert.equal(within('left out over\u2010\nnight', 'left out overnight'), 1);
  assert.equal(within('the \uFB01rst \uFB02ag', 'the first flag'), 1);
  assert.equal(within('she said: "yes"', 'she said: “yes”'), 1);
});

test('a page number and a running head at a page break are not part of the words', () => {
  assert.equal(page('so that the sails stay dry.'), 1);
  assert.equal(findWords(readPages(['One tide\n12', 'two tides\n13']), 'One tide two tides'), 1);
  assert.equal(findWords(readPages(['One tide\nPage 1 of 2', 'two tides\nPage 2 of 2']), 'One tide two tides'), 1);
  assert.equal(findWords(readPages(['One tide', '2\ntwo tides']), 'One tide two tides'), 1);
});

test('a number that does not count the pages, and a heading that comes back far away, are part of the words', () => {
  assert.equal(within('There were\nfew\n12\nboats here\nthat day', 'There were few boats here'), undefined);
  assert.equal(findWords(readPages(['There were', '12\nboats', 'that day']), 'There were boats'), undefined);
  const far = ['red', 'old', 'new', 'red', 'low', 'fast', 'red'].map(
    (kind, i) => `Boats\nBoat ${'abcdefg'[i]} is ${kind}`,
  );
  assert.equal(
    findWords(readPages(far.map((text, i) => (i % 3 === 0 ? text : text.slice(6)))), 'Boats Boat d is red'),
    4,
  );
});

for (const [fault, words] of Object.entries({
  'one letter changed': 'The harbour is smell.',
  'one capital changed': 'the harbour is small.',
  'a clause dropped': 'Most boats come back, and the keeper’s note says',
  '"not" taken out': 'They are left out overnight',
  '"not" moved': 'They not are left out overnight',
  '"not" put in': 'The harbour is not small.',
  'an ellipsis added': 'Most boats come back … and the keeper’s note says',
  'an ellipsis that joins two sentences': 'The harbour is small… They are not left out',
  'two sentences joined without a mark': 'The harbour is small. They are not left out',
  'three dots added': 'Most boats come back in good order...',
  'a full stop added': 'The harbour is.',
  'a comma left out': 'Most boats come back in good order and',
  'a word cut short': 'The harbour is smal',
  'a possessive cut short': 'the keeper',
  'a hyphened word cut short': 'short- and long',
  'a number cut short': 'Three boats are old, and 15',
  'a single quotation mark made double': 'they are “well-loved”',
  'a space put in': 'The harbour is small .',
  'no words': ' … ',
}))
  test(`${fault}: not found`, () => assert.equal(page(words), undefined));

test('a hyphen inside a line is part of the words, and a longer dash is another mark', () => {
  assert.equal(within('a well-loved boat', 'a wellloved boat'), undefined);
  assert.equal(within('a wellloved boat', 'a well-loved boat'), undefined);
  assert.equal(within('in 2015–16', 'in 2015-16'), undefined);
});

test('what differs is marked on both sides, with its page', () => {
  assert.deepEqual(nearestPassage(report, 'Three boats were old'), {
    typed: 'Three boats «were» old',
    meant: 'Three boats «are» old',
    page: 2,
    differences: [{ typed: 'were', meant: 'are' }],
    share: 0.25,
  });
});

test('what is left out, or put in, is marked where it would be', () => {
  const dropped = nearestPassage(report, "Most boats come back in order, and the keeper's note");
  assert.equal(dropped.typed, "Most boats come back in «» order, and the keeper's note");
  assert.equal(dropped.meant, 'Most boats come back in «good» order, and the keeper’s note');
  const added = nearestPassage(report, 'The harbour is not small.');
  assert.equal(added.typed, 'The harbour is «not» small.');
  assert.equal(added.meant, 'The harbour is «» small.');
  assert.deepEqual(added.differences, [{ typed: 'not', meant: '' }]);
});

test('a clause left out is marked whole, with the comma after it', () => {
  const near = nearestPassage(readPages(['She rows, she sails, and she sings.']), 'She rows, and she sings.');
  assert.equal(near.meant, 'She rows, «she sails,» and she sings.');
  assert.deepEqual(near.differences, [{ typed: '', meant: 'she sails,' }]);
});

test('white space alone that differs is marked too', () => {
  const near = nearestPassage(report, 'The harbour is small .');
  assert.deepEqual(near.differences, [{ typed: '.', meant: '.' }]);
});

test('what is nothing like the document differs in nearly all', () => {
  assert.ok(nearestPassage(report, 'Whoever wrote this had never seen any sea').share > 0.9);
});

test('the parts that dots join', () => {
  assert.deepEqual(partsOf('...one....Two… three [...] four (…) five'), ['one', 'Two', 'three', 'four', 'five']);
});

test('the hash holds to the letter and lets the text wrap otherwise', () => {
  assert.equal(hashWords('The harbour\n  is small. '), hashWords('The harbour is small.'));
  assert.notEqual(hashWords('The harbour is small.'), hashWords('The harbour is smal.'));
  assert.match(hashWords('x'), /^[0-9a-f]{64}$/);
});
