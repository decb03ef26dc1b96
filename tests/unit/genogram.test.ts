/** A dozen families drawn by themselves: nothing over anything, all within the drawing, in both compositions. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compositionsOf, frameOf } from '../../src/components/drawings/genogram/compositions.ts';
import { drawingOf } from '../../src/components/drawings/genogram/drawing.ts';
import { size } from '../../src/components/drawings/genogram/labels.ts';
import { svgOf } from '../../src/components/drawings/genogram/svg.ts';
import { families } from '../families.ts';
import { faultsOf, idOf } from '../genogram-geometry.ts';
import { none } from '../none.ts';

describe('a genogram', () => {
  for (const family of families)
    for (const turned of [false, true])
      test(`${family.title}, ${turned ? 'turned' : 'standing'}: nothing is over anything`, () => {
        const drawing = drawingOf(family, turned);
        assert.equal(drawing.signs.length, family.people.length);
        none([...new Set(faultsOf(drawing))]);
      });

  test('is whole and has letters of 13 px on a phone of 320, where a drawing is 288 wide', () => {
    for (const family of families) {
      const phone = compositionsOf(family).find((one) => one.size !== 'wide')!;
      const width = Number(frameOf(phone).viewBox.split(' ')[2]);
      assert.ok((288 / Math.max(288, width)) * size >= 13, `${family.title} is ${width} wide`);
    }
  });

  test('is not wider than a figure of 34rem shows with letters of 13 px', () => {
    const wide = families.map((family) => compositionsOf(family)[0]!);
    assert.ok(wide.some(({ size }) => size === 'wide') && wide.some(({ drawing }) => drawing.turned));
    for (const one of wide) assert.ok((544 / Number(frameOf(one).viewBox.split(' ')[2])) * size >= 13);
  });

  test('has children under their parents, or to their right where it is turned, the oldest first', () => {
    let rows = 0;
    for (const family of families)
      for (const turned of [false, true]) {
        const { signs } = drawingOf(family, turned);
        const find = (id: string) => signs.find((sign) => idOf(sign) === id)!;
        const [down, across] = turned ? (['x', 'y'] as const) : (['y', 'x'] as const);
        for (const { of, children } of family.families) {
          for (const child of children)
            for (const parent of of) assert.ok(find(child)[down] > find(parent)[down], child);
          // Somebody with two families, of birth and of care, stands at the side of the second.
          if (children.some((id) => family.families.filter((one) => one.children.includes(id)).length > 1)) continue;
          const places = children.map((id) => find(id)[across]);
          const partners = children.some((id) => family.families.some((one) => one.of.includes(id)));
          if (!partners)
            assert.deepEqual(
              places,
              places.toSorted((a, b) => a - b),
              family.title,
            );
          rows += Number(children.length > 1);
        }
      }
    assert.ok(rows > 10);
  });

  test('is the same each time', () => {
    for (const family of families) {
      const once = svgOf(drawingOf(family, false), family.focus, 'a');
      assert.equal(svgOf(drawingOf(structuredClone(family), false), family.focus, 'a'), once);
    }
  });
});
