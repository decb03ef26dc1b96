/** A build of its own for tests that need another day or other content than the site the other tests read. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';

const lock = '.cache/test/building';
const tooOld = 300_000;

/** Waits until no other test builds: Astro keeps what it knows of the content in one place for every build. */
function alone<T>(work: () => T): T {
  mkdirSync('.cache/test', { recursive: true });
  for (;;) {
    try {
      closeSync(openSync(lock, 'wx'));
      break;
    } catch {
      // One that was stopped half-way leaves its lock behind.
      if (Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > tooOld)
        rmSync(lock, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @returns whether the build failed, and what it said of that */
export function build(settings: Record<'OUT' | 'TODAY', string> & { AUTHORITY?: string; PREVIEW?: 'yes' }) {
  const { status, stderr } = alone(() =>
    spawnSync('npm', ['run', '--silent', 'build'], {
      env: { ...process.env, ...settings },
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  );
  return { failed: status !== 0, said: stderr };
}
