/**
 * The same content on the same day gives the same files in another folder, another time zone and another language, with
 * nothing kept of builds before: no path, clock, order or neighbour of the machine is in them.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { hashesOf } from '../hashes.ts';
import { none } from '../none.ts';

const first = resolve(process.env.OUT ?? 'dist');
const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'elsewhere ')));
after(() => rmSync(elsewhere, { recursive: true, force: true }));

/** The project as git would give it, and its packages, without what builds have kept beside them. */
function copyProject() {
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  for (const name of names.split('\0').filter((name) => name && !name.startsWith('bench/') && existsSync(name))) {
    mkdirSync(dirname(join(elsewhere, name)), { recursive: true });
    cpSync(name, join(elsewhere, name), { verbatimSymlinks: true });
  }
  mkdirSync(join(elsewhere, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((name) => !/^\.(?!bin$)/.test(name)))
    symlinkSync(resolve('node_modules', name), join(elsewhere, 'node_modules', name));
}

test('a build in another folder, zone and language is the same, byte for byte', () => {
  copyProject();
  const env = { ...process.env, OUT: 'dist', TZ: 'America/New_York', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
  const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd: elsewhere, env, encoding: 'utf8' });
  none(built.status === 0 ? [] : [`The copy could not be built:\n${built.stdout}${built.stderr}`]);
  const [one, two] = [hashesOf(first), hashesOf(join(elsewhere, 'dist'))];
  const names = [...new Set([...one.keys(), ...two.keys()])].sort();
  none(
    names.filter((name) => one.get(name) !== two.get(name)).map((name) => `${name} differs between the two folders.`),
  );
});
