import type { Rule } from '../rule.ts';
import { inLines } from '../tree.ts';

export const conflictMarks: Rule = {
  name: 'conflict-marks',
  level: 'error',
  why: 'Readers would see both versions of the words, and the marks between them.',
  wrong: '<<<<<<< HEAD\n\nWe meet families at home.\n\n=======\n\nWe meet families at school.\n\n>>>>>>> new words',
  right: 'We meet families at home.',
  find: (page) =>
    inLines(page, (text) =>
      /^(<{7}|>{7}|\|{7})( |$)/.test(text)
        ? 'Two people changed these words, and both versions stand here. Keep one, and take out the lines of <<<<<<<, ======= and >>>>>>>.'
        : undefined,
    ),
};
