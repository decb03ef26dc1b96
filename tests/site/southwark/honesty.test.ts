/** What would be easy to get wrong about Southwark, and must not be: a misquotation, an old grade, a report not read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { none } from '../../none.ts';
import { published } from '../../published.ts';
import { gradeInWords } from '../../../src/record/inspections/inspections.ts';
import { attribute, closest, type Element, elements, words } from '../dom.ts';
import { files, links, meta, pages, read } from '../pages.ts';

const claims = published('claims');
const squeezed = (text: string) =>
  text
    .toLowerCase()
    .replace(/[‘’“”"'.,]/g, '')
    .replace(/\s+/g, ' ');
/** The pieces that the council's page of 2018 printed as Ofsted's, and that are not in the report. */
const altered = claims
  .filter(({ data: { saidBy, exact } }) => exact && /as if from Ofsted/.test(saidBy ?? ''))
  .map(({ id, data }) => ({ id, text: squeezed(data.exact!) }));
const says = (text: string) => altered.filter((one) => squeezed(text).includes(one.text));
const quoted = (element: Element) => ['blockquote', 'q', 'cite', 'figure'].includes(element.tagName);

test('the altered words are known, and told as a lesson', () => {
  assert.ok(altered.length >= 3, `Only ${altered.length} altered pieces are claims “as if from Ofsted”.`);
  assert.ok(altered.some(({ text }) => text.includes('our model is enabling')));
  assert.ok(
    pages.some((page) => says(words(page.root)).length === altered.length),
    'No page tells the lesson whole.',
  );
});

test('the altered words are never shown as Ofsted’s: in no quotation, no data of one, no card of a page', () =>
  none(
    pages.flatMap((page) => {
      const inside = elements(page.root, quoted).filter((one) => says(words(one)).length > 0);
      const data = elements(page.root, 'script')
        .filter((script) => attribute(script, 'type') === 'application/ld+json')
        .filter(
          (script) => says(script.childNodes.map((node) => ('value' in node ? node.value : '')).join('')).length > 0,
        );
      const cards = [...meta(page, 'description'), ...meta(page, 'og:title'), ...meta(page, 'og:image:alt')].filter(
        (text) => says(text).length > 0,
      );
      return [
        ...inside.map((one) => `${page.path} shows them in a ${one.tagName}: ${words(one).slice(0, 80)}`),
        ...data.map(() => `${page.path} has them in its data.`),
        ...cards.map((text) => `${page.path} has them where links are shown: ${text}`),
      ];
    }),
  ));

test('wherever they stand, it is said whose words they are, and what the report has', () =>
  none(
    pages.flatMap((page) => {
      const blocks = elements(page.root, 'p td li dd').filter(
        (block) =>
          says(words(block)).length > 0 && elements(block, 'p td li dd').every((one) => says(words(one)).length === 0),
      );
      return blocks.flatMap((block) => {
        // In the list of claims it stands under the page it is from, as an account.
        if (/^\/claims\/$/.test(page.path) && /An account/.test(words(block))) return [];
        const around =
          closest(block, ({ tagName }) => ['tr', 'table', 'section', 'article'].includes(tagName)) ?? block;
        const near = words(
          closest(around, ({ tagName }) => ['table', 'article', 'section', 'main'].includes(tagName)) ?? around,
        );
        return /not (?:what )?Ofsted(?:’s| wrote)|as if from Ofsted|not Ofsted’s words/i.test(near)
          ? []
          : [`${page.path} has “${words(block).slice(0, 100)}” and does not say near it that it is not Ofsted’s.`];
      });
    }),
  ));

test('they are in no list of quotations and in no feed', () => {
  assert.deepEqual(says(read('/quotations.json')), []);
  for (const path of [...files].filter((one) => /feed\.xml$/.test(one))) assert.deepEqual(says(read(path)), [], path);
});

type Listed = { fieldwork: { to: string }; judgements: { area: string; grade: string }[] | Record<string, string> };
const record = published('inspections');
const pageOf = (id: string) => pages.find(({ path }) => path === `/inspections/${id}/`);
const in2017 = record.find(({ data }) => data.type === 'sif' && data.fieldwork.to.startsWith('2017'));

test('that care required improvement in 2017 is not hidden: the record, its page and the list say it', () => {
  assert.ok(in2017, 'There is no inspection of 2017.');
  const { inCare, careLeavers, overall } = in2017.data.judgements;
  assert.deepEqual([overall, inCare, careLeavers], ['good', 'requires-improvement', 'requires-improvement']);
  const page = pageOf(in2017.id)!;
  assert.ok(words(page.root).match(/Requires improvement/gi)!.length >= 2);
  assert.match(words(page.root), /March 2026|2022/);
  const { inspections } = JSON.parse(read('/inspections.json')) as { inspections: Listed[] };
  const listed = inspections.find(({ fieldwork }) => fieldwork.to.startsWith('2017'))!;
  assert.ok(JSON.stringify(listed.judgements).match(/requires.improvement/gi)!.length >= 2);
  assert.match(words(pages.find(({ path }) => path === '/inspections/')!.root), /Requires improvement/);
});

test('wherever 2017’s Good is told, so is what required improvement, or what came after', () =>
  none(
    pages
      .filter(({ path }) => /^\/(?:$|about\/|news\/|messages\/|practice-model\/|working-here\/)/.test(path))
      .filter((page) => /\bGood\b[^.]{0,40}\b2017\b|\b2017\b[^.]{0,40}\bGood\b/.test(words(page.root)))
      .filter((page) => !/Requires? improvement|required improvement|2022|2026/.test(words(page.root)))
      .map((page) => `${page.path} tells of 2017’s Good and of nothing else.`),
  ));

const newest = record.toSorted((a, b) => a.data.fieldwork.to.localeCompare(b.data.fieldwork.to)).at(-1)!;

test('of 2026 nothing is said but what the list has, and the page says that nobody here has read the report', () => {
  assert.equal(newest.data.fieldwork.to.slice(0, 4), '2026');
  assert.deepEqual([newest.data.strengths, newest.data.improvements].flat().filter(Boolean), []);
  assert.deepEqual([...new Set(Object.values(newest.data.judgements))], ['good']);
  const text = words(pageOf(newest.id)!.root);
  assert.match(text, /read the report/);
  assert.match(text, new RegExp(gradeInWords.good));
  const from = newest.data.source;
  assert.deepEqual(
    published('quotations')
      .filter(({ data }) => data.source === from)
      .map(({ id }) => id),
    [],
  );
  none(
    claims
      .filter(({ data }) => data.source === from && !data.saidBy)
      .map(({ id }) => `The claim ${id} rests on the list of 2026 and does not say who says so.`),
  );
});

test('every file is Southwark’s own: no word of another council’s site', () => {
  const home = pages.find(({ path }) => path === '/')!;
  assert.match(attribute(links(home, 'canonical')[0]!, 'href')!, /southwark/);
  const texts = [...files].filter((path) => /\.(?:xml|json|txt|svg|webmanifest|ics)$|_headers$|_redirects$/.test(path));
  none(
    [
      ...texts.filter((path) => /havering/i.test(read(path))),
      ...pages.filter(({ html }) => /havering/i.test(html)).map(({ path }) => path),
    ].map((path) => `${path} names Havering.`),
  );
});
