/** The browsers and what they need, as the system has them, else from Debian's packages. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const packages = { 'firefox-esr': 'firefox-esr', WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb' };
const find = (program: string) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((file) => existsSync(file));

/** Fetches what is missing, in one go, where that is allowed. */
function installFromDebian() {
  const missing = Object.entries(packages).flatMap(([program, name]) => (find(program) ? [] : [name]));
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log(`Installing Debian's ${missing.join(', ')}. This takes about two minutes, once.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, timeout: 120_000 });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env, timeout: 600_000 });
}

/**
 * Where a program of another engine is.
 * @throws a sentence that says what to install, where it is not there and cannot be had
 */
export function installed(program: keyof typeof packages): string {
  if (!find(program)) installFromDebian();
  const file = find(program);
  if (!file) throw new Error(`${program} is not here. Install it, on Debian: apt-get install ${packages[program]}`);
  return file;
}
