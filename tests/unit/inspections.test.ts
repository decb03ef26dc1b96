import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { amongFaults } from '../../src/record/inspections/among-inspections.ts';
import { recordFaults } from '../../src/record/inspections/inspection-rules.ts';
import { askedAndSaid, gradeOf, readRecord } from '../../src/record/inspections/inspections.ts';
import { inspection, type Area, type Inspection } from '../../src/schema/inspection.ts';

const standard: Inspection = {
  title: 'Standard inspection of the harbour',
  type: 'ilacs-standard',
  fieldwork: { from: '2024-03-11', to: '2024-03-22' },
  published: '2024-05-02',
  judgements: { overall: 'good', leaders: 'good', helpAndProtection: 'good', inCare: 'good', careLeavers: 'good' },
  summary: 'The boats came back.',
  strengths: [{ text: 'The sails were dry.', place: 'Page 1' }],
  kept: { published: '2026-01-05', reviewed: '2026-01-05', reviewBy: '2027-01-05', owner: 'The keeper' },
  improvements: [{ text: 'Three ropes were worn.', place: 'Page 1' }],
  source: 'harbour-2024',
  alsoSee: [],
};
const on = (from: string, to: string, change: Partial<Inspection> = {}): Inspection => ({
  ...standard,
  fieldwork: { from, to },
  published: to,
  ...change,
});
const { overall: _, ...apart } = standard.judgements;
const joint = { overall: 'good', leaders: 'good', helpAndProtection: 'good', inCareAndCareLeavers: 'good' } as const;
const ofSif = { ...standard.judgements, adoption: 'good' } as const;

/** Exactly one fault: it begins with the field, and says what to write. */
function onlyFault(faults: string[], field: string, remedy: RegExp) {
  assert.equal(faults.length, 1, `one fault expected, found: ${faults.join(' | ') || 'none'}`);
  assert.ok(faults[0]?.startsWith(`${field}: `), `${faults[0]} should name ${field}`);
  assert.match(faults[0] ?? '', remedy);
}
const refused = (record: Inspection, field: string, remedy: RegExp) => onlyFault(recordFaults(record), field, remedy);
const accepted = (record: Inspection) => assert.deepEqual(recordFaults(record), []);

