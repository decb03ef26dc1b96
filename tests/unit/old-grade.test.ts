/** Which words state a grade that has been replaced, and which say what replaced it. No record here is a real one. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { oldFieldFaults, oldGradeFaults } from '../../src/record/inspections/old-grade-check.ts';
import {
  judgementInWords,
  judgementsOf,
  oldGradesIn,
  positionOf,
  tells,
} from '../../src/record/inspections/old-grade.ts';
import { areaInWords } from '../../src/record/inspections/inspections.ts';
import type { Area } from '../../src/schema/inspection.ts';
import { allGood, apart, fallen, steady } from '../records.ts';

/** The old grades that words leave alone, such as: good of 2018 overall, now inadequate. */
function alone(text: string, record = fallen): string[] {
  const position = positionOf(record)!;
  return oldGradesIn(text, position)
    .filter((old) => !tells(text, old, position))
    .map(({ grade, then, area, now }) => `${grade} of ${then.fieldwork.to.slice(0, 4)} ${area}, now ${now}`);
}
const found = (texts: string[], record = fallen) =>
  texts.forEach((text) => assert.notDeepEqual(alone(text, record), [], `not found: ${text}`));
const left = (texts: string[], record = fallen) =>
  texts.forEach((text) => assert.deepEqual(alone(text, record), [], `a false alarm: ${text}`));

describe('an old grade is found', () => {
  test('with its year or its month', () =>
    found([
      'Good in June 2018',
      'Good (2018)',
      '2018: Good',
      'Good: what Ofsted said of us in 2018',
      'Overall: Good, 2018',
      'Ofsted said Good in 2018.',
      'Ofsted’s 2018 grade of Good',
      'In June 2018 Ofsted came. The overall grade was Good.',
      'Ofsted said Good. That was in 2018.',
      'Judged Requires improvement in 2016, the service has grown.',
      'In December 2016 it was judged to require improvement.',
      'In 2018 inspectors found that help and protection required improvement to be good.',
      'It was Adequate in 2011 and has grown since.',
    ]));

  test('in small letters, where it is plainly a grade', () =>
    found([
      'The service was good in 2018.',
      'The council was judged good in 2018.',
      'Ofsted said the service was “good” in 2018.',
      'The report of 2018 has the word “good” at the top.',
      'Services were adequate in 2013.',
      'In 2018, leadership was good.',
      'Help and protection required improvement in 2018.',
    ]));

  test('as a rating, with no year or with another', () =>
    found([
      'We are rated Good.',
      'Ofsted rated us good',
      'Havering: rated ‘good’ overall',
      'Our service, rated good by Ofsted, is hiring.',
      'A Good service for families.',
      'Our Good rating helps.',
      'Ofsted: Good',
      'Ofsted: good',
      'It has moved from Inadequate to Good.',
      'The service is now Good.',
      'We were rated Good in 2019.',
      'Judged Good in 2023.',
      'Work for a council rated Good.',
      'Graded adequate, and proud of it.',
    ]));

  test('of an area, though the same word is in force overall', () => {
    assert.deepEqual(alone('Inadequate for care leavers in 2016.'), [
      'inadequate of 2016 careLeavers, now requires-improvement',
    ]);
    assert.deepEqual(alone('In 2018, children in care and care leavers: Good.'), [
      'good of 2018 inCareAndCareLeavers, now inadequate',
    ]);
    assert.deepEqual(alone('Adoption required improvement in 2016.'), [
      'requires-improvement of 2016 adoption, now inadequate',
    ]);
  });

  test('where what is said beside it is another thing', () =>
    found([
      'Good in 2018. Much has happened since 2023.',
      'Good in 2018, then Inadequate.',
      'Good in 2018; for care leavers Requires improvement in 2023.',
      'Judged good in 2018; inadequate plans were found in 2023.',
      'Requires improvement in 2016, Good in 2018.',
    ]));
});

