/**
 * What is looked at before a release, too heavy for every change: every page by the Nu checker, axe and a second engine,
 * three browsers, the rules of the Observatory, the same bytes from another folder. With a name, such as
 * `npm run test:release -- engines`, that file of tests/release alone.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { installApart } from './install-apart.ts';

const shell = process.platform === 'win32';
process.env.TODAY ??= '2026-11-22';
process.env.OUT ??= '.cache/release/site';
/** The second site, for what is asked of every page there is. */
process.env.OTHER ??= '.cache/release/southwark';

/** Runs a program where it can be seen. */
const run = (program: string, options: string[], env: Record<string, string> = {}) =>
  spawnSync(program, options, { stdio: 'inherit', shell, env: { ...process.env, ...env } }).status === 0;
const script = (name: string, env = {}) => run('npm', ['run', '--silent', name], env);

const all = globSync('tests/release/*.test.ts').toSorted();
const asked = process.argv.slice(2);
const names = all.map((file) => basename(file, '.test.ts'));
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(' or ')} in tests/release. There is: ${names.join(', ')}.`);
  process.exit(1);
}

// Their install scripts fetch browsers and databases that nothing here needs.
installApart('tests/release', 'the tools of these checks', '--ignore-scripts');
const second = { AUTHORITY: 'southwark', OUT: process.env.OTHER };
if (!script('browser') || !script('build') || !script('build', second)) process.exit(1);

// A file at a time: each keeps both cores busy by itself.
const files = asked.length > 0 ? asked.map((name) => `tests/release/${name}.test.ts`) : all;
const failed = files.filter((file) => {
  console.log(`\n${basename(file, '.test.ts')}`);
  return !run(process.execPath, ['--test', '--test-reporter=spec', file]);
});
if (failed.length > 0) console.error(`\nNot passed: ${failed.map((file) => basename(file, '.test.ts')).join(', ')}.`);
process.exit(failed.length > 0 ? 1 : 0);