describe('the rules of the inspection record', () => {
  test('an overall judgement is refused from 1 April 2026, and accepted the day before', () => {
    refused(on('2026-04-01', '2026-04-10'), 'judgements.overall', /1 April 2026\. Take it out\.$/);
    accepted(on('2026-03-31', '2026-04-10'));
    accepted(on('2026-04-01', '2026-04-10', { judgements: apart }));
  });

  test('under ILACS care leavers are judged together with children in care until 2023, and apart since', () => {
    const remedy = /Use inCareAndCareLeavers\.$/;
    refused(
      on('2022-12-05', '2022-12-16', { judgements: { overall: 'good', careLeavers: 'good' } }),
      'judgements',
      remedy,
    );
    refused(on('2022-12-05', '2022-12-16', { judgements: { overall: 'good', inCare: 'good' } }), 'judgements', remedy);
    accepted(on('2022-12-05', '2022-12-16', { judgements: joint }));
    refused(on('2023-01-09', '2023-01-20', { judgements: joint }), 'judgements', /judged apart\. Use the two\.$/);
    accepted(on('2023-01-09', '2023-01-20'));
  });

  test('SIF judged the two apart, and adoption too', () => {
    accepted(on('2016-09-27', '2016-10-20', { type: 'sif', judgements: ofSif }));
  });

  test('a visit and other inspectorates’ work carry no grade', () => {
    for (const type of ['focused-visit', 'monitoring-visit', 'jtai', 'area-send', 'youth-justice'] as const) {
      refused(
        on('2024-10-01', '2024-10-02', { type, judgements: { leaders: 'good' } }),
        'judgements',
        /Take the judgements out\.$/,
      );
      accepted(on('2024-10-01', '2024-10-02', { type, judgements: {} }));
    }
  });

  test('a full inspection has judgements', () => {
    refused(on('2024-03-11', '2024-03-22', { judgements: {} }), 'judgements', /Add each one\.$/);
  });

  test('SIF ended in 2017 and ILACS began in 2018', () => {
    refused(on('2018-01-08', '2018-01-19', { type: 'sif' }), 'type', /Use ilacs-standard or ilacs-short\.$/);
    for (const type of ['ilacs-standard', 'ilacs-short'] as const) {
      refused(on('2017-12-04', '2017-12-15', { type, judgements: joint }), 'type', /Use sif\.$/);
      accepted(on('2018-01-08', '2018-01-19', { type, judgements: joint }));
    }
    accepted(on('2017-12-04', '2017-12-15', { type: 'sif', judgements: ofSif }));
  });

  test('SIF began in November 2013, and the inspections of one area ended then', () => {
    const sif = { type: 'sif', judgements: ofSif } as const;
    refused(on('2013-10-28', '2013-11-15', sif), 'type', /Use protection or looked-after\.$/);
    accepted(on('2013-11-01', '2013-11-22', sif));
    for (const one of [
      { type: 'looked-after', judgements: { inCare: 'good' } },
      { type: 'protection', judgements: { helpAndProtection: 'good' } },
    ] as const) {
      refused(on('2013-11', '2013-11', one), 'type', /Use sif, ilacs-standard or ilacs-short\.$/);
      accepted(on('2013-10', '2013-10', one));
    }
  });

  test('an inspection of one area judged that area alone', () => {
    const both = { inCare: 'good', helpAndProtection: 'good' } as const;
    refused(on('2011-09', '2011-09', { type: 'looked-after', judgements: both }), 'judgements', /Use inCare\.$/);
    refused(
      on('2013-02', '2013-02', { type: 'protection', judgements: both }),
      'judgements',
      /Use helpAndProtection\.$/,
    );
    refused(
      on('2013-02', '2013-02', { type: 'protection', judgements: { overall: 'good' } }),
      'judgements',
      /Use helpAndProtection\.$/,
    );
    refused(on('2013-02', '2013-02', { type: 'protection', judgements: {} }), 'judgements', /Add each one\.$/);
  });

  test('“adequate” is for them, and “requires improvement” for what came after', () => {
    const protection = (grade: 'adequate' | 'requires-improvement') =>
      on('2013-02', '2013-02', { type: 'protection', judgements: { helpAndProtection: grade } });
    accepted(protection('adequate'));
    refused(protection('requires-improvement'), 'judgements', /Until then it is adequate\.$/);
    const later = (leaders: 'adequate' | 'requires-improvement') =>
      on('2024-03-11', '2024-03-22', { judgements: { ...standard.judgements, leaders } });
    accepted(later('requires-improvement'));
    refused(later('adequate'), 'judgements', /Since then it is requires-improvement\.$/);
    const sif = { type: 'sif', judgements: { ...ofSif, careLeavers: 'adequate' } } as const;
    refused(on('2016-09-27', '2016-10-20', sif), 'judgements', /Since then it is requires-improvement\.$/);
  });

  test('a whole inspection grades every area of its framework', () => {
    const without = (grades: Inspection['judgements'], area: Area): Inspection['judgements'] =>
      Object.fromEntries(Object.entries(grades).filter(([one]) => one !== area));
    for (const area of ['overall', 'leaders', 'helpAndProtection', 'inCare', 'careLeavers'] as const)
      refused(
        on('2024-03-11', '2024-03-22', { judgements: without(standard.judgements, area) }),
        `judgements.${area}`,
        /Add its grade\.$/,
      );
    refused(
      on('2018-06-11', '2018-06-22', { judgements: without(joint, 'inCareAndCareLeavers') }),
      'judgements.inCareAndCareLeavers',
      /children in care and care leavers too\. Add its grade\.$/,
    );
    refused(
      on('2016-09-27', '2016-10-20', { type: 'sif', judgements: standard.judgements }),
      'judgements.adoption',
      /Add its grade\.$/,
    );
    accepted(on('2024-03-11', '2024-03-22', { judgements: { leaders: 'good' }, account: 'The council’s own.' }));
  });

  test('only another inspectorate’s work has an outcome', () => {
    const outcome = 'Good, in its own terms.';
    for (const type of ['jtai', 'area-send', 'youth-justice'] as const)
      accepted(on('2022', '2022', { type, judgements: {}, outcome }));
    for (const type of ['focused-visit', 'monitoring-visit'] as const)
      refused(on('2022', '2022', { type, judgements: {}, outcome }), 'outcome', /Use judgements, or take it out\.$/);
    refused({ ...standard, outcome }, 'outcome', /Use judgements, or take it out\.$/);
    refused(
      on('2013-02', '2013-02', { type: 'protection', judgements: { helpAndProtection: 'good' }, outcome }),
      'outcome',
      /Use judgements, or take it out\.$/,
    );
  });

  test('only a monitoring visit is counted', () => {
    const visit = { judgements: {}, number: 2 } as const;
    accepted(on('2025-03-26', '2025-03-27', { type: 'monitoring-visit', ...visit }));
    refused(on('2025-03-26', '2025-03-27', { type: 'focused-visit', ...visit }), 'number', /Take it out\.$/);
    refused({ ...standard, number: 1 }, 'number', /Take it out\.$/);
  });

  test('ILACS does not grade adoption', () => {
    const judgements = { ...standard.judgements, adoption: 'good' } as const;
    refused(on('2024-03-11', '2024-03-22', { judgements }), 'judgements.adoption', /Take it out\.$/);
  });

  test('the dates come one after another', () => {
    refused(on('2024-03-22', '2024-03-11'), 'fieldwork', /Swap them\.$/);
    refused(on('2024-03-11', '2024-03-22', { published: '2024-03-21' }), 'published', /Check both dates\.$/);
    refused(on('2024-03-11', '2024-03-22', { published: '2023' }), 'published', /Check both dates\.$/);
    for (const published of ['2024-03-22', '2024-05-02', '2024-03', '2024'])
      accepted(on('2024-03-11', '2024-03-22', { published }));
    refused(on('2025', '2024-12-13'), 'fieldwork', /Swap them\.$/);
    for (const [from, to] of [
      ['2024', '2024-12-13'],
      ['2024-12-02', '2024'],
      ['2024', '2024'],
    ] as const)
      accepted(on(from, to));
  });

  test('a report that was read has its date; an account may not know it', () => {
    const { published: _, ...undated } = standard;
    refused(undated, 'published', /Add it, or say in account whose account this is\.$/);
    accepted({ ...undated, account: 'The council’s own.' });
  });

  test('each finding of a report that was read says where in it; of an account it need not', () => {
    const { strengths, improvements } = standard;
    const bare = [...strengths, { text: 'The nets were whole.' }];
    refused({ ...standard, strengths: bare }, 'strengths.1.place', /such as: Paragraph 42, page 8\.$/);
    refused(
      { ...standard, improvements: [{ text: 'Three ropes were worn.' }] },
      'improvements.0.place',
      /such as: Paragraph 42, page 8\.$/,
    );
    accepted({ ...standard, strengths: bare, improvements, account: 'The council’s own.' });
  });

  test('only a visit speaks of an earlier area for improvement', () => {
    const strengths = [{ text: 'The ropes were mended.', place: 'Page 1', about: 'ropes' }];
    refused({ ...standard, strengths }, 'strengths.0.about', /Take it out\.$/);
    for (const type of ['focused-visit', 'monitoring-visit'] as const)
      accepted(on('2024-10-01', '2024-10-02', { type, judgements: {}, strengths }));
    refused(
      on('2024-10-01', '2024-10-02', { type: 'jtai', judgements: {}, strengths }),
      'strengths.0.about',
      /Take it out\.$/,
    );
  });

  test('an area for improvement has a name of its own', () => {
    const rope = { id: 'ropes', text: 'Ropes.', place: 'Page 1' };
    accepted({ ...standard, improvements: [rope, { ...rope, id: 'nets' }] });
    refused({ ...standard, improvements: [rope, rope] }, 'improvements.1.id', /Give each its own\.$/);
  });
});

