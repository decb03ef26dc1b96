/** Mistakes that editors make, a file each, put into a sound folder: each is found on its line, in words, and nothing else is. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { after, describe, test } from 'node:test';
import { parse } from 'yaml';
import { examine } from '../../src/record/check/content-check.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const today = '2026-11-22';
const sound = join(fixtures, 'harbour');
const away = mkdtempSync(join(tmpdir(), 'bad-edits-'));
const root = join(away, 'content/harbour');
const folder = root.split(sep).join('/');
cpSync(sound, root, { recursive: true });
/** An address of the sound folder that was published: none may die. */
mkdirSync(join(away, 'published'));
writeFileSync(join(away, 'published/harbour.txt'), '/news/boats/\n');
after(() => rmSync(away, { recursive: true, force: true }));

/** What is found in the sound folder with these files in the place of its own: "file:line level rule: message". */
function found(edit?: string): string[] {
  const from = join(fixtures, 'bad-edits', edit ?? '');
  const files = edit ? globSync('**/*.*', { cwd: from }) : [];
  if (edit) cpSync(from, root, { recursive: true });
  const said = examine(folder, today).map(({ file, line, level, rule, message }) =>
    `${file.slice(folder.length + 1)}:${line} ${level} ${rule}: ${message}`.replaceAll(`${folder}/`, ''),
  );
  for (const file of files) {
    rmSync(join(root, file));
    if (existsSync(join(sound, file))) cpSync(join(sound, file), join(root, file));
  }
  return said;
}

/** For each edit, what is to be found, line by line. */
const expected = parse(readFileSync(join(fixtures, 'bad-edits.yaml'), 'utf8')) as Record<string, string[]>;
const edits = globSync('*', { cwd: join(fixtures, 'bad-edits') }).toSorted();

test('a sound folder gives nothing, not even advice', () => assert.deepEqual(found(), []));

test('every bad edit has what is expected of it', () => assert.deepEqual(Object.keys(expected).toSorted(), edits));

/** What only those who write programs say. */
const technical =
  /\b(?:undefined|null|NaN|boolean|string|object|array|regex|schema|zod|parse|syntax|token|exception|TypeError|Error)\b|\[object|\bat .+:\d+:\d+|node_modules|\.ts\b/;

describe('each bad edit', () => {
  for (const edit of edits)
    test(edit.replaceAll('-', ' '), () => {
      const now = found(edit);
      assert.deepEqual(now, expected[edit]);
      assert.ok(now.length > 0);
      for (const one of now) {
        const message = one.slice(one.indexOf(': ') + 2);
        assert.doesNotMatch(message, technical);
        assert.match(message, /[.?…)>:/}]$|---$|\.\w+$/, 'a sentence has an end');
      }
    });
});

test('no mistake hides another: twelve in one file give twelve findings', () =>
  assert.equal(expected['twelve-mistakes-in-one-file']?.filter((one) => one.includes(' error ')).length, 12));
