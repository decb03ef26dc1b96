/** Programs that tests need and a machine lacks, from Debian's packages. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs packages, where the system is Debian and allows it; elsewhere does nothing, and whoever asked looks again. */
export function installFromDebian(names: readonly string[]): void {
  if (names.length === 0 || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log(`Installing Debian's ${names.join(', ')}. This takes a minute or two, once.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, timeout: 120_000 });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env, timeout: 600_000 });
}