describe('an inspection among the others', () => {
  const inadequate = { ...standard.judgements, overall: 'inadequate' } as const;
  const improvements = [{ id: 'ropes', text: 'Ropes.', place: 'Page 1' }];
  const full = on('2023-12-11', '2023-12-22', { judgements: inadequate, improvements });
  const visit = (from: string, change: Partial<Inspection> = {}) =>
    on(from, from, { type: 'monitoring-visit', judgements: {}, number: 1, ...change });
  const apart = (one: Inspection, ...others: Inspection[]) => amongFaults(one, [one, ...others]);

  test('stands, where nothing contradicts it', () => {
    const second = visit('2025-03-26', { number: 2 });
    for (const one of [full, visit('2024-10'), second])
      assert.deepEqual(amongFaults(one, [full, visit('2024-10'), second]), []);
  });

  test('is in one file only', () => {
    onlyFault(amongFaults(full, [full, full]), 'fieldwork', /Keep one, or check the dates\.$/);
    const copy = visit('2024-10');
    onlyFault(amongFaults(copy, [full, visit('2024-10'), copy]), 'fieldwork', /Keep one, or check the dates\.$/);
    assert.deepEqual(apart(visit('2024-10'), full, on('2024-10', '2024-10', { type: 'jtai', judgements: {} })), []);
    const focused = (from: string, to: string) => on(from, to, { type: 'focused-visit', judgements: {} });
    const others = [focused('2024-10-01', '2024-10-02'), focused('2024-10-09', '2024-10-10')];
    assert.deepEqual(apart(focused('2024-10-01', '2024-10-10'), full, ...others), []);
  });

  test('a monitoring visit has its own number, counted anew after each full inspection', () => {
    onlyFault(apart(visit('2025-03-26'), full, visit('2024-10')), 'number', /Count them from the first since/);
    const earlier = on('2018-06-11', '2018-06-22', { judgements: { ...joint, overall: 'inadequate' } });
    assert.deepEqual(apart(visit('2024-10'), full, earlier, visit('2019-02')), []);
  });

  test('a monitoring visit goes back to a service judged Inadequate', () => {
    const remedy = /Use focused-visit, or check the dates\.$/;
    const good = on('2023-12-11', '2023-12-22');
    onlyFault(apart(visit('2024-10'), good), 'type', remedy);
    onlyFault(apart(visit('2024-10')), 'type', remedy);
    onlyFault(apart(visit('2023-10'), full), 'type', remedy);
    onlyFault(
      apart(visit('2024-10'), on('2022-12-05', '2022-12-16', { judgements: inadequate }), good),
      'type',
      remedy,
    );
    const { overall: _, ...noOverall } = inadequate;
    const weak = on('2026-05-11', '2026-05-22', { judgements: { ...noOverall, leaders: 'inadequate' } });
    assert.deepEqual(apart(visit('2026-10-01'), weak), []);
    const oneArea = on('2016-09-27', '2016-10-20', {
      type: 'sif',
      judgements: { ...ofSif, careLeavers: 'inadequate' },
    });
    onlyFault(apart(visit('2017-03-01'), oneArea), 'type', remedy);
    assert.deepEqual(apart(on('2024-10', '2024-10', { type: 'focused-visit', judgements: {} }), good), []);
  });

  test('a visit speaks of what the full inspection before it asked to improve', () => {
    const about = (name: string) => ({ strengths: [{ text: 'Mended.', about: name }], account: 'The council’s own.' });
    assert.deepEqual(apart(visit('2024-10', about('ropes')), full), []);
    const wrong = apart(visit('2024-10', about('roofs')), full);
    onlyFault(wrong, 'strengths.0.about', /named no "roofs" to improve\. They are: ropes\.$/);
    const later = on('2024-12-02', '2024-12-13', { judgements: inadequate });
    onlyFault(
      apart(visit('2025-03', about('ropes')), full, later),
      'strengths.0.about',
      /or give its improvements an id\.$/,
    );
    onlyFault(
      apart(visit('2024-10', { improvements: [{ text: 'Nets.', about: 'nets' }] }), full),
      'improvements.0.about',
      /They are: ropes\.$/,
    );
  });
});

