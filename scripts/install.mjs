/**
 * Makes node_modules match package-lock.json, and does nothing when it already does.
 * Plain JavaScript, because it runs before anything is installed, on the Node that happens to be there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const say = (sentence) => process.stderr.write(`${sentence}\n`);
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

function isInstalled() {
  try {
    const wanted = packagesIn('package-lock.json');
    const present = packagesIn('node_modules/.package-lock.json');
    const complete = Object.entries(wanted).every(
      ([name, { version, optional }]) => name === '' || (present[name] ? present[name].version === version : optional),
    );
    // The node package fetches its program in an install script, which npm's own record does not show.
    return complete && ['node', 'node.exe'].some((name) => existsSync(`node_modules/node/bin/${name}`));
  } catch {
    return false;
  }
}

function install() {
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  // Not npm ci: npm 11 refuses a lock file without the optional parts of every other operating system.
  const options = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const quietly = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
  return npm?.endsWith('npm-cli.js')
    ? spawnSync(node, [npm, ...options], quietly)
    : spawnSync('npm', options, { ...quietly, shell: process.platform === 'win32' });
}

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  say(`This needs Node 20 or later, and this is Node ${process.versions.node}. Get it from https://nodejs.org.`);
  process.exit(1);
}

if (!isInstalled()) {
  say('Installing what is missing. This takes about half a minute, once.');
  const { status, stdout, stderr, error } = install();
  if (status !== 0 || !isInstalled()) {
    say([stdout, stderr, error?.message].filter(Boolean).join('\n').trim());
    say('\nThe packages could not be installed. The lines above say why. Check the connection, then try again.');
    process.exit(1);
  }
}
