/** A thousand files of about 500 words are looked at in well under the time an editor waits for. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { after, test } from 'node:test';
import { examine } from '../../src/record/check/content-check.ts';

const root = mkdtempSync(join(tmpdir(), 'check-speed-'));
after(() => rmSync(root, { recursive: true, force: true }));

const many = 1_000;
/** In processor time, which other work on the machine does not lengthen. */
const most = 15;

const said = [
  'We meet each family at home and write down with them what should change.',
  'You share a case with a second worker, and the whole team thinks about it once a week.',
  'Read [what it is like to work here](/working-here/) before you come.',
  'There were <Claim id="boats-2025" /> in the harbour, and the [ropes](#what-we-did-1) were mended.',
];
const paragraphs = (seed: number) =>
  Array.from({ length: 8 }, (_, i) => {
    const sentences = Array.from({ length: 4 }, (_, j) => said[(seed + i * 3 + j) % said.length]);
    return `## What we did ${i}\n\n${sentences.join(' ')}`;
  }).join('\n\n');

test(`${many} files in under ${most} s`, () => {
  cpSync(join(import.meta.dirname, '../fixtures/harbour'), root, { recursive: true });
  const fields = readFileSync(join(root, 'news/boats.mdx'), 'utf8').split('\n---\n')[0]!;
  for (let i = 0; i < many; i += 1)
    writeFileSync(
      join(root, `news/item-${i}.mdx`),
      `${fields.replace(/^title: .*$/m, `title: Boat ${i}`)}\n---\n\n${paragraphs(i)}\n`,
    );
  const before = process.cpuUsage();
  const found = examine(root.split(sep).join('/'), '2026-11-22');
  const { user, system } = process.cpuUsage(before);
  assert.deepEqual(found, []);
  assert.ok((user + system) / 1e6 < most, `${((user + system) / 1e6).toFixed(1)} s`);
});