describe('no alarm is raised', () => {
  test('where the grade in force is said too, with the year of its inspection or of its report', () =>
    left([
      'Ofsted judged Havering Good in 2018 and Inadequate in 2023.',
      'Good then, in 2018; Inadequate since 2023',
      'Good in 2018. The report of 2024 says Inadequate.',
      'Inadequate for care leavers in 2016, and Requires improvement in December 2023.',
      'Rated Good once. Since December 2023: Inadequate.',
    ]));

  test('by ordinary words', () =>
    left([
      'Good supervision matters.',
      'Good supervision matters. Since 2018 we have had it.',
      'A good talk in 2018 helped.',
      'Good news and bad, with sources, from 2018 on.',
      'In 2018 we made a good start, and it was good fun.',
      'What good looks like, 2018',
      'The Good Friday walk of 2018',
      'The year 2018 was good for sailing.',
      'Is it a good idea? (2018)',
      'It is good to talk, as we said in 2018.',
      'Every child deserves a good home. Ofsted visited in 2018.',
      'Supervision was adequate in parts in 2016.',
      'Inadequate plans were found in 2016.',
      'Since 2018 the records have required improvement of a kind.',
      'Rated by staff as a good place to work.',
      'A good grade in maths.',
      'Use your good judgement.',
      'In their judgement, that is good.',
      'Outstanding work in 2018.',
    ]));

  test('by what a grade means, by hopes, and by other councils', () =>
    left([
      'Good: children get the help they need, nearly always.',
      'Requires improvement to be good: no widespread failings, and not yet good enough.',
      'Requires improvement (until 2013: Adequate)',
      'Adequate: the least that is asked, and no more. Requires improvement took its place in 2013.',
      'By 2027 we want to be judged Good.',
      'We aim to be rated good by 2028.',
      'Councils rated Good or Outstanding get a short inspection.',
      'Another council, rated Good, lent us two managers.',
      'A neighbour was Outstanding in 2018.',
    ]));

  test('by the grades in force', () =>
    left([
      'Inadequate, December 2023',
      'The service is rated Inadequate.',
      'Care leavers: Requires improvement, December 2023',
      'Inadequate in 2016.',
      'Ofsted came in 2016 and in 2023. Care leavers: Requires improvement.',
    ]));

  test('by a grade that has not changed; but by one of an area that has', () => {
    left(['Good in 2017.', 'We are rated Good.', 'In 2017 the service was good.', 'Good in 2012 and 2017.'], steady);
    assert.deepEqual(alone('Outstanding for leaders in 2017.', steady), ['outstanding of 2017 leaders, now good']);
    assert.deepEqual(alone('Requires improvement in 2017.', steady), ['requires-improvement of 2017 inCare, now good']);
    left(['Leaders were Outstanding in 2017, and Good in September 2022.'], steady);
  });

  test('by a rating that some area holds, where there is no overall grade any more', () => {
    left(['We are rated Good.', 'Requires improvement for help and protection.', 'Good for leaders in 2022.'], apart);
    left(['Judged Good in 2022.', 'Good overall in 2022.'], allGood);
    assert.deepEqual(alone('Good overall in 2022.', apart), ['good of 2022 overall, now undefined']);
    assert.deepEqual(alone('Inadequate in 2017.', apart), ['inadequate of 2017 overall, now undefined']);
    left(['Good in 2022. Since May 2026 there is no overall grade.'], apart);
    left(
      ['A short visit to a council whose grade is Inadequate.', 'Ofsted goes back to a council graded Inadequate.'],
      apart,
    );
    found(['We are rated Inadequate.', 'In 2022 help and protection was good.'], apart);
  });

  test('by a record of one inspection, or of none', () => {
    left(['Inadequate in 2023. Good in 2018. Rated Good.'], fallen.slice(0, 1));
    assert.equal(positionOf([]), undefined);
    assert.equal(positionOf(fallen.slice(3)), undefined, 'none of a whole service yet');
  });
});

