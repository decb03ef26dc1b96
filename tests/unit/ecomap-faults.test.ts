import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ecomapFaults } from '../../src/record/check/ecomap-faults.ts';
import { ecomap, type Ecomap } from '../../src/schema/ecomap.ts';

type Wrong = { nodes?: unknown[]; ties?: unknown[]; placed?: unknown; invented?: boolean };
const node = (id: string, more: object = {}) => ({ id, label: id, kind: 'person', ...more });
const tie = (from: string, to: string, kind = 'solid') => ({ from, to, kind, means: 'They know each other.' });
const data = (wrong: Wrong) => ({
  title: 'A family',
  caption: 'Look.',
  invented: true,
  nodes: [node('jay', { home: true }), node('mum')],
  ties: [tie('jay', 'mum')],
  ...wrong,
});
const map = (wrong: Wrong): Ecomap => ecomap.parse(data(wrong));
const found = (wrong: Wrong) => ecomapFaults(map(wrong)).map(({ path, message }) => `${path.join('.')} ${message}`);
const many = (count: number, more: object = {}) => Array.from({ length: count }, (_, i) => node(`p${i}`, more));

describe('an ecomap that cannot be drawn', () => {
  test('nothing is said of one that can', () => assert.deepEqual(found({}), []));

  test('an unknown name, with the nearest right one', () => {
    assert.deepEqual(found({ ties: [tie('jay', 'mom')] }), [
      'ties.0.to "mom" is not among the nodes. Did you mean "mum"?',
    ]);
    assert.deepEqual(found({ ties: [tie('landlord', 'mum')] }), [
      'ties.0.from "landlord" is not among the nodes. Those are: jay, mum.',
    ]);
  });

  test('a tie of somebody to themselves', () =>
    assert.deepEqual(found({ ties: [tie('mum', 'mum')] }), [
      'ties.0.to A line is between two, and this is "mum" twice.',
    ]));

  test('the same tie twice, either way round; help may flow both ways', () => {
    const twice = ['ties.1 This line between "mum" and "jay" is here twice. Take one out.'];
    assert.deepEqual(found({ ties: [tie('jay', 'mum'), tie('mum', 'jay')] }), twice);
    assert.deepEqual(found({ ties: [tie('jay', 'mum', 'arrow'), tie('mum', 'jay', 'arrow')] }), []);
    assert.deepEqual(found({ ties: [tie('jay', 'mum', 'arrow'), tie('mum', 'jay', 'arrow'), tie('jay', 'mum')] }), [
      'ties.2 There are two lines between "jay" and "mum" already. Keep two.',
    ]);
  });

  test('an id twice', () =>
    assert.deepEqual(found({ nodes: [node('jay', { home: true }), node('mum'), node('mum')] }), [
      'nodes.2.id "mum" is here twice. Give each an id of their own.',
    ]));

  test('more around it, or at home, than it holds', () => {
    const jay = node('jay', { home: true });
    const ties = [tie('jay', 'p1')];
    assert.deepEqual(found({ nodes: [jay, ...many(9)], ties }), []);
    assert.deepEqual(found({ nodes: [jay, ...many(10)], ties }), [
      'nodes 10 stand around the middle, and a drawing holds 9. Leave out those the drawing is not about.',
    ]);
    assert.deepEqual(found({ nodes: [jay, ...many(5, { home: true })], ties }), []);
    assert.deepEqual(found({ nodes: [jay, ...many(6, { home: true })], ties }), [
      'nodes 7 live at home, and a drawing holds 6. Leave out those the drawing is not about.',
    ]);
  });

  test('nobody in the middle, and two who are you', () => {
    assert.deepEqual(found({ nodes: [node('jay'), node('mum')] }), [
      'nodes Nobody is in the middle. Write "home: true" for those who live at home, or "kind: you" for the one it is drawn for.',
    ]);
    assert.deepEqual(found({ nodes: [node('jay', { kind: 'you' }), node('mum')] }), []);
    assert.deepEqual(found({ nodes: [node('jay', { kind: 'you' }), node('mum', { kind: 'you' })] }), [
      'nodes.1.kind Only one is you. Write "kind: person" for this one.',
    ]);
  });

  test('a place by hand for somebody who is not there, or none for somebody who is', () => {
    const by = (at: object) => ({ width: 9, height: 9, home: { at: [1, 1], radius: 1 }, at });
    const right = by({ jay: [1, 1], mum: [2, 2] });
    assert.deepEqual(found({ placed: { wide: right, narrow: right } }), []);
    assert.deepEqual(found({ placed: { wide: by({ jay: [1, 1], mun: [2, 2] }), narrow: right } }), [
      'placed.wide.at.mun "mun" is not among the nodes. Did you mean "mum"?',
      'placed.wide.at "mum" has no place. Add one, or take "placed" out: it lays itself out.',
    ]);
  });

  test('a family that is not invented', () => {
    const { error } = ecomap.safeParse(data({ invented: false }));
    assert.match(error?.issues[0]?.message ?? '', /^Only an invented family may be drawn\./);
  });
});