describe('the schema of an inspection', () => {
  const messages = (change: object) =>
    inspection
      .safeParse({ ...standard, ...change })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  test('takes a whole one', () => assert.equal(messages({}), undefined));

  test('wants at least one strength and one area for improvement', () => {
    assert.deepEqual(messages({ strengths: [] }), ['strengths: List at least one strength.']);
    assert.deepEqual(messages({ improvements: [] }), ['improvements: List at least one area for improvement.']);
    assert.match(messages({ strengths: undefined })?.join() ?? '', /^strengths: /);
    assert.match(messages({ improvements: undefined })?.join() ?? '', /^improvements: /);
    assert.match(
      messages({ improvements: [{ text: ' ' }] })?.join() ?? '',
      /^improvements\.0\.text: This may not be empty/,
    );
  });

  test('knows no other judgement and no other grade', () => {
    assert.match(messages({ judgements: { sailing: 'good' } })?.join() ?? '', /^judgements/);
    assert.match(messages({ judgements: { overall: 'fair' } })?.join() ?? '', /^judgements\.overall/);
  });
});

describe('the record read', () => {
  const visit = { type: 'monitoring-visit', judgements: {} } as const;
  const [first, early, full, late, later] = [
    on('2018-06-11', '2018-06-22', { judgements: joint }),
    on('2021-05-12', '2021-05-13', { type: 'focused-visit', judgements: {} }),
    on('2023-12-11', '2023-12-22'),
    on('2024-10', '2024-10', visit),
    on('2025-03-26', '2025-03-27', visit),
  ];
  const record = readRecord([later, full, early, late, first]);

  test('stands in order of its dates, whatever order it is given in', () => {
    assert.deepEqual(record.inOrder, [first, early, full, late, later]);
    assert.deepEqual(record.graded, [first, full]);
    assert.deepEqual(record.visits, [early, late, later]);
  });

  test('tells whole inspections from those of one area, visits, and other inspectorates’ work', () => {
    const adequate = { type: 'protection', judgements: { helpAndProtection: 'adequate' } } as const;
    const old = on('2013-02', '2013-02', adequate);
    const sif = on('2016-09-27', '2016-10-20', { type: 'sif', judgements: ofSif });
    const [send, jtai, youth] = (['area-send', 'jtai', 'youth-justice'] as const).map((type, i) =>
      on(`202${4 + i}-05`, `202${4 + i}-05`, { type, judgements: {} }),
    );
    const { graded, whole, visits, others, latest, visitsSince } = readRecord([
      youth!,
      late,
      full,
      sif,
      old,
      send!,
      jtai!,
    ]);
    assert.deepEqual(graded, [old, sif, full]);
    assert.deepEqual(whole, [sif, full]);
    assert.deepEqual(visits, [late]);
    assert.deepEqual(others, [send, jtai, youth]);
    assert.equal(latest, full, 'others’ work is never the latest inspection of the record');
    assert.deepEqual(visitsSince, [late]);
  });

  test('knows the latest full inspection, and the visits after it', () => {
    assert.equal(record.latest, full);
    assert.deepEqual(record.visitsSince, [late, later]);
  });

  test('says what replaced words said before the latest inspection, and nothing for words said after', () => {
    for (const said of ['2018-06-22', '2023-12-21', '2023-11', '2022']) assert.equal(record.since(said), full, said);
    for (const said of ['2023-12-22', '2024-02-16', '2023-12', '2024', '2023'])
      assert.equal(record.since(said), undefined, said);
  });

  test('needs a full inspection', () => assert.throws(() => readRecord([early]), /at least one full inspection/));

  test('an inspection of one area is not enough', () => {
    const old = on('2011-09', '2011-09', { type: 'looked-after', judgements: { inCare: 'adequate' } });
    assert.throws(() => readRecord([old]), /at least one full inspection/);
  });
});

