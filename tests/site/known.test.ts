/** What is drawn of history, studies and plans, against the words beside it: a drawing and its text say the same. */
import { test } from 'node:test';
import { none } from '../none.ts';
import { attribute, elements, words, type Element } from './dom.ts';
import { faults, type Page } from './pages.ts';

const withClass = (page: Page, name: string) =>
  elements(page.root, (element) => (attribute(element, 'class') ?? '').split(' ').includes(name));
const squeezed = (element: Element) => words(element).replace(/\s/g, '');
const drawings = (page: Page, name: string) => withClass(page, name).filter(({ tagName }) => tagName === 'svg');

test('every event on a line of time is an item of the list beside it', () =>
  none(
    faults((page) =>
      drawings(page, 'history').flatMap((svg) => {
        const list = withClass(page, 'events').flatMap((one) => elements(one, 'li'));
        const nodes = elements(svg, 'circle').length - 1;
        if (nodes !== list.length) return [`draws ${nodes} events and lists ${list.length}.`];
        const drawn = squeezed(svg);
        return list
          .map((item) => words(elements(item, 'strong')[0]!).replace(/^[^.]*\. |\.$/g, ''))
          .filter((title) => !drawn.includes(title.replace(/\s/g, '')))
          .map((title) => `lists “${title}” and does not draw it.`);
      }),
    ),
  ));

test('every finding drawn is a row of the table, with limits, and no other', () =>
  none(
    faults((page) =>
      drawings(page, 'studies').flatMap((svg) => {
        const rows = elements(page.root, 'tbody').flatMap((body) => elements(body, 'tr'));
        const nodes = elements(svg, 'circle').length;
        const without = rows.filter((row) => !words(elements(row, 'td').at(-1)!)).length;
        return [
          ...(nodes === rows.length ? [] : [`draws ${nodes} findings and has ${rows.length} rows.`]),
          ...(without === 0 ? [] : [`has ${without} findings without limits.`]),
        ];
      }),
    ),
  ));

test('every plan drawn is in the list below it, and says how it stands', () =>
  none(
    faults((page) =>
      drawings(page, 'plans').flatMap((svg) => {
        const list = elements(page.root, 'li').map(words);
        const names = elements(svg, (element) => /\bhalo strong\b/.test(attribute(element, 'class') ?? '')).map(words);
        if (names.length === 0) return ['draws plans without a name.'];
        return names
          .filter(
            (name) => !list.some((item) => item.startsWith(name) && /Ended|Runs today|Not begun|No end/.test(item)),
          )
          .map((name) => `draws “${name}” and does not list it with how it stands.`);
      }),
    ),
  ));
