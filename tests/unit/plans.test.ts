import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { frames, noneRuns, plansDrawing, spanInWords, stateOf } from '../../src/components/drawings/model/plans.ts';
import { boxOf, meet } from '../../src/components/drawings/texts.ts';
import { filesOf, readList } from '../../src/record/check/content-files.ts';
import { contentFolder } from '../../src/record/folder.ts';
import { referenceFaults } from '../../src/record/check/thing-faults.ts';
import { plan, type Plan } from '../../src/schema/plan.ts';

const nets: Plan = {
  id: 'nets',
  name: 'Plan for nets',
  for: 'every boat',
  from: '2024',
  to: '2027',
  approved: '2024-11-20',
  asked: { from: '2024-10-03', to: '2024-10-31', answers: 29 },
  claims: ['nets-agreed'],
};
const wrong = (change: Partial<Plan>) => plan.safeParse({ ...nets, ...change }).error?.issues[0]?.message;

describe('a plan', () => {
  test('is taken', () => assert.deepEqual(plan.parse(nets), nets));
  test('that ends before it begins is refused, also within a year', () => {
    const says = 'The plan ends before it begins. Look at both dates again.';
    assert.equal(wrong({ to: '2023' }), says);
    assert.equal(wrong({ from: '2024-11', to: '2024-10' }), says);
    assert.equal(wrong({ from: '2024-11', to: '2024' }), undefined);
  });
  test('without an end says when a document last named it', () => {
    assert.match(wrong({ to: undefined })!, /write lastSeen/);
    assert.equal(wrong({ to: undefined, lastSeen: '2026' }), undefined);
  });
  test('that asks backwards, or rests on no claim, is refused', () => {
    assert.match(wrong({ asked: { from: '2024-11', to: '2024-10', answers: 1 } })!, /asking ends before it begins/);
    assert.equal(wrong({ claims: [] }), 'Name at least one claim.');
  });
});

test('a plan that names a claim there is not is told the nearest', () =>
  assert.deepEqual(
    referenceFaults({ ...nets, claims: ['nets-agred'] }, { claims: new Set(nets.claims) }).map(
      ({ message }) => message,
    ),
    ['claims: there is no "nets-agred" in claims. Did you mean "nets-agreed"?'],
  ));

test('how a plan stands is told from the day: to the last day of its last year it runs', () => {
  const on = (today: string) => [stateOf(nets, today), spanInWords(nets, today)];
  assert.deepEqual(on('2023-12-31'), ['ahead', '2024 to 2027. Not begun.']);
  assert.deepEqual(on('2026-11-22'), ['runs', '2024 to 2027. Runs today.']);
  assert.deepEqual(on('2027-12-31'), ['runs', '2024 to 2027. Runs today.']);
  assert.deepEqual(on('2028-01-01'), ['ended', '2024 to 2027. Ended.']);
  const open: Plan = { ...nets, to: undefined, from: '2016-05', lastSeen: '2021-10' };
  assert.equal(spanInWords(open, '2026-11-22'), 'From May 2016. No end published; last named October 2021.');
  assert.equal(spanInWords({ ...nets, to: '2024' }, '2026-11-22'), '2024. Ended.');
});

describe('the drawing of plans', () => {
  const long = { ...nets, name: 'A plan with as long a name as can be' };
  const sets = {
    one: [nets],
    'long names at the end': [{ ...long, from: '2005', to: '2006' }, long, { ...long, from: '2028', to: '2029' }],
    published: filesOf(contentFolder, 'plans').flatMap((file) => readList(file).map((one) => plan.parse(one))),
  };
  for (const [name, plans] of Object.entries(sets))
    for (const [size, frame] of Object.entries(frames))
      test(`keeps words from words and within (${name}, ${size})`, () => {
        const { rows, height } = plansDrawing(plans, '2026-11-22', frame);
        for (const { y, texts } of rows)
          for (const below of texts.slice(2)) assert.ok(boxOf(below, frame.size).y1 > y, `${name}: words on the line`);
        const boxes = rows.flatMap(({ texts }) => texts.map((text) => boxOf(text, frame.size)));
        boxes.forEach((box, i) => {
          assert.ok(box.x1 >= 0 && box.x2 <= frame.width + 1 && box.y2 <= height, `${name}: words leave the drawing`);
          for (const other of boxes.slice(i + 1))
            assert.ok(!meet({ ...box, y1: box.y1 + 2, y2: box.y2 - 2 }, other), `${name}: words over words`);
        });
      });

  for (const [size, frame] of Object.entries(frames))
    test(`keeps words off the line of today (${size})`, () => {
      const { rows, now } = plansDrawing(sets.published, '2026-11-22', frame);
      for (const text of rows.flatMap(({ texts }) => texts)) {
        const { x1, x2 } = boxOf(text, frame.size);
        assert.ok(x2 < now || x1 > now, `${text.text} is on the line of today`);
      }
    });

  test('is true to time: twice as long is twice as wide, and today lies between its neighbours', () => {
    const [first, second] = [{ ...nets, from: '2011', to: '2012' }, { ...nets, from: '2020', to: '2023' }]; // prettier-ignore
    const { rows, now, years } = plansDrawing([first, second] as Plan[], '2021-07-01', frames.wide);
    const [a, b] = rows.map(({ start, stop }) => stop - start);
    assert.ok(Math.abs(b! - 2 * a!) <= 3, `${b} is not twice ${a}`);
    const year = (of: number) => years.find((mark) => mark.year === of)!.x;
    const perYear = (year(2020) - year(2012)) / 8;
    assert.ok(Math.abs(now - year(2020) - 1.5 * perYear) < 3);
  });
});

test('that none runs is said of as many plans as there are', () => {
  const [ended, ahead, open] = [{ ...nets, to: '2025' }, { ...nets, from: '2027' }, { ...nets, to: undefined, lastSeen: '2025' }]; // prettier-ignore
  const said = (...plans: Plan[]) => noneRuns(plans, '2026-11-22');
  assert.equal(said(ended), 'the plan has ended.');
  assert.equal(said(ahead), 'the plan has not begun.');
  assert.equal(said(open), 'the plan has no end that anybody has published.');
  assert.equal(said(ended, ahead), 'each of these plans has ended or has not begun.');
  assert.equal(said(ended, ended), 'each of these plans has ended.');
});
