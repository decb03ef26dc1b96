/** A build of its own for tests that need another day or other content than the site the other tests read. */
import { spawnSync } from 'node:child_process';

/** @returns whether the build failed, and what it said of that */
export function build(settings: Record<'OUT' | 'TODAY', string> & { AUTHORITY?: string; PREVIEW?: 'yes' }) {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    env: { ...process.env, ...settings },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { failed: status !== 0, said: stderr };
}
