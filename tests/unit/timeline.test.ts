import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { boxOf, meet, type Box } from '../../src/components/drawings/texts.ts';
import { frames, timeline, type Row } from '../../src/components/drawings/timeline/timeline.ts';
import { timeScale } from '../../src/components/drawings/timeline/years.ts';
import { keyOf, monthsOf, notesOf, tableOf } from '../../src/components/inspections/timelineWords.ts';
import { decimalYear } from '../../src/record/dates.ts';
import { readRecord } from '../../src/record/inspections/inspections.ts';
import type { Inspection } from '../../src/schema/inspection.ts';

const today = '2026-11-22';
const on = (type: Inspection['type'], to: string, judgements: Inspection['judgements'] = {}): Inspection => ({
  title: `Inspection of ${to}`,
  type,
  fieldwork: { from: to, to },
  judgements,
  summary: 'The boats came back.',
  kept: { published: '2026-01-05', reviewed: '2026-01-05', reviewBy: '2027-01-05', owner: 'The keeper' },
  strengths: [{ text: 'Dry sails.' }],
  improvements: [{ text: 'Worn ropes.' }],
  source: 'harbour',
  alsoSee: [],
});
const ri = 'requires-improvement';
const all = (grade: 'good' | 'inadequate' | typeof ri) => ({
  overall: grade,
  leaders: grade,
  helpAndProtection: grade,
});

const havering = readRecord([
  on('looked-after', '2011-09', { inCare: 'adequate' }),
  on('protection', '2013-02', { helpAndProtection: 'adequate' }),
  on('sif', '2016-10-20', { ...all(ri), inCare: ri, adoption: ri, careLeavers: 'inadequate' }),
  on('ilacs-standard', '2018-06-22', { ...all('good'), helpAndProtection: ri, inCareAndCareLeavers: 'good' }),
  on('focused-visit', '2021-05-13'),
  on('ilacs-standard', '2023-12-22', { ...all('inadequate'), inCare: 'inadequate', careLeavers: ri }),
  on('monitoring-visit', '2024-10'),
  on('monitoring-visit', '2025-03-27'),
  on('monitoring-visit', '2025-09-17'),
]);
const southwark = readRecord([
  on('protection', '2012-05', { helpAndProtection: 'good' }),
  on('looked-after', '2012-05', { inCare: 'good' }),
  on('sif', '2017-03-30', { ...all('good'), inCare: ri, adoption: 'outstanding', careLeavers: ri }),
  on('focused-visit', '2019-06'),
  on('focused-visit', '2020-10-01'),
  on('ilacs-short', '2022-09-30', { ...all('good'), inCareAndCareLeavers: 'good' }),
  on('ilacs-short', '2026-03-13', { ...all('good'), inCare: 'good', careLeavers: 'good' }),
]);
const { overall: _, ...noOverall } = all(ri);
const lately = readRecord([
  on('sif', '2015-05-20', { ...all('inadequate'), inCare: ri, adoption: 'good', careLeavers: ri }),
  on('monitoring-visit', '2016-02-01'),
  on('monitoring-visit', '2016-08-01'),
  on('ilacs-standard', '2018-11-09', { ...all(ri), inCareAndCareLeavers: 'good' }),
  on('focused-visit', '2021-03-01'),
  on('ilacs-standard', '2022-07-01', { ...all('good'), inCareAndCareLeavers: 'outstanding' }),
  on('ilacs-standard', '2026-06-12', { ...noOverall, inCare: ri, careLeavers: ri }),
]);
const crowded = readRecord([
  on('sif', '2017-10-20', { ...all(ri), inCare: ri, adoption: ri, careLeavers: ri }),
  on('ilacs-standard', '2018-06-22', { ...all('inadequate'), leaders: ri, inCareAndCareLeavers: ri }),
  on('monitoring-visit', '2019-02-01'),
  on('focused-visit', '2019-12-01'),
  on('ilacs-standard', '2020-01-20', { ...all(ri), leaders: 'inadequate', inCareAndCareLeavers: 'inadequate' }),
  on('ilacs-standard', '2022-07-01', { ...all('good'), inCareAndCareLeavers: ri }),
]);
const single = readRecord([on('ilacs-short', '2025-01-31', { ...all('good'), inCare: 'good', careLeavers: 'good' })]);
const records = { havering, southwark, lately, crowded, single };

const near = (a: number, b: number, by = 1e-9) => assert.ok(Math.abs(a - b) <= by, `${a} is not ${b} ± ${by}`);
const rowOf = ({ rows }: { rows: Row[] }, name: string) => rows.find((row) => row.name === name)!;
const said = (row: Row) => row.texts.map(({ text }) => text);
const segmentsOf = (row: Row) => row.lines!.segments;

