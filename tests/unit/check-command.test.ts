/** npm run check as an editor starts it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const run = (options: string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...options], {
    encoding: 'utf8',
    env: { ...process.env, TODAY: '2026-11-22', NODE_NO_WARNINGS: '1', ...env },
  });
  return { status, stdout, stderr };
};

test('--json gives what programs need; the content that comes with the site has nothing to mend', () => {
  const { status, stdout } = run(['--json']);
  const found = JSON.parse(stdout) as Record<string, unknown>[];
  for (const one of found)
    assert.deepEqual(Object.keys(one).toSorted(), ['file', 'level', 'line', 'message', 'rule', 'why']);
  assert.deepEqual(
    found.filter(({ level }) => level === 'error'),
    [],
  );
  assert.equal(status, 0);
});

test('a wrong command, a file and an authority that are not there: a sentence, and exit code 2', () => {
  const wrong = [run(['--jason']), run(['news/nothing.mdx']), run([], { AUTHORITY: 'nowhere' })];
  assert.match(wrong[0]!.stderr, /^Unknown option '--jason'\. These are the ways to run it:\n\nnpm run check /);
  assert.match(wrong[1]!.stderr, /^There is no file news\/nothing\.mdx in content\//);
  assert.match(wrong[2]!.stderr, /^There is no content\/nowhere\/authority\.yaml\. AUTHORITY is "nowhere"/);
  for (const { status, stderr } of wrong) {
    assert.equal(status, 2);
    assert.doesNotMatch(stderr, /\n\s+at /);
  }
});
