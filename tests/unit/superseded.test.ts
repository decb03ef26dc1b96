import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { defaultTreeAdapter as tree, parse } from 'parse5';
import { fallen, steady } from '../records.ts';
import { aloneInData, aloneInFeed, aloneInFragment, aloneInText } from '../site/superseded-files.ts';
import { rulesOf } from '../site/superseded.ts';

const rules = rulesOf(fallen);
const found = (html: string, head = '<title>x</title>', by = rules) => {
  const root = parse(`<!doctype html><html><head>${head}</head>${html}`).childNodes.find(tree.isElementNode);
  assert.ok(root);
  return by.unbalanced(root).length;
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

test('a year and a grade that are apart in the page are read together', () => {
  assert.equal(found('<main><h2>The inspection of 2018</h2><p>Ofsted said Good.</p></main>'), 1);
  assert.equal(found('<main><dl><div><dt>2018</dt><dd>Good</dd></div></dl></main>'), 1);
  assert.equal(found('<main><table><tr><th>2018</th><td>Good</td></tr></table></main>'), 1);
  assert.equal(
    found(
      '<main><table><tr><th></th><th>2018</th><th>2023</th></tr><tr><th>Overall</th><td>Good</td><td>Inadequate</td></tr></table></main>',
    ),
    0,
  );
});

test('words in any element are read, and each place once', () => {
  assert.equal(found('<main><div>Rated Good in 2018</div></main>'), 1);
  assert.equal(found('<main><div><a href="/">Rated <b>Good</b> by Ofsted</a></div></main>'), 1);
  assert.equal(found('<main><div><b>Rated</b> <b>Good</b></div></main>'), 1);
  assert.equal(found(`<main><section><div><ul><li><div>${praise}</div></li></ul></div></section></main>`), 1);
  assert.equal(found(`<main><template>${praise}</template><noscript><p>Rated Good</p></noscript></main>`), 2);
});

test('a quotation and its balance, two figures and nothing else, are read as one', () => {
  const quoted = `<figure><blockquote>${praise}</blockquote></figure>`;
  assert.equal(found(`<main><div>${quoted}<figure><figcaption>${answer}</figcaption></figure></div></main>`), 0);
  assert.equal(found(`<main><div>${quoted}<div>${answer}</div></div></main>`), 1);
});

test('the other grades and areas of the record are known', () => {
  assert.equal(found('<main><p>Judged Requires improvement in 2016.</p></main>'), 1);
  assert.equal(found('<main><p>Adequate in 2013.</p></main>'), 1);
  assert.equal(found(`<main><p>Inadequate for care leavers in 2016.</p></main>`), 1);
  assert.equal(found(`<main><p>Inadequate for care leavers in 2016.</p>${answer}</main>`), 1);
});

test('the rule is the record’s: a grade that has not changed stands alone', () => {
  assert.equal(found(`<main>${praise}<p>Rated Good in 2017.</p></main>`, '<title>Good</title>', rulesOf(steady)), 0);
  assert.equal(found('<main><p>Outstanding for leaders in 2017.</p></main>', '', rulesOf(steady)), 1);
  assert.equal(found(`<main>${praise}</main>`, '', rulesOf([])), 0);
});

describe('one that is planted is found', () => {
  const old = 'Ofsted judged the service Good in June 2018.';
  const told = 'Good in June 2018, and Inadequate since December 2023.';

  test('in a page’s text', () => {
    assert.equal(found(`<main><p>${old}</p></main>`), 1);
    assert.equal(found(`<main><p>${told}</p></main>`), 0);
  });

  test('in a title, a description, a preview, a label', () => {
    for (const [alone, both] of [old, told].map((text) => [text, told]) as [string, string][]) {
      const wanted = alone === both ? 0 : 1;
      assert.equal(found('', `<title>${alone}</title>`), wanted);
      assert.equal(found('', `<meta name="description" content="${alone}">`), wanted);
      assert.equal(found('', `<meta property="og:title" content="${alone}">`), wanted);
      assert.equal(found(`<main><a aria-label="${alone}">x</a></main>`), wanted);
      assert.equal(found(`<main><p data-words="${alone}">x</p></main>`), wanted);
    }
    assert.equal(found(`<main>${answer}</main>`, `<meta name="description" content="${old}">`), 1, 'no help beside it');
  });

  const data = (value: unknown) => aloneInData(value, rules).length;
  test('in JSON: in an object, in one within it, in a list', () => {
    assert.equal(data({ claims: [{ id: 'one', text: old }] }), 1);
    assert.equal(data({ claims: [{ id: 'one', text: old, since: 'Inadequate, December 2023' }] }), 0);
    assert.equal(data({ claims: [{ text: old }, { text: told }] }), 1, 'another entry does not count');
    assert.equal(
      data({ claims: [{ text: old }], position: 'Inadequate, December 2023' }),
      1,
      'nor what is around the list',
    );
    assert.equal(data({ claims: [{ source: { title: old }, since: 'Inadequate, December 2023' }] }), 0);
    assert.equal(
      data({ claims: [{ text: old, source: { title: 'Inadequate', date: '2024-02' } }] }),
      1,
      'not one saying',
    );
    assert.equal(data({ pages: [old] }), 1);
    assert.equal(data([old]), 1);
  });

  test('in JSON: a grade in a field of its own', () => {
    const entry = (judgements: object, since?: string) => ({
      inspections: [{ fieldwork: { to: '2018-06-22' }, judgements, since }],
    });
    const now = 'Since: Inadequate, December 2023.';
    assert.equal(data(entry({ overall: 'good' })), 1);
    assert.equal(data(entry({ overall: 'good' }, now)), 0);
    assert.equal(data(entry([{ area: 'overall', grade: 'Good' }])), 1);
    assert.equal(data(entry([{ area: 'overall', grade: 'Good', since: 'Inadequate, December 2023' }])), 0);
    assert.equal(
      data({ inspections: [{ fieldwork: { to: '2023-12-22' }, judgements: { overall: 'inadequate' } }] }),
      0,
    );
  });

  test('in JSON-LD', () => {
    assert.equal(data({ '@type': 'Quotation', text: old }), 1);
    assert.equal(
      data({ '@type': 'Quotation', text: old, disambiguatingDescription: 'Since: Inadequate, December 2023.' }),
      0,
    );
    assert.equal(data({ '@graph': [{ '@type': 'Article', headline: old, author: { name: 'Inadequate, 2023' } }] }), 0);
    assert.equal(data({ '@graph': [{ '@type': 'Article', headline: old }, { name: told }] }), 1);
  });

  const feed = (...entries: string[]) =>
    aloneInFeed(
      `<feed><title>News</title>${entries.map((one) => `<entry><title>News</title>${one}</entry>`).join('')}</feed>`,
      rules,
    ).length;
  test('in an entry of a feed, or in what the feed says of itself', () => {
    assert.equal(feed(`<summary>${old}</summary>`), 1);
    assert.equal(feed(`<summary>${old} Since: Inadequate, December 2023.</summary>`), 0);
    assert.equal(feed(`<summary>${old}</summary>`, `<summary>${told}</summary>`), 1, 'another entry does not count');
    assert.equal(feed(`<content type="html">&lt;p&gt;${old}&lt;/p&gt;</content>`), 1);
    assert.equal(feed(`<summary><![CDATA[${old}]]></summary>`), 1);
    assert.equal(aloneInFeed(`<feed><subtitle>${old}</subtitle></feed>`, rules).length, 1);
  });

  test('in plain text', () => {
    assert.equal(aloneInText(`# Site\n\n${old}\n\n${told}`, rules).length, 1);
    assert.equal(aloneInText(`# Site\n\n${told}`, rules).length, 0);
  });

  const fragment = (content: string, meta: object = {}) =>
    aloneInFragment(gzipSync(`pagefind_dcd${JSON.stringify({ url: '/', content, meta })}`), rules).length;
  test('in what search may show of a page', () => {
    assert.equal(fragment(`Then. ${old} Then more.`), 1);
    assert.equal(fragment(`Then. ${old} Then more.`, { since: 'Inadequate, December 2023' }), 0);
    assert.equal(fragment(told), 1, 'an excerpt may be cut before the answer');
    assert.equal(fragment('Hello.', { title: old }), 1);
    assert.equal(fragment(old, { since: 'Good, June 2018' }), 1, 'the wrong answer');
    assert.equal(fragment('In 2018 there was a good talk. Good supervision matters.'), 0);
  });
});