describe('the scale of time', () => {
  test('is true: a year is as long between any two inspections, and today ends it', () => {
    const { x, cut, stretched } = timeScale(havering.graded, today, frames.wide);
    const perYear = (from: string, to: string) => (x(to) - x(from)) / (decimalYear(to) - decimalYear(from));
    near(x('2011-09'), frames.wide.left);
    near(x(today), frames.wide.right);
    near(perYear('2011-09', '2016-10-20'), perYear('2016-10-20', '2018-06-22'));
    near(perYear('2011-09', '2016-10-20'), perYear('2023-12-22', today));
    assert.deepEqual([cut, stretched], [undefined, false]);
  });

  test('on a phone is true but for the quiet years before the first whole inspection, which are cut short', () => {
    const { x, cut, stretched } = timeScale(havering.graded, today, frames.narrow);
    const perYear = (from: string, to: string) => (x(to) - x(from)) / (decimalYear(to) - decimalYear(from));
    near(perYear('2011-09', '2013-02'), perYear('2016-10-20', '2018-06-22'));
    near(perYear('2011-09', '2013-02'), perYear('2023-12-22', today));
    assert.deepEqual(cut, [x('2013-02'), x('2016-10-20')]);
    near(cut![1] - cut![0], frames.narrow.cut!);
    assert.equal(stretched, false);
  });

  test('keeps whole inspections apart, and says that it does', () => {
    for (const frame of Object.values(frames)) {
      const { x, stretched } = timeScale(lately.graded, today, frame);
      near(x(today) - x('2026-06-12'), frame.leastNow);
      near(x(today), frame.right);
      assert.equal(stretched, true);
      assert.ok(x('2018-11-09') - x('2015-05-20') > frame.least);
    }
    const { x } = timeScale(crowded.graded, today, frames.narrow);
    near(x('2018-06-22') - x('2017-10-20'), frames.narrow.least);
    near(x('2017-10-20'), frames.narrow.leftWhole);
  });
});

