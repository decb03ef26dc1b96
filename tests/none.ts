import assert from 'node:assert/strict';

/** Fails with the sentences given, one a line; passes when there are none. */
export function none(problems: string[]) {
  if (problems.length) assert.fail(`\n  ${[...new Set(problems)].join('\n  ')}\n`);
}
