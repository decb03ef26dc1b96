/** What the accessibility statement says of tests is what is installed, and what is there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tested } from '../../src/record/tested.ts';
import { none } from '../none.ts';

interface Lock {
  packages: Record<string, { version?: string }>;
}
const locks = ['package-lock.json', 'tests/release/package-lock.json'].map(
  (file) => JSON.parse(readFileSync(file, 'utf8')) as Lock,
);
const locked = (name: string) => locks.map(({ packages }) => packages[`node_modules/${name}`]?.version).find(Boolean);

/** Programs of the system, which tests/release/tested.test.ts asks. */
const ofTheSystem = ['Chromium', 'Orca'];

test('the versions are those of the lock files', () => {
  const packages = tested.filter(({ tool }) => !ofTheSystem.includes(tool.name));
  assert.ok(packages.length > 2);
  none(
    packages
      .filter(({ tool }) => locked(tool.name) !== tool.version)
      .map(
        ({ tool: { name, version } }) =>
          `src/record/tested.ts says ${name} ${version}. Locked is ${locked(name) ?? 'none'}. Test with it (npm run test:release), then write that version and the day.`,
      ),
  );
});

test('each file that is named is there', () => {
  none(tested.flatMap(({ files }) => files.filter((file) => !existsSync(file))).map((file) => `There is no ${file}.`));
});

test('no day is yet to come, or a year before the statement is reviewed', () => {
  const statement = readFileSync('content/general/pages/accessibility.mdx', 'utf8');
  const reviewBy = /^reviewBy: (\d{4})(-\d\d-\d\d)$/m.exec(statement);
  assert.ok(reviewBy, 'The statement has no reviewBy.');
  const oldest = `${Number(reviewBy[1]) - 1}${reviewBy[2]}`;
  const now = new Date().toISOString().slice(0, 10);
  const wrong = tested.filter(({ day }) => !/^\d{4}-\d\d-\d\d$/.test(day) || day > now || day < oldest);
  none(
    wrong.map(
      ({ tool, day }) =>
        `${tool.name} was last done on ${day}. It must be done between ${oldest} and today: do it, and write the day.`,
    ),
  );
});

test('the statement prints the list, and says no version itself', () => {
  const statement = readFileSync('content/general/pages/accessibility.mdx', 'utf8');
  assert.match(statement, /^<Tested \/>$/m);
  const [, body = ''] = statement.split(/^---$/m).slice(1);
  none(
    tested
      .filter(({ tool }) => body.includes(tool.name))
      .map(({ tool }) => `The statement names ${tool.name}. Say it in src/record/tested.ts alone.`),
  );
});
