/** The drawings of the work with families: hours as squares, a visit in steps, and cases as lines. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentFolder } from '../../src/record/authority.ts';
import { filesOf, readList } from '../../src/record/check/content-files.ts';
import { none } from '../none.ts';
import { attribute, elements, words, type Element } from './dom.ts';
import { pages } from './pages.ts';

type Claim = { id: string; value?: number; unit?: string; elsewhere?: boolean };
const claims = new Map(
  filesOf(contentFolder, 'claims')
    .flatMap((file) => readList(file) as unknown as Claim[])
    .map((claim) => [claim.id, claim]),
);
const classed = (name: string) => (one: Element) => (attribute(one, 'class') ?? '').split(' ').includes(name);
const withPart = (name: string) =>
  pages.flatMap((page) => elements(page.root, classed(name)).map((part) => ({ part, path: page.path })));
const skipUnless = (name: string) => (withPart(name).length > 0 ? false : `no page has a ${name}`);

test(
  'a part of a week draws a square for each hour that its own sentences give, and a circle where they give none',
  { skip: skipUnless('working-week') },
  () =>
    none(
      withPart('hours').flatMap(({ part, path }) => {
        const [heading] = elements(part, 'h3').map(words);
        const given = elements(part, 'button').flatMap((button) => {
          const claim = claims.get(attribute(button, 'popovertarget')?.replace('receipt-', '') ?? '');
          return claim?.value !== undefined && claim.unit?.startsWith('hours a week') ? [claim] : [];
        });
        const drawn = elements(part, 'path').map((shape) => (attribute(shape, 'd')?.match(/z/g) ?? []).length);
        const wanted = given.map(({ value }) => Math.round(value!));
        const [blocks] = elements(part, classed('blocks'));
        const open = elements(blocks!, classed('node-open')).length;
        const own = given.some(({ elsewhere }) => !elsewhere);
        const told = words(part).includes('not published yet');
        return [
          ...(String(drawn) === String(wanted) ? [] : [`${path} draws ${drawn} for ${heading}, and says ${wanted}.`]),
          ...(open === (given.length === 0 ? 1 : 0) ? [] : [`${path} has ${open} open circles for ${heading}.`]),
          ...(told === !own ? [] : [`${path} is wrong about what is published of ${heading} here.`]),
        ];
      }),
    ),
);

test('a visit has steps that count on through both doors, each with what is kind and what is clear', { skip: skipUnless('visit-lines') }, () =>
  none(
    withPart('visit-lines').flatMap(({ part, path }) => {
      const lists = elements(part, 'ol');
      const steps = lists.flatMap((list) =>
        elements(list, 'li').filter((item) => item.parentNode === list).map((item, i) => ({ item, number: Number(attribute(list, 'start') ?? 1) + i })),
      );
      assert.equal(elements(part, 'hr').length, 2, `${path} needs two doors.`);
      return steps.flatMap(({ item, number }, i) => {
        const [name, ...labels] = elements(item, 'strong').map(words);
        return number === i + 1 && labels.join() === 'Kind:,Clear:' ? [] : [`${path}, step ${i + 1} (${number}, ${name}): ${labels}`];
      });
    }),
  ),
); // prettier-ignore

test('cases as lines are the figures of the official count, and its source is named', { skip: skipUnless('cases') }, () =>
  none(
    withPart('cases').flatMap(({ part, path }) => {
      const caption = words(elements(part, 'figcaption')[0]!);
      return elements(part, 'li').flatMap((one) => {
        const [, value = '', year = ''] = /^([\d.]+) (\d{4})$/.exec(words(one)) ?? [];
        const lines = (attribute(elements(one, 'path')[0]!, 'd')?.match(/M/g) ?? []).length;
        return lines === Math.round(Number(value)) && caption.includes(`${value} in ${year}`) && caption.includes('Source:')
          ? []
          : [`${path} draws ${lines} lines for ${value} in ${year}. Its caption: ${caption}`];
      });
    }),
  ),
); // prettier-ignore