for (const [size, frame] of Object.entries(frames))
  describe(`the ${size} timeline`, () => {
    const drawn = timeline(havering, today, frame);
    const x = (date: string) => drawn.x(date);

    for (const [name, record] of Object.entries(records))
      test(`puts no word over another, over a line or over the edge: ${name}`, () => {
        const { rows, height } = timeline(record, today, frame);
        const lower = ({ x1, y1, x2, y2 }: Box, y: number): Box => ({ x1, y1: y1 + y, x2, y2: y2 + y });
        const words = rows.flatMap(({ texts, y }) =>
          texts.map((text) => ({ text: text.text, ...lower(boxOf(text, frame.size), y) })),
        );
        const lines = rows.flatMap(({ y, lines, stems, pins = [] }): Box[] =>
          [
            ...(lines?.segments.map(({ from, to }) => ({ x1: from, x2: to, y1: -6, y2: 6 })) ?? []),
            ...(lines?.nodes.map(({ x, radius: r }) => ({ x1: x - r, x2: x + r, y1: -r, y2: r })) ?? []),
            ...(lines?.joins.map(({ x, from, to }) => ({ x1: x - 3, x2: x + 3, y1: from, y2: to })) ?? []),
            ...stems.map(({ x, to }) => ({ x1: x, x2: x, y1: Math.min(0, to), y2: Math.max(0, to) })),
            ...pins.map((x) => ({ x1: x - 6, x2: x + 6, y1: -6, y2: 6 })),
          ].map((box) => lower(box, y)),
        );
        assert.ok(words.length > 10);
        words.forEach((word, i) => {
          assert.ok(word.x1 >= 0 && word.x2 <= frame.width, `${word.text} leaves the drawing at a side`);
          assert.ok(word.y1 >= -2 && word.y2 <= height, `${word.text} leaves the drawing above or below`);
          for (const other of words.slice(i + 1)) assert.ok(!meet(word, other), `${word.text} meets ${other.text}`);
          assert.ok(!lines.some((line) => meet(word, line)), `${word.text} lies on a line`);
        });
      });

    test('has letters of 13 px on the narrowest screen that shows it', () => {
      const room = size === 'wide' ? 960 * (1 - 2 * 0.044) : 320 - 2 * 16;
      assert.ok((frame.size * room) / frame.width >= 13);
    });

    test('has a row for each area judged, in order, from its first judgement on', () => {
      const areas = drawn.rows.filter(({ lines }) => lines);
      assert.deepEqual(
        areas.map(({ name }) => name),
        ['Overall', 'Leaders', 'Help and protection', 'Children in care', 'Care leavers', 'Adoption'],
      );
      assert.ok(areas.every(({ y }, i) => i === 0 || y > areas[i - 1]!.y + 40));
      assert.deepEqual(
        areas.map(({ lines }) => lines!.nodes.map((node) => node.x)),
        [
          ['2016-10-20', '2018-06-22', '2023-12-22'],
          ['2016-10-20', '2018-06-22', '2023-12-22'],
          ['2013-02', '2016-10-20', '2018-06-22', '2023-12-22'],
          ['2011-09', '2016-10-20', '2018-06-22', '2023-12-22'],
          ['2016-10-20', '2023-12-22'],
          ['2016-10-20'],
        ].map((dates) => dates.map(x)),
      );
    });

    test('draws each grade as its tie, and ends at today with the grade in force', () => {
      const kinds = (name: string) => segmentsOf(rowOf(drawn, name)).map(({ kind, current }) => [kind, current]);
      const [held, now] = [false, true];
      assert.deepEqual(kinds('Overall'), [['dashed', held], ['solid', held], ['zigzag', now]]); // prettier-ignore
      assert.deepEqual(kinds('Children in care'), [['dashed', held], ['dashed', held], ['solid', held], ['zigzag', now]]); // prettier-ignore
      assert.deepEqual(kinds('Care leavers'), [['zigzag', held], ['dashed', now]]); // prettier-ignore
      assert.deepEqual(kinds('Adoption'), [['dashed', held]]);
      const last = drawn.rows.flatMap(({ lines }) => lines?.segments.filter(({ current }) => current) ?? []);
      assert.equal(last.length, 5);
      assert.ok(last.every(({ to }) => to === frame.right));
      const outstanding = timeline(southwark, today, frame);
      assert.deepEqual(
        segmentsOf(rowOf(outstanding, 'Adoption')).map(({ kind, double }) => [kind, double]),
        [['solid', true]],
      );
    });

    test('says each grade where it changes, and what holds now in its own tone', () => {
      const tones = (name: string, tone: string) =>
        rowOf(drawn, name)
          .texts.filter((text) => text.tone === tone)
          .sort((a, b) => a.x - b.x)
          .map(({ text }) => text);
      assert.deepEqual(tones('Overall', 'plain'), ['Requires improvement', 'Good']);
      assert.deepEqual(tones('Overall', 'accent strong'), ['Inadequate']);
      assert.deepEqual(new Set(tones('Help and protection', 'plain')), new Set(['Adequate', 'Requires improvement']));
      assert.equal(tones('Help and protection', 'plain').length, 2, 'the same grade is said once');
      assert.ok(tones('Children in care', 'plain').includes('Good, judged together'));
      assert.deepEqual(tones('Care leavers', 'accent strong').join(' '), 'Requires improvement');
      assert.deepEqual(tones('Adoption', 'accent strong'), []);
      assert.deepEqual(tones('Adoption', 'soft'), ['judged with children in care']);
    });

    test('names an area judged alone in its own words, and when', () => {
      const own = size === 'wide' ? 'Looked-after children, Sep 2011' : '2011';
      assert.ok(said(rowOf(drawn, 'Children in care')).includes(own));
      assert.ok(!said(rowOf(drawn, 'Overall')).some((text) => /2011|2013/.test(text)));
    });

    test('runs care leavers into the joint judgement, and parts them where they are judged apart', () => {
      const [care, leavers] = [rowOf(drawn, 'Children in care'), rowOf(drawn, 'Care leavers')];
      const [joint] = care.lines!.nodes.filter(({ radius }) => radius > frame.node);
      assert.equal(joint!.x, x('2018-06-22'));
      assert.equal(segmentsOf(leavers)[0]!.to, joint!.x);
      assert.deepEqual(
        leavers.lines!.joins.map((join) => join.x),
        [x('2018-06-22'), x('2023-12-22')],
      );
      for (const { from, to } of leavers.lines!.joins) {
        assert.equal(leavers.y + from, care.y + frame.node, 'from the node above');
        assert.ok(to <= 2 && to > from, 'down to its own line');
      }
      const adoption = rowOf(drawn, 'Adoption').lines!;
      assert.deepEqual(adoption.ends, [x('2018-06-22')], 'adoption ends in the joint judgement');
      assert.equal(adoption.segments[0]!.to, x('2018-06-22'));
    });

    test('cuts the lines that cross the years cut short, and no other', () => {
      const cut = drawn.rows.filter(({ lines }) => lines?.cuts.length).map(({ name }) => name);
      assert.deepEqual(cut, size === 'wide' ? [] : ['Help and protection', 'Children in care']);
    });

    test('gives visits a pin at their date, and no node', () => {
      const visits = drawn.rows.filter(({ pins }) => pins);
      assert.deepEqual(
        visits.map(({ name, pins, lines }) => [name, pins, lines]),
        [['Visits, no grade', havering.visits.map(({ fieldwork }) => x(fieldwork.to)), undefined]],
      );
      const words = size === 'wide' ? ['3 monitoring visits', 'Oct 2024 to Sep 2025'] : ['2024 to 2025'];
      for (const shared of words) assert.ok(said(visits[0]!).includes(shared), shared);
      const without = timeline({ graded: havering.graded, visits: [] }, today, frame);
      assert.deepEqual(
        without.rows.flatMap(({ lines }) => lines ?? []),
        drawn.rows.flatMap(({ lines }) => lines ?? []),
      );
      assert.ok(without.rows.every(({ pins }) => !pins));
    });

    test('ends the overall line where an inspection gave no overall grade, and says why', () => {
      const ended = timeline(lately, today, frame);
      const overall = rowOf(ended, 'Overall');
      assert.deepEqual(overall.lines!.ends, [ended.x('2026-06-12')]);
      assert.equal(segmentsOf(overall).at(-1)!.to, ended.x('2026-06-12'));
      assert.ok(!segmentsOf(overall).some(({ current }) => current));
      assert.ok(said(overall).join(' ').includes('no overall grade since April 2026'));
      assert.ok(said(rowOf(ended, 'Leaders')).includes('Requires improvement'));
    });
  });