test('a judgement in a sentence has the one in force with it', () => {
  const said = (year: string, area: Parameters<typeof judgementInWords>[2], record = fallen) =>
    judgementInWords(record, year, area);
  assert.equal(said('2018', 'overall'), 'Good in June 2018, and Inadequate since December 2023');
  assert.equal(said('2018', 'careLeavers'), 'Good in June 2018, and Requires improvement since December 2023');
  assert.equal(
    said('2016', 'adoption'),
    'Requires improvement in October 2016, and Inadequate overall since December 2023',
  );
  assert.equal(said('2011', 'inCare'), 'Adequate in September 2011, and Inadequate since December 2023');
  assert.equal(said('2023', 'overall'), 'Inadequate in December 2023');
  assert.equal(said('2017', 'overall', steady), 'Good in March 2017, and again in September 2022');
  assert.equal(
    said('2022', 'overall', apart),
    'Good in September 2022, and no overall grade (leaders Good, help and protection Requires improvement, children in care Good, care leavers Good) since May 2026',
  );
  assert.equal(said('2018', 'adoption'), undefined);
  for (const record of [fallen, steady, apart])
    for (const inspection of record)
      for (const [year, area] of judgementsOf(inspection).map((id) => id.split(' ')))
        left([`${areaInWords[area as Area]}: ${said(year!, area as Area, record)}.`], record);
});

describe('fields', () => {
  const position = positionOf(fallen)!;
  const faults = (kind: Parameters<typeof oldFieldFaults>[0], item: object) =>
    oldFieldFaults(kind, item, position).map(({ path, message }) => `${path.join('.')} | ${message}`);
  const add = 'and these words do not say so. Add: Inadequate, December 2023; or take the grade out.';

  test('say both in the same field', () => {
    assert.deepEqual(faults('pages', { title: 'Rated Good', description: 'Inadequate, December 2023.' }), [
      `title | title: “Good” was replaced by Inadequate in December 2023, ${add}`,
    ]);
    assert.deepEqual(faults('pages', { lede: 'Rated Good in 2018, and Inadequate since December 2023.' }), []);
  });

  test('however deep they lie', () => {
    const strengths = [{ text: 'One.' }, { text: 'Ofsted said Good in 2018.' }];
    assert.deepEqual(faults('inspections', { strengths }), [
      `strengths.1.text | strengths.1.text: “Good” was replaced by Inadequate in December 2023, ${add}`,
    ]);
    assert.equal(faults('people', { roles: [{ role: 'Director when it was Good in 2018' }] }).length, 1);
  });

  test('may say that there is no overall grade any more', () => {
    const of = (text: string) =>
      oldFieldFaults('pages', { title: text }, positionOf(apart)!).map(({ message }) => message);
    assert.deepEqual(of('Good in 2022'), [
      'title: “Good” was replaced by no overall grade in May 2026, and these words do not say so. Add: no overall grade, May 2026; or take the grade out.',
    ]);
    assert.deepEqual(of('Good in 2022; no overall grade, May 2026'), []);
  });

  test('of an area: its own grade', () =>
    assert.deepEqual(faults('claims', { text: 'Inadequate for care leavers in 2016' }), [
      'text | text: “Inadequate” for care leavers was replaced by Requires improvement in December 2023, and these words do not say so. Add: Requires improvement, December 2023; or take the grade out.',
    ]));

  test('are read with the date that stands beside them', () => {
    assert.equal(faults('claims', { text: 'The overall grade was Good', asOf: '2018-06-22' }).length, 1);
    assert.equal(faults('claims', { text: 'The overall grade was of its time', asOf: '2018-06-22' }).length, 0);
    const summary = 'Overall it required improvement.';
    assert.equal(faults('inspections', { summary, fieldwork: { from: '2016-09', to: '2016-10' } }).length, 1);
    assert.equal(faults('inspections', { summary, fieldwork: { from: '2023-12', to: '2023-12' } }).length, 0);
  });

  test('but not the words of a quotation, the judgements themselves, or what is said of another council', () => {
    assert.deepEqual(faults('quotations', { text: 'We are rated Good.', said: '2018' }), []);
    assert.equal(faults('quotations', { text: 'Yes.', topic: 'Rated Good in 2018' }).length, 1);
    assert.deepEqual(faults('inspections', { judgements: { overall: 'Good' }, fieldwork: { to: '2018-06' } }), []);
    assert.deepEqual(faults('claims', { text: 'Good in 2018', elsewhere: true }), []);
  });
});

