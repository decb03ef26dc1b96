/** The page of official figures says in words and tables what was imported, and what is not published. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { contentFolder } from '../../src/record/authority.ts';
import { filesOf, readText } from '../../src/record/check/content-files.ts';
import type { Workforce } from '../../src/schema/workforce.ts';
import { none } from '../none.ts';
import { attribute, closest, elements, words, type Element } from './dom.ts';
import { idsOf, pages } from './pages.ts';

const file = filesOf(contentFolder, 'workforce')[0];
const skip = file ? false : 'no official count is imported for this authority';
const page = pages.find(({ path }) => path === '/working-here/figures/')!;
const workforce = file ? (parse(readText(file)) as Workforce) : undefined;
const { years, ours, region, england } = workforce ?? ({} as Workforce);

const shown = { caseload: 'caseload_fte', agency: 'agency_rate_fte', vacancies: 'vacancy_rate_fte', turnover: 'turnover_rate_fte', sickness: 'absence_rate_fte', staff: 'inpost_fte' } as const; // prettier-ignore
const panels = () =>
  Object.entries(shown).map(([id, column]) => {
    const section = elements(page.root, 'section').find((one) => attribute(one, 'aria-labelledby') === id);
    assert.ok(section, `There is no part of the page about ${id}.`);
    return { id, column, section };
  });
/** How a figure must be written, told apart from how the site does it. */
const asWritten = (figure: unknown, column: string) =>
  typeof figure === 'number'
    ? figure.toFixed(1).replace(/\B(?=(\d{3})+\.)/g, ',') + (column.includes('rate') ? '%' : '')
    : 'not published: ';
/** The words that a screen reader meets: not those of drawings. */
const heard = (under: Element) =>
  elements(under, (one) => one.childNodes.some((node) => 'value' in node))
    .filter((one) => !closest(one, (around) => attribute(around, 'aria-hidden') === 'true' || around.tagName === 'svg'))
    .map(words)
    .join(' ');

test('each measure has a heading that says its newest figure, with its year, and England’s', { skip }, () =>
  none(
    panels().flatMap(({ id, column, section }) => {
      const row = ours.figures[column]!;
      const at = row.findLastIndex((figure) => typeof figure === 'number');
      const [heading] = elements(section, 'h2').map(words);
      const wanted =
        at < 0
          ? ['no figure published']
          : [
              asWritten(row[at], column),
              String(years[at]),
              ...(column === 'inpost_fte' ? [] : [`England ${asWritten(england.figures[column]![at], column)}`]),
            ];
      return wanted.flatMap((part) => (heading?.includes(part) ? [] : [`#${id} does not say “${part}”: ${heading}`]));
    }),
  ),
);

test('each table has every figure of every year, newest first, and says what is not published', { skip }, () =>
  none(
    panels().flatMap(({ id, column, section }) => {
      const [head, ...rows] = elements(section, 'tr').map((row) => elements(row, 'th td').map(words));
      const own =
        column === 'inpost_fte' ? [ours.figures.inpost_fte!, ours.figures.agency_fte!] : [ours.figures[column]!];
      const places = [...own, region.figures[column]!, england.figures[column]!];
      assert.deepEqual([head![1], ...head!.slice(-2)], [ours.name, region.name, england.name]);
      assert.deepEqual(rows.map(([year]) => Number(year)), years.toReversed()); // prettier-ignore
      return rows.flatMap(([year, ...cells]) =>
        places.flatMap((row, place) => {
          const wanted = asWritten(row[years.indexOf(Number(year))], column);
          const cell = cells[place] ?? '';
          const right = wanted.endsWith(' ') ? cell.startsWith(wanted) && cell.length > wanted.length : cell === wanted;
          return right ? [] : [`#${id}, ${year}: the table says “${cell}”, and what was imported is “${wanted}”.`];
        }),
      );
    }),
  ),
);

test('each measure says what is counted, when, and how, in words that are no part of a drawing', { skip }, () =>
  none(
    panels().flatMap(({ id, section }) => {
      const said = heard(section);
      const missing = [
        /30 September/.test(said) ? '' : 'the day it was counted',
        /[Ss]hare of|as a share|[Cc]ases for each|Social workers, full-time/.test(said) ? '' : 'its unit',
        elements(section, 'details').some((one) => elements(one, 'summary').length && elements(one, 'table').length)
          ? ''
          : 'its figures in a table that can be opened',
        /close to|same as|higher than|lower than|twice|times|half of|From \d{4} to|had \d|nothing|No figure/.test(said)
          ? ''
          : 'how it stands beside others',
        elements(section, 'a').some((link) => attribute(link, 'href')?.endsWith(`/sources/#${workforce!.source}`))
          ? ''
          : 'its source',
      ];
      return missing.filter(Boolean).map((what) => `#${id} does not say ${what}: ${said.slice(0, 200)}`);
    }),
  ),
);

test('charts are drawn wide and narrow, for the eye alone', { skip }, () =>
  none(
    panels().flatMap(({ id, section }) => {
      const drawings = elements(section, 'svg').filter((svg) => /\bchart\b/.test(attribute(svg, 'class') ?? ''));
      const sizes = drawings.map((svg) => /wide|narrow/.exec(attribute(svg, 'class') ?? '')?.[0]).sort();
      const loud = elements(section, 'svg').filter(
        (svg) => !closest(svg, (around) => attribute(around, 'aria-hidden') === 'true'),
      );
      return [
        ...(sizes.join() === 'narrow,wide' ? [] : [`#${id} is drawn ${sizes.join() || 'not at all'}.`]),
        ...(loud.length > 0 ? [`#${id} has a drawing that a screen reader meets.`] : []),
      ];
    }),
  ),
);

test('the page says where its figures are from, and the source says that this page uses it', { skip }, () => {
  const link = elements(page.root, 'a').find((one) =>
    attribute(one, 'href')?.endsWith(`/sources/#${workforce!.source}`),
  );
  assert.ok(link, 'The page does not link its source.');
  const entry = elements(pages.find(({ path }) => path === '/sources/')!.root).find(
    (one) => attribute(one, 'id') === workforce!.source,
  )!;
  assert.ok(elements(entry, 'a').some((one) => attribute(one, 'href')?.endsWith(page.path)));
  assert.ok(heard(page.root).includes('Review by'));
});

test('the table at the top leads to each chart', { skip }, () => {
  const ids = idsOf(page);
  const [table] = elements(page.root, 'table');
  const hrefs = elements(table!, 'a').map((link) => attribute(link, 'href')!.slice(1));
  assert.deepEqual(hrefs, Object.keys(shown).filter((id) => id !== 'staff')); // prettier-ignore
  assert.ok(hrefs.every((id) => ids.has(id)));
});
