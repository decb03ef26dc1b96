/** Every question a candidate is told to ask has an answer with a source, or says that nothing is published. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { none } from '../none.ts';
import { publishedFiles } from '../published.ts';
import { contentFolder } from '../../src/record/authority.ts';
import { idOf, readText, splitMdx } from '../../src/record/check/content-files.ts';
import { readYaml } from '../../src/record/check/read-yaml.ts';
import { inWords } from '../../src/record/dates.ts';
import type { Question } from '../../src/schema/question.ts';
import { attribute, closest, type Element, elements, words } from './dom.ts';
import { base, pages } from './pages.ts';

const questions = publishedFiles('questions').map((file) => {
  const { front, body } = splitMdx(readText(file))!;
  const id = idOf(contentFolder, 'questions', file);
  return { ...(readYaml(front).data as Question), id, path: `/questions/${id}/`, body };
});
const at = (path: string) => {
  const page = pages.find((one) => one.path === path);
  assert.ok(page, `There is no page ${path}.`);
  return page.root;
};
const hasClass = (name: string) => (element: Element) => (attribute(element, 'class') ?? '').split(' ').includes(name);
const inside = (element: Element, root: Element) => !!closest(element, (one) => one === root);
const pathsIn = (root: Element) =>
  elements(root, 'a')
    .map((link) => (attribute(link, 'href') ?? '').slice(base.length))
    .filter((path) => /^\/questions\/[\w-]+\/$/.test(path) && path !== '/questions/sheet/');
const known = {
  yes: 'Answered',
  partly: 'Answered in part',
  'not yet': 'Not published yet',
  'not looked for': 'Not answered yet',
};

test('there are twenty, in the list and on the sheet', () => {
  assert.equal(questions.length, 20);
  const paths = questions.map(({ path }) => path).toSorted();
  for (const list of ['/questions/', '/questions/sheet/'])
    assert.deepEqual(pathsIn(at(list)).toSorted(), paths, `${list} does not list each question once.`);
});

test('the share says how many are answered, in part or not, and leaves none out', () => {
  const count = (state: string) => questions.filter(({ answered }) => answered === state).length;
  const share = `${count('yes')} of ${questions.length} answered, ${count('partly')} in part, ${count('not yet')} not published yet.`;
  const oldest = questions.map(({ reviewed }) => String(reviewed)).toSorted()[0]!;
  const text = words(at('/questions/'));
  assert.ok(text.includes(share), `/questions/ does not say “${share}”`);
  assert.ok(text.includes(`As at ${inWords(oldest)}.`), `/questions/ does not say as at which day: ${oldest}.`);
  const circles = elements(at('/questions/'), hasClass('circles'))[0]!;
  for (const [state, name] of [
    ['yes', 'yes'],
    ['partly', 'partly'],
    ['not yet', 'open'],
  ] as const)
    // prettier-ignore
    assert.equal(elements(circles, hasClass(name)).length, count(state), `circles for “${state}”`);
});

test('an answer has a source; where there is none, the page says so and how to ask', () =>
  none(
    questions.flatMap(({ path, answered }) => {
      const root = at(path);
      const answer = elements(root, hasClass('answer'))[0]!;
      const parts = elements(answer);
      const why = parts.findIndex((part) => part.tagName === 'h2' && words(part) === 'Why it matters');
      const before = parts.slice(0, why);
      const sourced = before.filter(
        (part) =>
          attribute(part, 'popovertarget')?.startsWith('receipt-') || (part.tagName === 'blockquote' && words(part)),
      );
      const asks = before.filter((part) => part.tagName === 'a' && hasClass('onward')(part));
      const unknown = before.some((part) => hasClass('unknown')(part) && /Not published yet\./.test(words(part)));
      const state = words(elements(root, hasClass('short'))[0]!);
      return [
        ...(why < 0 ? ['does not say why it matters.'] : []),
        ...(state.startsWith(`${known[answered]}.`) ? [] : [`does not begin with “${known[answered]}.”`]),
        ...(answered !== 'not yet' && sourced.length === 0 ? ['answers without a source.'] : []),
        ...(answered === 'not yet' && sourced.length > 0 ? ['states what it says is not published.'] : []),
        ...(answered === 'partly' && !unknown ? ['does not say what is not published.'] : []),
        ...(answered !== 'yes' && asks.length === 0 ? ['does not say how to ask.'] : []),
      ].map((fault) => `${path} ${fault}`);
    }),
  ));

test('each is short, says what to ask next, and leads to the one before and after', () => {
  const order = pathsIn(at('/questions/'));
  none(
    questions.flatMap(({ path, followUp }) => {
      const root = at(path);
      const answer = elements(root, hasClass('answer'))[0]!;
      const notes = elements(answer, (part) => attribute(part, 'popover') !== undefined);
      const numbers = elements(answer, 'button');
      const length =
        words(answer).split(' ').length - notes.flatMap((note) => words(note).split(' ')).length - numbers.length;
      const links = (rel: string) =>
        elements(root, 'a')
          .filter((link) => attribute(link, 'rel') === rel && !inside(link, answer))
          .map((link) => attribute(link, 'href')!.slice(base.length));
      const place = order.indexOf(path);
      return [
        ...(length < 250 ? [] : [`has ${length} words. Say it in fewer than 250.`]),
        ...(words(root).includes(`‘${followUp}’`) ? [] : ['does not say what to ask next.']),
        ...(links('prev').join() === (order[place - 1] ?? '') ? [] : ['leads to another before it.']),
        ...(links('next').join() === (order[place + 1] ?? '') ? [] : ['leads to another after it.']),
      ].map((fault) => `${path} ${fault}`);
    }),
  );
});

test('no figure is typed: years apart, each is a claim', () =>
  none(
    questions.flatMap(({ path, body, title, followUp }) => {
      const typed = [title, followUp, body.replace(/<[^>]*>|\]\([^)]*\)/g, ' ')].flatMap(
        (text) => text.replace(/\b(19|20)\d\d\b/g, '').match(/\S*\d\S*/g) ?? [],
      );
      return typed.map((figure) => `${path} has “${figure}” typed into it. Make it a claim.`);
    }),
  ));

test('the sheet has each question with its answer, what to ask next, and room to write', () => {
  const rows = elements(at('/questions/sheet/'), 'li').filter((row) => pathsIn(row).length > 0);
  none(
    questions.flatMap(({ path, title, short, followUp, answered }) => {
      const row = rows.find((one) => pathsIn(one)[0] === path);
      if (!row) return [`the sheet has no row for ${path}`];
      const text = words(row);
      const lines = elements(row, hasClass('write')).flatMap((box) => elements(box, 'i')).length;
      return [title, known[answered], short, `‘${followUp}’`]
        .filter((part) => !text.includes(part))
        .map((part) => `the row of ${path} does not say “${part}”`)
        .concat(lines >= 2 ? [] : [`the row of ${path} has no room to write.`]);
    }),
  );
});
