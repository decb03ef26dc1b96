/**
 * Asks npm which packages have known weaknesses, in the two lock files, and says which no exception covers:
 * npm run audit. Exit code 1 where one is left, 2 where npm could not be asked.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { today } from '../src/record/dates.ts';
import { leftOf, type Exception } from './audit-left.ts';

const list = '.github/audit-exceptions.yaml';
const exceptions = parse(readFileSync(list, 'utf8')) as Exception[];

const left = ['.', 'tests/release'].flatMap((folder) => {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--package-lock-only'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 26,
  });
  try {
    return leftOf(stdout, exceptions, today).map((sentence) => `${folder}/package-lock.json: ${sentence}`);
  } catch (error) {
    console.error(`npm could not be asked: ${(error as Error).message}\nNothing was checked.`);
    return process.exit(2);
  }
});
for (const sentence of left) console.error(sentence);
if (left.length > 0) console.error(`\nTake a mended version, or say in ${list} why not, and until when.`);
else console.log(`No weakness is known but the ${exceptions.length} in ${list}.`);
process.exitCode = left.length > 0 ? 1 : 0;
