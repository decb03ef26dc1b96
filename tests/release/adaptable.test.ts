/** What tests/browser/adaptable.spec.ts asks of each kind of page, asked of each page that has a drawing of its own too. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('every kind of page and every drawing can be changed by its reader', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', 'adaptable', '--workers=2', '--reporter=line'],
    { env: { ...process.env, DRAWN: 'yes' }, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  assert.equal(status, 0, stdout.slice(-5000) + stderr);
});
