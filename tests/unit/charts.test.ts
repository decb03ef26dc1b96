/** What is said of a series, and where things stand in its chart. All series here are invented, but for the last test. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { chart, framed, stepsOf, topOf, xOf, type Line } from '../../src/components/charts/chart.ts';
import { circles, peopleEach } from '../../src/components/charts/crowd.ts';
import { boxOf, type Box, type Frame } from '../../src/components/charts/frame.ts';
import { gradesSince } from '../../src/components/charts/gradeWords.ts';
import { crosses } from '../../src/components/charts/marks.ts';
import { strip } from '../../src/components/charts/strip.ts';
import { scales } from '../../src/components/drawings/tie.ts';
import { madeOfInWords, measures, written, type Measure } from '../../src/record/workforce/measures.ts';
import { readRecord } from '../../src/record/inspections/inspections.ts';
import { readRows } from '../../src/record/workforce/workforce-file.ts';
import { pointsOf, standing, turnOf } from '../../src/record/workforce/workforce-series.ts';
import { headingOf, inSentence, sentencesOf } from '../../src/record/workforce/workforce-words.ts';
import { figuresOf } from '../../src/record/workforce/workforce.ts';
import type { Figure } from '../../src/schema/workforce.ts';
import { none } from '../none.ts';
import { apart, fallen, steady } from '../records.ts';

const years = [2019, 2020, 2021, 2022, 2023];
const [caseload, agency] = measures as [Measure, Measure];
const staff = measures.find(({ kind }) => kind === 'count')!;
type Rows = { ours: Figure[]; region?: Figure[]; england?: Figure[] };
const trio = ({ ours, region = [14, 14, 14, 14, 14], england = [16, 16, 16, 16, 16] }: Rows) => ({
  ours: { name: 'Harbour', row: ours },
  region: { name: 'the North Coast', row: region },
  england: { name: 'England', row: england },
});
const heading = (ours: Figure[], measure = caseload) => headingOf(measure, trio({ ours }), years);
const sentences = (rows: Rows, measure = caseload) => sentencesOf(measure, trio(rows), years);

describe('the heading of a measure', () => {
  test('says the newest figure, what it rose or fell from, and England’s', () => {
    assert.equal(heading([14, 12, 18, 20.4, 15]), '15.0 cases each in 2023, down from 20.4 in 2022; England 16.0');
    assert.equal(heading([20, 18, 9, 12, 15]), '15.0 cases each in 2023, up from 9.0 in 2021; England 16.0');
    assert.equal(
      heading([20, 18, 9, 12, 41.7], agency),
      '41.7% agency staff in 2023, up from 9.0% in 2021; England 16.0%',
    );
  });

  test('goes back to where the rise or fall began, past years with little change', () => {
    assert.match(heading([10, 20, 20.3, 15.2, 15]), /, down from 20\.3 in 2021;/);
    assert.match(heading([10, 20, 19.8, 20, 15]), /, down from 20\.0 in 2022;/);
    assert.match(heading([17.7, 17.4, 17, 16.6, 16.3]), /, down from 17\.7 in 2019;/);
    assert.match(heading([15, 9, 15, 15.2, 15.3]), /, up from 9\.0 in 2020;/);
  });

  test('says that nothing has changed, where it has not by half a case, a half per cent, or a fiftieth of the people', () => {
    assert.match(heading([15, 15.2, 15.4, 15.1, 15]), /^15\.0 cases each in 2023, about the same since 2019; England/);
    assert.match(heading([15, 15, 15, 15, 15.5]), /, up from 15\.0 in 2022;/);
    assert.equal(
      heading([100, 101, 101.5, 100, 101], staff),
      '101.0 social workers employed in 2023, about the same since 2019',
    );
    assert.match(heading([100, 101, 101.5, 100, 103], staff), /, up from 100\.0 in 2022$/);
  });

  test('passes over gaps', () => {
    assert.match(heading([20, 'x', 'c', 18, 15]), /^15\.0 cases each in 2023, down from 20\.0 in 2019;/);
    assert.match(heading([20, 'x', 18, 15, 'c']), /^15\.0 cases each in 2022, down from 20\.0 in 2019; England 16\.0$/);
    assert.equal(heading(['no-row', 'no-row', 15, 'z', 'z']), '15.0 cases each in 2021; England 16.0');
    assert.equal(heading(['x', 'x', 'c', 'z', 'no-row']), 'Cases each: no figure published for Harbour');
  });

  test('leaves out England where it has no figure, and where numbers of people would be compared', () => {
    const without = trio({ ours: [14, 12, 18, 20, 15], england: [16, 16, 16, 16, 'x'] });
    assert.equal(headingOf(caseload, without, years), '15.0 cases each in 2023, down from 20.0 in 2022');
    assert.doesNotMatch(heading([14, 12, 18, 20, 15], staff), /England/);
  });

  test('a nought is a figure', () =>
    assert.match(heading([0, 'x', 3, 2, 0]), /^0\.0 cases each in 2023, down from 3\.0 in 2021/));
});

describe('the sentences of a measure', () => {
  const has = (rows: Rows, sentence: string, measure = caseload) =>
    assert.ok(
      sentences(rows, measure).includes(sentence),
      `${sentence}\nis not in\n${sentences(rows, measure).join('\n')}`,
    );

  test('set the newest figure beside the region and England, whichever way it stands', () => {
    const ours = [14, 14, 14, 14, 15];
    has({ ours }, '15.0 is higher than the North Coast’s 14.0 and lower than England’s 16.0.');
    has(
      { ours, region: [1, 1, 1, 1, 15.3], england: [1, 1, 1, 1, 14.7] },
      '15.0 is close to the North Coast’s 15.3 and England’s 14.7.',
    );
    has(
      { ours, region: [1, 1, 1, 1, 15], england: [1, 1, 1, 1, 7] },
      '15.0 is the same as the North Coast’s 15.0 and more than twice England’s 7.0.',
    );
    has({ ours, region: [1, 1, 1, 1, 'x'], england: [1, 1, 1, 1, 40] }, '15.0 is less than half of England’s 40.0.');
  });

  test('compare the year that was published last', () =>
    has(
      { ours: [14, 14, 14, 15, 'c'], region: [9, 9, 9, 9, 1] },
      '15.0 was higher than the North Coast’s 9.0 and lower than England’s 16.0.',
    ));

  test('say what England did over the same years', () => {
    has({ ours: years, england: [17.7, 17, 16, 16, 15.2] }, 'England fell from 17.7 in 2019 to 15.2 in 2023.');
    has({ ours: years, england: ['x', 15, 16, 16, 18] }, 'England rose from 15.0 in 2020 to 18.0 in 2023.');
    has({ ours: years, england: [16, 9, 9, 9, 16.1] }, 'England had 16.0 in 2019 and 16.1 in 2023.');
  });

  test('say the highest and the lowest, ties too, and nothing where there is one figure or they are all alike', () => {
    has({ ours: [14, 12, 20, 20, 15] }, 'Since 2019 the highest here was 20.0 in 2021 and 2022, and the lowest 12.0 in 2020.');
    has({ ours: ['no-row', 12, 12, 12, 15] }, 'Since 2020 the highest here was 15.0 in 2023, and the lowest 12.0 in 2020 to 2022.');
    for (const ours of [['x', 'x', 15, 'x', 'x'], [15, 15, 15, 15, 15]] as Figure[][])
      assert.ok(!sentences({ ours }).some((sentence) => sentence.startsWith('Since')));
  }); // prettier-ignore

  test('say which figures are missing and why, reason by reason', () => {
    has(
      { ours: ['c', 'c', 'c', 'x', 15] },
      'No figure is published for Harbour for 2019 to 2021: withheld, so that nobody can be recognised.',
    );
    has({ ours: ['c', 'c', 'c', 'x', 15] }, 'No figure is published for Harbour for 2022: not available.');
    assert.ok(!sentences({ ours: [1, 2, 3, 4, 5] }).some((sentence) => sentence.startsWith('No figure')));
  });

  test('where all are missing, still say the others’ figures', () => {
    const ours: Figure[] = ['z', 'z', 'z', 'z', 'z'];
    has({ ours }, 'In 2023 the North Coast had 14.0 and England had 16.0.');
    has({ ours }, 'No figure is published for Harbour for 2019 to 2023: does not apply.');
    assert.deepEqual(sentences({ ours, region: ours, england: ours }), [
      'No figure is published for Harbour for 2019 to 2023: does not apply.',
    ]);
  });

  test('of numbers of people compare how they have grown', () => {
    const rows = { ours: [100, 1, 1, 1, 125], region: [50, 1, 1, 1, 60], england: [1000, 1, 1, 1, 900] };
    has(
      rows,
      'From 2019 to 2023 the number employed grew by 25% in Harbour, by 20% in the North Coast and shrank by 10% in England.',
      staff,
    );
    has(
      { ...rows, ours: [100, 1, 1, 1, 100.3] },
      'From 2019 to 2023 the number employed did not change in Harbour, grew by 20% in the North Coast and shrank by 10% in England.',
      staff,
    );
    assert.ok(!sentences({ ...rows, ours: [0, 1, 1, 1, 3] }, staff).some((sentence) => sentence.startsWith('From')));
  });

  test('a multiple is never said larger than it is', () => {
    assert.equal(standing(caseload, 20, 10), 'twice');
    assert.equal(standing(caseload, 29.9, 10), 'more than twice');
    assert.equal(standing(caseload, 19.9, 10), 'higher than');
    assert.equal(standing(caseload, 45, 10), 'more than four times');
    assert.equal(standing(caseload, 51, 10), 'more than five times');
    assert.equal(standing(caseload, 5, 10), 'lower than');
    assert.equal(standing(caseload, 0, 10), 'lower than');
    assert.equal(standing(caseload, 10, 0), 'higher than');
  });

  test('figures are written as they are published: one decimal, whole people and cases', () => {
    assert.deepEqual([written('caseload_fte', 15), written('agency_rate_fte', 41.7), written('cases', 1947), written('inpost_fte', 36186.3), written('turnover_rate_headcount', 5), written('inpost_headcount', 151)], ['15.0', '41.7%', '1,947', '36,186.3', '5.0%', '151']); // prettier-ignore
    assert.equal(
      madeOfInWords(caseload, (name) => (name === 'cases' ? 1947 : 129.8)),
      'There were 1,947 cases, held by 129.8 social workers.',
    );
    assert.equal(
      madeOfInWords(caseload, (name) => (name === 'cases' ? 1947 : 'x')),
      undefined,
    );
    assert.deepEqual(['South West', 'East of England', 'Outer London', 'Yorkshire and The Humber'].map(inSentence), [
      'the South West',
      'the East of England',
      'Outer London',
      'Yorkshire and The Humber',
    ]);
  });

  test('the turn before the newest figure is never the newest figure itself', () => {
    assert.equal(turnOf(pointsOf([5], [2023]), caseload), undefined);
    assert.equal(turnOf([], caseload), undefined);
  });
});

const write = (value: number) => written('agency_rate_fte', value);
const sizes = ['wide', 'narrow'] as const;
const overlap = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** Labels of a chart that stand on one another, on our line, or outside it. */
function crowded(lines: Line[], over: readonly number[], frame: Frame, scale: { top: number; write: typeof write }) {
  const { texts, paths } = chart(lines, over, scale, frame);
  const boxes = texts.map((text) => ({ ...boxOf(text, frame.size), text: text.text, tone: text.tone }));
  const ours = paths.find(({ tone }) => tone === 'ours')!.d;
  const pieces = [...ours.matchAll(/M[^M]+/g)].flatMap(([run]) => {
    const points = [...run.matchAll(/(\d+) (\d+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
    return points.slice(1).map((to, i) => [points[i]!, to] as const);
  });
  return boxes.flatMap((box, i) => [
    ...boxes.slice(i + 1).flatMap((other) => (overlap(box, other) ? [`“${box.text}” stands on “${other.text}”`] : [])),
    ...(box.x1 < 0 || box.x2 > frame.width || box.y1 < 0 ? [`“${box.text}” runs out of the chart`] : []),
    ...(box.tone === 'strong' && pieces.some(([from, to]) => crosses(from, to, box))
      ? [`our line runs through “${box.text}”`]
      : []),
  ]);
}

const lines = (
  ours: Figure[],
  beside: Figure[],
  beyond: Figure[],
  names = ['England', 'The North Coast', 'Harbour'],
): Line[] => [
  { name: names[0]!, row: beyond, tone: 'beyond' },
  { name: names[1]!, row: beside, tone: 'beside' },
  { name: names[2]!, row: ours, tone: 'ours' },
];
const flat = (value: Figure) => years.map(() => value);

describe('a chart', () => {
  const scale = { top: 41.7, write };
  const frame = framed('wide', scale, lines(flat(1), flat(1), flat(1)));
  const drawn = (ours: Figure[]) => chart(lines(ours, flat(14), flat(16)), years, scale, frame);
  const path = (ours: Figure[]) => drawn(ours).paths.at(-1)!.d;

  test('begins at zero, and shares its scale between all its lines', () => {
    const { paths } = chart(lines(flat(0), flat(41.7), flat('x')), years, scale, frame);
    const heights = paths.map(({ d }) => new Set([...d.matchAll(/\d+ (\d+)/g)].map(([, y]) => Number(y))));
    assert.deepEqual(
      heights.map((all) => [...all]),
      [[], [frame.top], [frame.bottom]],
    );
    assert.equal(topOf([[1, 'x', 3], [2]]), 3);
    assert.equal(topOf([['x'], []]), 1);
    assert.equal(topOf([[0]]), 1);
  });

  test('has steps as people count, not past its top', () => {
    assert.deepEqual(stepsOf(20.4), [0, 5, 10, 15, 20]);
    assert.deepEqual(stepsOf(41.9), [0, 10, 20, 30, 40]);
    assert.deepEqual(stepsOf(6.3), [0, 2, 4, 6]);
    assert.deepEqual(stepsOf(0.5), [0, 0.1, 0.2, 0.3, 0.4, 0.5]);
    assert.deepEqual(stepsOf(36186), [0, 10000, 20000, 30000]);
    for (let top = 0.1; top < 500; top *= 1.13)
      assert.ok(stepsOf(top).length >= 3 && stepsOf(top).length <= 6, String(top));
  });

  test('breaks its line at a gap, and keeps a figure that stands alone', () => {
    assert.equal(path([1, 2, 3, 4, 5]).match(/M/g)?.length, 1);
    assert.match(path([1, 2, 'x', 4, 5]), /^M\d+ \d+L\d+ \d+M\d+ \d+L\d+ \d+$/);
    assert.match(path([1, 'c', 3, 'x', 'z']), /^M\d+ \d+h0M\d+ \d+h0$/);
    assert.equal(path(['z', 'z', 'z', 'z', 'z']), '');
    assert.equal(drawn(['z', 'z', 'z', 'z', 'z']).nodes, '');
  });

  test('has each year in its place, one year alone at the right', () => {
    assert.deepEqual(
      years.map((_, i) => xOf(i, 5, { ...frame, left: 100, right: 500 })),
      [100, 200, 300, 400, 500],
    );
    assert.equal(xOf(0, 1, frame), frame.right);
    assert.deepEqual(crowded(lines([15], [14], [16]), [2025], frame, scale), []);
  });

  test('names every line at its end, with the year where it ends before the newest', () => {
    const said = (ours: Figure[]) =>
      drawn(ours)
        .texts.map(({ text }) => text)
        .join(' ');
    assert.match(said([1, 2, 3, 4, 5]), /England 16\.0%.*Coast 14\.0%.*Harbour 5\.0%|Harbour 5\.0%/);
    assert.match(said([1, 2, 3, 'x', 'x']), /Harbour 3\.0% in 2021/);
    assert.match(said(['x', 'x', 'x', 'x', 'x']), /Harbour not published/);
  });

  test('labels our highest and lowest with their years, and our first', () => {
    const said = drawn([20, 5, 40, 30, 25]).texts.map(({ text }) => text);
    for (const label of ['40.0% in 2021', '5.0% in 2020', '20.0%']) assert.ok(said.includes(label), label);
  });

  test('labels a figure once, where the first is as high or low as a later one', () => {
    const said = drawn([5, 20, 5, 30, 25]).texts.map(({ text }) => text);
    assert.ok(said.includes('5.0% in 2021') && !said.includes('5.0%'), said.join());
  });

  const awkward: [string, Figure[], Figure[], Figure[]][] = [
    ['ends that are all alike', [10, 20, 30, 20, 15], flat(15), flat(15)],
    ['ends at the top', [1, 2, 3, 4, 41.7], flat(41.6), flat(41.5)],
    ['ends at the bottom', [40, 2, 3, 4, 0], flat(0.1), flat(0)],
    ['peaks at the first year', [41.7, 2, 30, 4, 20], flat(18), flat(20)],
    ['a saw', [1, 41, 0, 41, 2], flat(3), flat(1)],
    ['all alike', flat(20), flat(20), flat(20)],
    ['noughts', flat(0), flat(0), flat(0)],
    ['gaps', [10, 'x', 30, 'x', 5], ['x', 'x', 4, 'x', 'x'], flat('x')],
    ['nothing of ours', flat('c'), flat(4), flat(9)],
  ];
  for (const size of sizes)
    for (const [name, ours, beside, beyond] of awkward)
      for (const long of [false, true])
        test(`has no label on another or on our line: ${name}, ${size}${long ? ', long names' : ''}`, () => {
          const names = long
            ? ['England', 'Yorkshire and The Humber', 'Saltmarsh upon Thames and Dunes upon Thames']
            : undefined;
          const all = lines(ours, beside, beyond, names);
          none(crowded(all, years, framed(size, scale, all), scale));
        });

  test('that such a test would find labels on each other', () => {
    const tight = { ...frame, ends: 150, width: 200, right: 140 };
    assert.notDeepEqual(crowded(lines([1, 41, 0, 41, 2], flat(3), flat(1)), [1, 2, 3, 4, 5], tight, scale), []);
  });
});

describe('the strip of grades', () => {
  const over = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
  const drawn = (all: typeof fallen, size: (typeof sizes)[number] = 'wide', span = over) => {
    const frame = framed(size, { top: 41.7, write }, lines(flat(1), flat(1), flat(1)));
    return { frame, ...strip(readRecord(all).graded, span, frame, scales[size === 'wide' ? 'narrow' : 'glyph']) };
  };
  const words = ({ texts }: ReturnType<typeof drawn>) => texts.map(({ text }) => text).join(' ');

  test('is the tie of each grade at its time, and ends with the one in force', () => {
    const { lines: ties, frame, texts } = drawn(fallen);
    assert.deepEqual(ties.segments.map(({ kind, current }) => [kind, current]), [['dashed', false], ['solid', false], ['zigzag', true]]); // prettier-ignore
    assert.equal(ties.segments.at(-1)!.to, frame.right);
    assert.equal(ties.nodes[0]!.x, frame.left, 'what was judged before the first year stands at its left');
    assert.deepEqual(texts.at(-1), { text: 'Inadequate', tone: 'accent strong', anchor: 'start', x: frame.ends, y: 6 });
  });

  test('has no grade from before the one in force at the first year', () =>
    assert.doesNotMatch(words(drawn(fallen, 'wide', [2019, 2020, 2021])), /Requires improvement/));

  test('names the grade in force though it was given after the newest year', () => {
    const early = drawn(fallen, 'wide', [2017, 2018, 2019, 2020, 2021]);
    assert.match(words(early), /Inadequate$/);
    assert.equal(early.lines.nodes.at(-1)!.x, early.frame.right);
  });

  test('says so where there is no overall grade any more', () => {
    for (const size of sizes) assert.match(words(drawn(apart, size)), /no overall grade since April 2026/);
  });

  for (const size of sizes)
    for (const [name, all] of Object.entries({ fallen, steady, apart }))
      test(`has no word on another (${name}, ${size})`, () => {
        const { texts, frame } = drawn(all, size);
        const boxes = texts.map((text) => ({ ...boxOf(text, frame.size), text: text.text }));
        none(boxes.flatMap((box, i) => [
          ...boxes.slice(i + 1).filter((other) => overlap(box, other)).map((other) => `“${box.text}” stands on “${other.text}”`),
          ...(box.x1 < 0 || box.x2 > frame.width ? [`“${box.text}” runs out`] : []),
        ]));
      }); // prettier-ignore

  test('is said in words, the grade in force always among them', () => {
    const said = (all: typeof fallen, year: number) => gradesSince(readRecord(all).graded, year);
    assert.equal(
      said(fallen, 2017),
      'Requires improvement from October 2016, Good from June 2018, Inadequate since December 2023',
    );
    assert.equal(said(fallen, 2020), 'Good from June 2018, Inadequate since December 2023');
    assert.equal(said(fallen, 2025), 'Inadequate since December 2023');
    assert.equal(said(steady, 2017), 'Good since March 2017');
    assert.match(said(apart, 2023), /^Good from September 2022, no overall grade \(.+\) since May 2026$/);
  });
});

describe('a crowd', () => {
  const places = (path: string) => path.match(/a10\.9 10\.9 0 1 0 21\.8/g)?.length ?? 0;

  test('has a circle for each, or for as many as keep it smaller than a screen', () => {
    assert.deepEqual(
      [12, 254, 400, 401, 800, 2001, 42000].map((people) => peopleEach(people)),
      [1, 1, 1, 2, 2, 10, 200],
    );
    assert.equal(places(circles(0, 148, 32)), 148);
    assert.equal(places(circles(148, 254, 32)), 106);
    assert.equal(circles(148, 148, 32), '');
  });

  test('goes on where the last one stopped, and begins a row where one is full', () => {
    assert.match(circles(148, 150, 32), /^M686\.1 153a[^m]+m34 0a[^m]+$/);
    assert.match(circles(30, 33, 32), /m34 0a.+m-1054 34a/);
  });
});

describe('every authority of the published file, where it is beside the repository', () => {
  const file = resolve(import.meta.dirname, '../../../shared/sources/statistics/csww_indicators_2017_to_2025.csv');
  const skip = existsSync(file) ? false : `there is no ${file.replace(/.*(?=\/shared)/, '..')} to compare with`;
  test('has whole sentences, and charts without a label on another', { skip }, () => {
    const rows = readRows(readFileSync(file, 'utf8'));
    const codes = [...new Set(rows.flatMap(({ codes: all }) => all))].filter(Boolean);
    const found = codes.flatMap((code) => {
      const { years: span, ours, region, england } = figuresOf(rows, code, '');
      return measures.flatMap((measure) => {
        const of = (place: typeof region, name = place.name) => ({ name, row: place.figures[measure.indicator]! });
        const all = { ours: of(ours), region: of(region, inSentence(region.name)), england: of(england) };
        const said = [headingOf(measure, all, span), ...sentencesOf(measure, all, span)];
        const alone = measure.kind === 'count';
        const agencyRow = { name: 'Agency workers', row: ours.figures.agency_fte! };
        const series: Line[] = alone
          ? [{ ...agencyRow, tone: 'beyond' }, { name: 'Employed', row: all.ours.row, tone: 'ours' }]
          : lines([...all.ours.row], [...of(region).row], [...all.england.row], [england.name, region.name, ours.name]);
        const scale = { top: topOf(series.map(({ row }) => row)), write: (value: number) => written(measure.indicator, value) };
        return [
          ...said.filter((sentence) => /undefined|null|NaN|Infinity|\bno-row\b| {2}|,,/.test(sentence)),
          ...sizes.flatMap((size) => crowded(series, span, framed(size, scale, series), scale)).map((fault) => `${fault} (${ours.name}, ${measure.id})`),
        ];
      });
    });
    none(found);
  }); // prettier-ignore
});
