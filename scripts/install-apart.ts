/** Packages that the two commands of the README do not need: each such folder has a package.json and a lock of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/**
 * Installs what a folder's lock names, where it is not there yet. Stops the program where that fails.
 * @param folder with its package.json and package-lock.json
 * @param what the packages are, for whoever waits
 * @param options of npm ci, besides those that keep it quiet
 */
export function installApart(folder: string, what: string, ...options: string[]): void {
  const [lock, installed] = [`${folder}/package-lock.json`, `${folder}/node_modules/.package-lock.json`];
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log(`Installing ${what} in ${folder}/, once.`);
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['ci', '--prefix', folder, ...quietly, ...options], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}
