/** Roles, the ways in and events: each page whole, the drawing and its list alike, nothing invented shown as real. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { none } from '../none.ts';
import { published, publishedFiles } from '../published.ts';
import { contentFolder } from '../../src/record/authority.ts';
import { citationsIn } from '../../src/record/claims.ts';
import { idOf, readText, splitMdx } from '../../src/record/check/content-files.ts';
import { attribute, closest, type Element, elements, words } from './dom.ts';
import { base, files, meta, pages, read, type Page } from './pages.ts';

const written = (kind: 'roles' | 'pages' | 'events') =>
  publishedFiles(kind).map((file) => {
    const { front, body } = splitMdx(readText(file))!;
    return { id: idOf(contentFolder, kind, file), front, body };
  });
const page = (path: string): Page => {
  const found = pages.find((one) => one.path === path);
  assert.ok(found, `There is no page ${path}.`);
  return found;
};
const hrefs = (under: Element) =>
  elements(under, 'a').map((link) => (attribute(link, 'href') ?? '').slice(base.length));
const byClass = (under: Page, name: string) =>
  elements(under.root, (element) => (attribute(element, 'class') ?? '').split(' ').includes(name))[0];
const headings = ({ root }: Page) => elements(root, 'h2').map(words);

const roles = published('roles');

test('every role says what one does, what one needs, what moves one on and what is known, and rests on claims', () => {
  assert.ok(roles.length > 0);
  none(
    roles.flatMap(({ id, body }) => {
      const shown = page(`/working-here/roles/${id}/`);
      const needed = ['What you do', 'What you need', 'What moves you on', 'What to ask', 'Pay and benefits'];
      const missing = needed.filter((heading) => !headings(shown).includes(heading));
      return [
        ...missing.map((heading) => `The role ${id} lacks “${heading}”.`),
        ...(citationsIn(body).length > 2 ? [] : [`The role ${id} states things without claims.`]),
        ...(body.includes('<Known>') ? [] : [`The role ${id} does not set apart what is known. Use <Known>.`]),
      ];
    }),
  );
});

test('what is not published of a role’s pay says so, and no figure stands in its place', () =>
  none(
    roles.flatMap(({ id, data: { pay } }) => {
      const dl = closest(
        elements(page(`/working-here/roles/${id}/`).root, 'dt').find((dt) => words(dt) === 'Grade')!,
        ({ tagName }) => tagName === 'dl',
      )!;
      const blank = words(dl).match(/Not published yet/g)?.length ?? 0;
      const filled = [pay?.grade, pay?.from, pay?.supplement, pay?.benefits.length].filter(Boolean).length;
      return blank === 4 - filled
        ? []
        : [`/working-here/roles/${id}/ shows ${blank} blanks of pay and has ${4 - filled}.`];
    }),
  ));

test('the drawing and the list have the same roles in the same order, and say the same of each', () => {
  const index = page('/working-here/roles/');
  const drawing = byClass(index, 'pathway')!;
  const list = elements(index.root, 'ol').find((ol) => attribute(ol, 'class')?.split(' ').includes('roles'))!;
  const items = elements(list, 'li');
  assert.deepEqual(
    hrefs(drawing),
    items.map((item) => hrefs(item)[0]),
  );
  assert.equal(items.length, roles.length);
  none(
    items.flatMap((item) => {
      const [own = '', ...leads] = hrefs(item);
      const { data } = roles.find(({ id }) => own === `/working-here/roles/${id}/`)!;
      const needs = data.registration ? 'You need to be on the register' : 'You need not be on the register';
      return [
        ...(words(item).includes(needs) ? [] : [`${own} is listed without “${needs}”.`]),
        ...(leads.join() === data.next.map((id) => `/working-here/roles/${id}/`).join()
          ? []
          : [`${own} is listed with other next roles than it has.`]),
      ];
    }),
  );
});

test('nobody who need not be registered is called a social worker in a heading of a role', () =>
  none(
    roles
      .filter(({ data }) => !data.registration)
      .filter(({ id }) => /social worker/i.test(words(elements(page(`/working-here/roles/${id}/`).root, 'h1')[0]!)))
      .map(({ id }) => `The role ${id} has the protected title in its heading.`),
  ));

const checklists = written('pages').filter(({ front }) => /^checklist: true$/m.test(front));

test('the route finder leads to every checklist, and each begins with rules, what is known, and what to ask', () => {
  const [answers] = elements(page('/working-here/start/').root, 'ul').filter((ul) =>
    elements(ul, 'a').some((link) => /^I /.test(words(link))),
  );
  assert.deepEqual(hrefs(answers!).toSorted(), checklists.map(({ id }) => `/${id}/`).toSorted());
  none(
    checklists.flatMap(({ id, body }) => {
      const shown = page(`/${id}/`);
      const all = elements(shown.root, 'h2 h3').map((heading) => `${heading.tagName} ${words(heading)}`);
      const four = all.slice(0, 4);
      const right = ['h2 Your checklist', 'h3 The national rules', 'h3 What is known here', 'h3 What to ask'];
      const rules = body.slice(body.indexOf('### The national rules'), body.indexOf('<Known>'));
      return [
        ...(four.join() === right.join() ? [] : [`/${id}/ begins with ${four.join(', ')}.`]),
        ...(citationsIn(rules).length > 1 ? [] : [`/${id}/ states national rules without claims.`]),
      ];
    }),
  );
});

test('an example of an event is labelled, and in no calendar, data or search', () => {
  const events = written('events');
  const calendar = read('/working-here/events/dates.ics');
  none(
    events
      .filter(({ front }) => /^example: true$/m.test(front))
      .flatMap(({ id }) => {
        const shown = page(`/working-here/events/${id}/`);
        const wrong = [
          words(shown.root).includes('There is no such event') ? '' : 'is not labelled',
          meta(shown, 'robots').includes('noindex') ? '' : 'is not kept from search engines',
          shown.html.includes('data-pagefind-body') ? 'is found by search' : '',
          shown.html.includes('"@type":"Event"') ? 'is in data for search engines' : '',
          calendar.includes(id) ? 'is in the calendar' : '',
          files.has(`/working-here/events/${id}/dates.ics`) ? '' : 'has no file for a calendar',
        ];
        return wrong.filter(Boolean).map((what) => `The example ${id} ${what}.`);
      }),
  );
  const real = events.filter(({ front }) => !/^example: true$/m.test(front));
  const empty = words(page('/working-here/events/').root).includes('No event is published yet');
  if (real.length === 0) assert.ok(empty, 'The list of events does not say that there is none.');
});
