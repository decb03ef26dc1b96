import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../../src/record/reading-age.ts';

const plain = 'Jay stays at home on Mondays. Mum is low on Mondays. He will not leave her.';
const hard =
  'Practitioners facilitate collaborative conversations regarding intergenerational relationships, communication and accountability.';

test('the age is the Flesch-Kincaid grade and five years', () => {
  // 16 words in 3 sentences, 18 syllables: 0.39 x 16 / 3 + 11.8 x 18 / 16 - 15.59 = -0.235.
  assert.deepEqual(readingOf(`<p>${plain}</p>`), { words: 16, age: 5 });
  assert.ok(readingOf(`<p>${hard}</p>`).age > 25, 'long words in a long sentence are for nobody');
});

test('a block ends a sentence, also without a full stop', () => {
  const list = '<ul><li>Jay, who gives way first</li><li>Ella, who sees it first</li></ul>';
  const stopped = '<p>Jay, who gives way first. Ella, who sees it first.</p>';
  assert.deepEqual(readingOf(list), readingOf(stopped));
});

test('a heading is read, but does not make the text seem easier', () => {
  const { words, age } = readingOf(`<p>${hard}</p>`);
  assert.deepEqual(readingOf(`<h2>Look</h2><h2>At it</h2><p>${hard}</p>`), { words: words + 3, age });
});

test('a claim’s words count; its number, its note, drawings and tables do not', () => {
  const claim = `<span class="claim">Mum is <span>low<button data-pagefind-ignore>3</button></span> <small>(being checked)</small></span>`;
  const around = `<figure>${hard}</figure><table><tr><td>${hard}</td></tr></table><div popover>${hard}</div>`;
  assert.deepEqual(
    readingOf(`<p>Jay stays at home on Mondays. ${claim} on Mondays. He will not leave her.</p>${around}`),
    readingOf(`<p>${plain}</p>`),
  );
});

test('a number, a year and words joined by a hyphen are a word each', () =>
  assert.equal(readingOf('<p>15.0 cases in 2025, one-to-one, in Jay’s house.</p>').words, 8));
