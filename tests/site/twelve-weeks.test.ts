/** The page of the twelve weeks: script within its budget and nowhere else, and every line also in words. */
import assert from 'node:assert/strict';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { published } from '../published.ts';
import { attribute, elements } from './dom.ts';
import { folder, pages } from './pages.ts';

const path = '/practice-model/twelve-weeks/';
const page = pages.find((one) => one.path === path);
const weeks = published('weeks').map(({ data }) => data);
const scripts = globSync(join(folder, '_astro/*.js')).map((file) => ({
  name: file.split('/').at(-1)!,
  bytes: statSync(file).size,
  text: readFileSync(file, 'utf8'),
}));

test('the script that moves the drawing is under 10 KB, and only this page can ask for it', () => {
  const [moving, ...more] = scripts.filter(({ name }) => /^weeks\./.test(name));
  assert.ok(moving && more.length === 0, `one script is expected, and there are ${more.length + (moving ? 1 : 0)}`);
  assert.ok(moving.bytes < 10_000, `${moving.name} has ${moving.bytes} bytes`);
  const asking = scripts.filter(({ text }) => text.includes(moving.name)).map(({ name }) => name);
  assert.equal(asking.length, 1, asking.join());
  const holding = pages.filter((one) =>
    elements(one.root, 'script').some((script) => (attribute(script, 'src') ?? '').endsWith(asking[0]!)),
  );
  assert.deepEqual(holding.map((one) => one.path), [path]); // prettier-ignore
});

test('every week is a section with a heading to link to, and says each line it changes', () => {
  assert.ok(page);
  const text = page.html.toString().replace(/\s+/g, ' ');
  for (const { week, title, ties, lessWell, decision } of weeks) {
    assert.ok(text.includes(`id="week-${week}"`), `#week-${week} is not there`);
    for (const words of [title, lessWell, decision.what, ...ties.map(({ means }) => means)])
      assert.ok(text.includes(words), `week ${week} does not say: ${words}`);
  }
});

test('every drawing has a name, and every week a way back to the list', () => {
  const names = elements(page!.root, 'figure').map((figure) => attribute(figure, 'aria-label'));
  assert.deepEqual(names, weeks.map(({ week }) => `The lines in week ${week}`)); // prettier-ignore
  const back = elements(page!.root, 'a').filter((link) => attribute(link, 'href') === '#weeks');
  assert.equal(back.length, weeks.length);
});

test('the key has every kind of line that the story draws', () => {
  const key = page!.html.toString().match(/<ul class="key">.*?<\/ul>/s)![0];
  const uses = { solid: '<use href="#kind">', dashed: '"dashed"', zigzag: '#kind_zigzag', arrow: '#kind_arrow', none: '"ended"' };
  for (const kind of new Set(weeks.flatMap(({ ties }) => ties.map((tie) => tie.kind))))
    assert.ok(key.includes(uses[kind]), `the key does not have: ${kind}`);
}); // prettier-ignore

test('it says that the family is invented before the story begins', () => {
  const text = page!.html.toString();
  const first = text.indexOf('id="week-1"');
  for (const words of ['is invented', 'in general', 'not how anybody here is known to work'])
    assert.ok(text.indexOf(words) > 0 && text.lastIndexOf(words, first) > 0, words);
});