describe('what was asked, and what was said', () => {
  const rope = { id: 'ropes', text: 'Ropes.', place: 'Page 1' };
  const net = { id: 'nets', text: 'Nets.', place: 'Page 1' };
  const sail = { text: 'Sails.', place: 'Page 1' };
  const full = on('2023-12-11', '2023-12-22', { improvements: [rope, net, sail] });
  const visit = (day: string, change: Partial<Inspection>) =>
    on(day, day, { type: 'monitoring-visit', judgements: {}, account: 'The council’s own.', ...change });
  const before = visit('2021-05-12', { strengths: [{ text: 'Ropes were new.', about: 'ropes' }] });
  const late = visit('2024-10-01', {
    strengths: [{ text: 'Ropes were better.', about: 'ropes' }, { text: 'All smiled.' }],
    improvements: [{ text: 'Ropes were short.', about: 'ropes' }],
  });
  const later = visit('2025-03-26', { strengths: [{ text: 'Ropes held.', about: 'ropes' }] });
  const asked = askedAndSaid(readRecord([later, before, late, full]));

  test('keeps the order of the report, and its words and places', () => {
    assert.deepEqual(
      asked.map(({ said: _, ...one }) => one),
      [rope, net, sail],
    );
  });

  test('has each finding of a later visit under what it names, oldest visit first, weaknesses too', () => {
    assert.deepEqual(asked[0]?.said, [
      { visit: late, text: 'Ropes were better.' },
      { visit: late, text: 'Ropes were short.' },
      { visit: later, text: 'Ropes held.' },
    ]);
  });

  test('has nothing where no visit named it, or it has no name to be named by', () => {
    assert.deepEqual(asked[1]?.said, []);
    assert.deepEqual(asked[2]?.said, []);
  });
});

test('a joint judgement answers for each of its areas, and children in care for the joint label', () => {
  const shared = on('2018-06-11', '2018-06-22', {
    judgements: { overall: 'good', inCareAndCareLeavers: 'requires-improvement' },
  });
  assert.equal(gradeOf(shared, 'inCare'), 'requires-improvement');
  assert.equal(gradeOf(shared, 'careLeavers'), 'requires-improvement');
  assert.equal(gradeOf(shared, 'overall'), 'good');
  assert.equal(gradeOf(shared, 'adoption'), undefined);
  const two = on('2024-03-11', '2024-03-22', { judgements: { inCare: 'good', careLeavers: 'inadequate' } });
  assert.equal(gradeOf(two, 'inCareAndCareLeavers'), 'good');
  assert.equal(gradeOf(two, 'careLeavers'), 'inadequate');
});