describe('the body of a page', () => {
  const position = positionOf(fallen)!;
  const lines = (body: string) => oldGradeFaults(body, position).map(({ line }) => line);
  const message = (body: string) => oldGradeFaults(body, position)[0]?.message;

  test('is read by sections: what lies between headings', () => {
    assert.deepEqual(lines('## Then\n\nOfsted said Good in 2018.\n\n## Now\n\nInadequate since 2023.'), [3]);
    assert.deepEqual(lines('## Then\n\nOfsted said Good in 2018.\n\nIt is Inadequate since 2023.'), []);
  });

  test('is read item by item in a list', () => {
    assert.deepEqual(lines('- Good in 2018.\n- Inadequate since 2023.'), [1]);
    assert.deepEqual(lines('1. Good in 2018,\n   and Inadequate since 2023.\n2. Hello.'), []);
  });

  test('says which line, though it is one of a paragraph', () =>
    assert.deepEqual(lines('Hello.\n\nThe report came out\nin July 2018. The grade\nwas Good.\n\nGoodbye.'), [5]));

  test('finds a year in the heading, in the line before a list, and in another row of a table', () => {
    assert.deepEqual(lines('## The inspection of 2018\n\nThe overall grade was Good.'), [3]);
    assert.deepEqual(lines('In 2018 Ofsted said:\n\n- Leaders: Good\n- and so on'), [3]);
    assert.deepEqual(lines('| Year | Grade |\n| --- | --- |\n| 2018 | Good |'), [3]);
    assert.deepEqual(lines('| Area | 2018 |\n| --- | --- |\n| Leaders | Good |'), [3]);
  });

  test('reads through Markdown, and the words that parts are given', () => {
    assert.deepEqual(lines('We are rated **Good**.'), [1]);
    assert.deepEqual(lines('We were [_Good_ in 2018](/inspections/).'), [1]);
    assert.deepEqual(lines('<Position heading="Rated Good by Ofsted">\n\nHello.\n\n</Position>'), [1]);
    assert.deepEqual(lines('<Claim id="good-2018" /> and 2018'), []);
  });

  test('takes a judgement for what it says', () => {
    assert.deepEqual(lines('Rated Good in 2018. Overall: <Judgement year="2018" area="overall" />.'), []);
    assert.deepEqual(lines('Rated Good in 2018. <Judgement year="2018" area="careLeavers" />.'), [1]);
  });

  test('is told the judgement to write', () => {
    const say = (grade: string, now: string, year: string, area: string) =>
      `“${grade}” was replaced by ${now} in 2023, and the words around it do not say so. Write <Judgement year="${year}" area="${area}" /> instead.`;
    assert.equal(message('We are rated Good.'), say('Good', 'Inadequate', '2018', 'overall'));
    assert.equal(
      message('It was Adequate in 2013.'),
      say('Adequate” for help and protection', 'Inadequate', '2013', 'helpAndProtection').replace(
        'protection”',
        'protection',
      ),
    );
    assert.equal(
      message('Good for children in care and care leavers in 2018.'),
      say('Good” for children in care and care leavers', 'Inadequate', '2018', 'inCare').replace('leavers”', 'leavers'),
    );
  });
});
