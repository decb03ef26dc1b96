/** Runs a build and watches it: time on the clock and of the processors, and memory of all its processes together. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { today } from './sites.ts';

export type Run = { seconds: number; cpu: number; memory: number };

const read = (file: string) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** Megabytes that a process and all it has started hold in memory now; pages that two share are counted with both. */
function memoryOf(root: number): number {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(read(`/proc/${name}/stat`).split(') ')[1]?.split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const sum = (id: number): number =>
    Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${id}/status`))?.[1] ?? 0) / 1024 +
    (children.get(id) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(root);
}

/** Builds once into a clean folder. Stops the bench with what was printed where the build fails. */
export function build(
  { at, settings, out }: { at: string; settings: Record<string, string>; out: string },
  more: Record<string, string> = {},
): Promise<Run> {
  rmSync(out, { recursive: true, force: true });
  // Of npm's own: it finds the packages, and Node 22 in the project's.
  const child = spawn('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time npm run --silent build'], {
    cwd: resolve(at),
    env: { ...process.env, TODAY: today, ASTRO_TELEMETRY_DISABLED: '1', ...settings, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += text));
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid!))), 100);
  return new Promise((done, fail) =>
    child.on('close', (code) => {
      clearInterval(watch);
      const [seconds, user, system] = printed.trim().split('\n').at(-1)!.split(' ').map(Number);
      if (code !== 0 || system === undefined) return fail(new Error(`The build in ${at} failed:\n${printed.trim()}`));
      done({ seconds: seconds!, cpu: user! + system, memory });
    }),
  );
}