describe('the words beside the timeline', () => {
  test('teach the ties of the grades that occur, and of no others', () => {
    const words = (record: typeof havering) => keyOf(record.graded).map((one) => one.words);
    assert.deepEqual(words(havering), ['Good', 'Requires improvement (until 2013: Adequate)', 'Inadequate']);
    assert.deepEqual(words(southwark), ['Outstanding', 'Good', 'Requires improvement']);
    assert.deepEqual(words(single), ['Good']);
  });

  test('are a table of every judgement, the newest inspection first', () => {
    const { columns, rows } = tableOf(havering.graded);
    assert.deepEqual(columns, ['December 2023', 'June 2018', 'October 2016', 'Before 2016']);
    assert.deepEqual(
      rows.map(({ area, inForce, cells }) => [area, inForce, ...cells]),
      [
        ['overall', true, 'Inadequate', 'Good', 'Requires improvement', 'Not judged'],
        ['leaders', true, 'Inadequate', 'Good', 'Requires improvement', 'Not judged'],
        ['helpAndProtection', true, 'Inadequate', 'Requires improvement', 'Requires improvement', 'Adequate, February 2013'],
        ['inCare', true, 'Inadequate', 'Good, judged with care leavers', 'Requires improvement', 'Adequate, September 2011'],
        ['careLeavers', true, 'Requires improvement', 'Good, judged with children in care', 'Inadequate', 'Not judged'],
        ['adoption', false, 'Judged with children in care', 'Judged with children in care', 'Requires improvement', 'Not judged'],
      ],
    ); // prettier-ignore
    assert.deepEqual(tableOf(single.graded).columns, ['January 2025']);
    assert.deepEqual(tableOf(lately.graded).rows[0]!.cells.slice(0, 2), ['Not judged', 'Good']);
    assert.equal(tableOf(lately.graded).rows[0]!.inForce, false);
  });

  test('say what was judged together, apart and alone, as far as it is true of the record', () => {
    const notes = (record: typeof havering) => notesOf(record.graded, record.visits).join(' ');
    assert.match(
      notes(havering),
      /looked-after children in September 2011 and protection of children in February 2013\./,
    );
    assert.match(
      notes(havering),
      /In June 2018 children in care and care leavers were one judgement, and adoption was/,
    );
    assert.match(notes(havering), /They were judged apart again in December 2023\./);
    assert.doesNotMatch(notes(havering), /April 2026/);
    assert.match(
      notes(lately),
      /In November 2018 and July 2022 .*apart again in June 2026\. Since April 2026 Ofsted gives/,
    );
    assert.doesNotMatch(notes(crowded), /apart|one area/);
    assert.equal(notes(single), '');
  });
});

test('two inspections of one month are told apart by what they are of', () => {
  const twins = [on('protection', '2012-05-18'), on('looked-after', '2012-05-18'), on('sif', '2017-04-07')];
  assert.deepEqual(monthsOf(twins).map(({ words }) => words), ['May 2012: protection of children', 'May 2012: looked-after children', 'April 2017']); // prettier-ignore
  const same = [on('ilacs-short', '2018-06-04'), on('ilacs-standard', '2018-06-22')];
  assert.deepEqual(monthsOf(same).map(({ words }) => words), ['June 2018: short inspection (ILACS)', 'June 2018: standard inspection (ILACS)']); // prettier-ignore
});
