import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultTreeAdapter as tree, parse } from 'parse5';
import { unbalanced } from '../site/superseded.ts';

const found = (html: string) => {
  const root = parse(`<!doctype html><html><head><title>x</title></head>${html}`).childNodes.find(tree.isElementNode);
  assert.ok(root);
  return unbalanced(root).length;
};

const praise = '<p>Ofsted judged the service Good in June 2018.</p>';
const answer = '<p>Since December 2023 the grade is Inadequate.</p>';

test('praise alone is found', () => {
  assert.equal(found(`<main><h2>Then</h2>${praise}</main>`), 1);
  assert.equal(found('<main><p>The service was rated “good”.</p></main>'), 1);
  assert.equal(found('<main><ul><li>Overall: Good, 2018</li></ul></main>'), 1);
});

test('praise with its answer beside it is not', () => {
  assert.equal(found(`<main><h2>Then</h2>${praise}${answer}</main>`), 0);
  assert.equal(found('<main><p>Good in June 2018, Inadequate since December 2023.</p></main>'), 0);
  assert.equal(
    found(`<main><figure><blockquote>${praise}</blockquote><figcaption>${answer}</figcaption></figure></main>`),
    0,
  );
});

test('an answer under another heading, or in another item, does not count', () => {
  assert.equal(found(`<main><h2>Then</h2>${praise}<h2>Later</h2>${answer}</main>`), 1);
  assert.equal(found(`<main><ul><li>${praise}</li><li>${answer}</li></ul></main>`), 1);
  assert.equal(found(`<main><div popover>${praise}</div>${answer}</main>`), 1);
});

test('descriptions, names of pictures and drawings are read too', () => {
  assert.equal(found('<main><img alt="Good in 2018"></main>'), 1);
  assert.equal(found('<main><svg><text>2018</text><text>Good</text></svg></main>'), 1);
  assert.equal(found('<main><svg><text>2018 Good</text><text>2023 Inadequate</text></svg></main>'), 0);
});

test('ordinary words are left alone', () => {
  assert.equal(found('<main><p>A good talk in 2018 helped.</p><p>Good supervision matters.</p></main>'), 0);
});
