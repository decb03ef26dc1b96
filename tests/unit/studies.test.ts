import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { counted, firmness, studiesDrawing, tieOf, tieOfStudy } from '../../src/components/drawings/model/studies.ts';
import { boxOf, meet } from '../../src/components/drawings/texts.ts';
import { contentFolder } from '../../src/record/folder.ts';
import { listed } from '../../src/record/check/legible.ts';
import { study, type Study } from '../../src/schema/study.ts';

const harbour: Study = {
  id: 'harbour',
  study: 'Harbour',
  by: 'The keeper',
  year: '2020',
  place: 'The quay',
  design: 'Boats with nets and boats without',
  n: 12,
  of: 'boats',
  outcome: 'Fish',
  result: 'none',
  claim: 'fish',
  limits: 'One day, in fog.',
  source: 'log',
  read: 'whole',
};

describe('a study', () => {
  const without = (field: keyof Study) => study.safeParse({ ...harbour, [field]: undefined });
  test('is taken whole', () => assert.deepEqual(study.parse(harbour), harbour));
  for (const field of ['limits', 'design', 'claim', 'source'] as const)
    test(`without ${field} is refused`, () => assert.deepEqual(without(field).error?.issues[0]?.path, [field]));
  test('with limits that say nothing is refused', () =>
    assert.equal(study.safeParse({ ...harbour, limits: ' ' }).error?.issues[0]?.message, 'This may not be empty.'));
  test('whose number we have not seen says so', () => {
    assert.equal(counted(harbour), '12 boats');
    assert.equal(counted({ n: undefined, of: 'boats' }), 'number not seen');
  });
});

test('only a study that found something is tied to what it is about', () => {
  const tied = study.shape.result.options.filter((result) => tieOf[result]);
  assert.deepEqual(tied, ['difference', 'link', 'count', 'said']);
  assert.deepEqual(tied.filter((result) => tieOf[result] === 'solid'), ['difference']); // prettier-ignore
});

describe('a line is solid', () => {
  const tie = (result: Study['result'], read: Study['read']) => tieOfStudy({ result, read });
  test('only where the study compared, found a difference and we have read it', () => {
    assert.deepEqual([tie('difference', 'whole'), tie('difference', 'summary')], ['solid', 'solid']);
    assert.deepEqual([tie('difference', 'account'), tie('link', 'whole')], ['dashed', 'dashed']);
    for (const read of study.shape.read.options) assert.equal(tie('none', read), undefined);
  });
  test('and the page counts how many are', () => {
    const known = { result: 'difference', read: 'account' } as const;
    const seen = { ...known, read: 'whole' } as const;
    assert.match(firmness([known]), /^No line here is solid yet\./);
    assert.equal(firmness([known, seen]), 'One line here is solid.');
    assert.equal(firmness([seen, seen]), '2 lines here are solid.');
  });
});

describe('the drawing of studies', () => {
  const many = Array.from({ length: 14 }, (_, i) => ({
    ...harbour,
    study: ['Harbour', 'A long name that wraps'][i % 2]!,
    outcome: ['Fish', 'Nets', 'Weather on the quay'][i % 3]!,
  }));
  const published = listed(contentFolder, 'studies').map((one) => study.parse(one));
  for (const [name, studies] of Object.entries({ many, published, one: [harbour] }))
    test(`keeps words from words and from nodes (${name})`, () => {
      const { subjects, size, width, height } = studiesDrawing(studies);
      const boxes = subjects.flatMap(({ outcome, head, square, rows }) => [
        boxOf({ text: outcome, tone: 'strong', anchor: 'start', x: 0, y: head }, 18),
        ...rows.flatMap(({ node, texts }) => [
          ...texts.map((text) => boxOf(text, size)),
          ...[node].map(({ at: [x, y], reach }) => ({ x1: x - reach, x2: x + reach, y1: y - reach, y2: y + reach })),
        ]),
        ...[square].map(({ at: [x, y], reach }) => ({ x1: x - reach, x2: x + reach, y1: y - reach, y2: y + reach })),
      ]);
      boxes.forEach((box, i) => {
        assert.ok(box.x1 >= 0 && box.x2 <= width && box.y1 >= 0 && box.y2 <= height);
        // Lines of one label stand close: their boxes may share the room between them.
        const inner = { ...box, y1: box.y1 + 3, y2: box.y2 - 3 };
        for (const other of boxes.slice(i + 1)) assert.ok(!meet(inner, other), `${name}: something is over something`);
      });
      assert.equal(subjects.flatMap(({ rows }) => rows).length, studies.length);
    });
});

test('a null result is neither hidden nor the last', () => {
  const results = listed(contentFolder, 'studies').map((one) => study.parse(one).result);
  assert.ok(results.includes('none'));
  assert.notEqual(results.at(-1), 'none');
});
