import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordFaults } from '../../src/record/inspection-rules.ts';
import { gradeOf, readRecord } from '../../src/record/inspections.ts';
import { inspection, type Inspection } from '../../src/schema/inspection.ts';

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
const on = (from: string, to: string, change: Partial<Inspection> = {}): Inspection => {
  const { published: _, ...rest } = standard;
  return { ...rest, fieldwork: { from, to }, ...change };
};
const { overall: _, ...apart } = standard.judgements;
const joint = { overall: 'good', leaders: 'good', inCareAndCareLeavers: 'good' } as const;

/** Exactly one fault: it begins with the field, and says what to write. */
function refused(record: Inspection, field: string, remedy: RegExp) {
  const faults = recordFaults(record);
  assert.equal(faults.length, 1, `one fault expected, found: ${faults.join(' | ') || 'none'}`);
  assert.ok(faults[0]?.startsWith(`${field}: `), `${faults[0]} should name ${field}`);
  assert.match(faults[0] ?? '', remedy);
}
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
    const judgements = { ...standard.judgements, adoption: 'good' } as const;
    accepted(on('2016-09-27', '2016-10-20', { type: 'sif', judgements }));
  });

  test('a visit and a JTAI carry no grade', () => {
    for (const type of ['focused-visit', 'monitoring-visit', 'jtai'] as const) {
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
    accepted(on('2017-12-04', '2017-12-15', { type: 'sif' }));
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
