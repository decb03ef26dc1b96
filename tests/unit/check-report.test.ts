import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import type { Finding } from '../../src/record/check/finding.ts';
import { asAnnotations } from '../../src/record/check/report/github.ts';
import { asPage } from '../../src/record/check/report/page.ts';
import { asText } from '../../src/record/check/report/text.ts';

const finding = (file: string, line: number, level: Finding['level'], message: string): Finding => ({
  file,
  line,
  level,
  rule: 'boats',
  message,
  why: 'People come by boat.',
});
const found = [
  finding('content/x/b.mdx', 9, 'advice', 'Say it in fewer words.'),
  finding('content/x/b.mdx', 12, 'error', '<Boat> is not closed: write </Boat>, 100% of the time.'),
  finding('content/x/b.mdx', 3, 'error', 'This field is empty.'),
  finding('content/x/a.mdx', 1, 'error', 'Nothing reads this file.'),
];

describe('for a terminal', () => {
  const text = stripVTControlCharacters(asText(found, 40));

  test('what must be mended comes before advice, by file and line', () =>
    assert.deepEqual(
      text.match(/^(?:To mend|Advice|content\S+|  line \d+)/gm),
      'To mend|content/x/a.mdx|  line 1|content/x/b.mdx|  line 3|  line 12|Advice|content/x/b.mdx|  line 9'.split('|'),
    ));

  test('the reason is told once for findings that share it', () =>
    assert.equal(text.match(/Why: People come by boat\./g)?.length, 3));

  test('the last lines say what it comes to', () => {
    const sums: [Finding[], RegExp][] = [
      [found, /3 things to mend in 2 files\. Until then nothing can be published\. 40 files looked at\. 1 piece of advice, which can wait\.$/],
      [found.slice(1, 2), /1 thing to mend in 1 file\. Until then nothing can be published\. 40 files looked at\.$/],
      [found.slice(0, 1), /Nothing to mend\. 40 files looked at\. 1 piece of advice, which can wait\.$/],
      [[], /^Nothing to mend\. 40 files looked at\.$/],
    ]; // prettier-ignore
    for (const [some, last] of sums) assert.match(stripVTControlCharacters(asText(some, 40)), last);
  });

  test('long sentences are folded', () => {
    const long = finding('content/x/a.mdx', 1, 'error', 'One more word '.repeat(30).trim());
    const lines = stripVTControlCharacters(asText([long], 1)).split('\n');
    assert.ok(lines.every((line) => line.length <= 101));
    assert.equal(lines.join(' ').match(/word/g)?.length, 30);
  });
});

test('for GitHub: a command a finding, with what its form needs escaped', () =>
  assert.deepEqual(asAnnotations([found[1]!, finding('content/x/a,b.mdx', 2, 'advice', 'Two\nlines.')]).split('\n'), [
    '::error file=content/x/b.mdx,line=12,title=To mend::<Boat> is not closed: write </Boat>, 100%25 of the time.%0APeople come by boat.',
    '::notice file=content/x/a%2Cb.mdx,line=2,title=Advice::Two%0Alines.%0APeople come by boat.',
  ]));

describe('as a page', () => {
  const page = asPage(found, 'content/x', 40, '2026-11-22');

  test('says what, where, why and when, and lets no markup through', () => {
    assert.match(
      page,
      /<h1>What the check found<\/h1>\n<p>content\/x, on 22 November 2026\. 3 things to mend in 2 files/,
    );
    assert.ok(page.includes('<b>&lt;Boat&gt; is not closed: write &lt;/Boat&gt;, 100% of the time.</b>'));
    assert.doesNotMatch(page, /<Boat>|<script|https?:/);
    assert.equal(page.match(/<li>/g)?.length, found.length);
  });

  test('with nothing found it has no empty lists', () =>
    assert.doesNotMatch(asPage([], 'content/x', 40, '2026-11-22'), /<section|<ul/));
});
