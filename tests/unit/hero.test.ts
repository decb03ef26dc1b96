/** The headline of home stands clear of the drawing, whatever its words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineSet } from '../../src/components/hero.ts';

test('four lines with a short last word are tied to You; other short ones stand large; long ones small', () => {
  const sets = {
    'The work is in the lines between people.': 'tied',
    'Think together before you knock.': 'tied',
    'Nets hold.': 'large',
    'The work is in the lines between families.': 'large',
    'The work is in the lines between grandparents.': 'wordy',
    'Responsibilities, relationships and reflection, held together.': 'wordy',
    'We think about every child together, and then we go and knock.': 'wordy',
  };
  assert.deepEqual(Object.fromEntries(Object.keys(sets).map((words) => [words, headlineSet(words)])), sets);
});
