import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { overdue } from '../../src/record/check/overdue.ts';

test('what is past its review day is named with its line, from the day after', () => {
  const folder = mkdtempSync(join(tmpdir(), 'overdue-'));
  writeFileSync(join(folder, 'claims.yaml'), '- id: boats\n  reviewBy: 2026-11-22\n');
  writeFileSync(join(folder, 'authority.yaml'), 'recordChecked: 2026-09-01\n');
  const path = folder.replaceAll('\\', '/');
  assert.deepEqual(overdue(path, '2026-11-22'), []);
  assert.deepEqual(
    overdue(path, '2026-12-01').map(
      ({ file, line, message }) => `${file.slice(path.length + 1)}:${line} ${message.split('.')[0]}`,
    ),
    [
      'authority.yaml:1 nobody has looked for a newer inspection since 2026-09-01',
      'claims.yaml:2 due for review since 2026-11-22',
    ],
  );
  rmSync(folder, { recursive: true });
});
