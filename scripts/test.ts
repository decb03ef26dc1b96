/** Runs every check and test, in the order in which a failure is cheapest to find, and stops at the first. */
import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { authorityWithDrafts } from '../tests/drafts.ts';
import { hashesOf } from '../tests/hashes.ts';

const first = '.cache/test/site';
/** Another council, and under a path: what holds of a site at the root of its address must hold there too. */
const other = { AUTHORITY: 'southwark', OUT: '.cache/test/southwark', BASE: '/face-to-face/' };
const second = '.cache/test/again';
const drafted = '.cache/test/content/havering';

process.env.TODAY ??= '2026-11-22';
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.OUT = first;
// Room for what is soon forgotten: with Node's own measure each build spends a twentieth more, sweeping.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim();

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

type Outcome = { failed: boolean; output: string };

const running = new Set<ChildProcess>();
const windows = process.platform === 'win32';

// What still runs when one step has failed, or when somebody stops the tests, ends with all that it started.
process.on('exit', () => {
  for (const child of running) {
    try {
      if (windows || child.pid === undefined) child.kill();
      else process.kill(-child.pid);
    } catch {
      // It has just ended by itself.
    }
  }
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

function command(script: string, env: Record<string, string> = {}, ...options: string[]): () => Promise<Outcome> {
  return () =>
    new Promise((done) => {
      let output = '';
      const began = performance.now();
      const hear = (words: Buffer) => (output += words);
      const child = spawn('npm', ['run', '--silent', script, ...(options.length > 0 ? ['--', ...options] : [])], {
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: windows,
        detached: !windows,
      });
      running.add(child);
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.on('error', (error) => done({ failed: true, output: error.message }));
      child.on('close', (code) => {
        running.delete(child);
        console.log(`    ${[script, ...Object.values(env)].join(' ')}, ${seconds(began)}`);
        done({ failed: code !== 0, output: stripVTControlCharacters(output) });
      });
    });
}

/**
 * The same content on the same day must give the same files, byte for byte, and no picture is drawn twice. The second
 * time there are pages in it that wait to be published: of those no file may know.
 */
async function buildAgain(): Promise<Outcome> {
  authorityWithDrafts(drafted);
  const built = await command('build', { OUT: second, AUTHORITY: `../${drafted}` })();
  if (built.failed) return built;
  if (!built.output.includes(' 0 pictures drawn'))
    return { failed: true, output: `The second build drew share pictures again:\n${built.output}` };
  const [one, two] = [hashesOf(first), hashesOf(second)];
  const names = [...new Set([...one.keys(), ...two.keys()])].sort();
  const different = names.filter((name) => one.get(name) !== two.get(name));
  return {
    failed: different.length > 0,
    output: different.length
      ? `Two builds of the same content differ, the second with drafts in it. Look for a draft that shows, a clock, a random number or an unsorted list behind:\n${different.join('\n')}`
      : `${names.length} files`,
  };
}

/** Steps that do not disturb each other, at once: the first that fails ends them all, and is said alone. */
function together(...runs: (() => Promise<Outcome>)[]): () => Promise<Outcome> {
  return () =>
    new Promise((done) => {
      const each = runs.map(async (run) => {
        const outcome = await run();
        if (outcome.failed) done(outcome);
        return outcome;
      });
      void Promise.all(each).then((all) => done({ failed: false, output: all.map(({ output }) => output).join('\n') }));
    });
}

/** Steps that do not disturb each other, on two lanes: each takes the next as it comes free. The longest go first. */
const onTwoLanes = (...runs: (() => Promise<Outcome>)[]): (() => Promise<Outcome>) => {
  const lane = async () => {
    let output = '';
    for (let run = runs.shift(); run; run = runs.shift()) {
      const outcome = await run();
      if (outcome.failed) return outcome;
      output += `${outcome.output}\n`;
    }
    return { failed: false, output };
  };
  return together(lane, lane);
};

/** Of another council's site those tests in a browser that its record, its figures and its colours could fail. */
const itsOwn = ['pages.spec.ts', 'timeline.spec.ts', 'figures.spec.ts', '--grep', 'its own|timeline|figures'];

// Two councils at once: that neither disturbs the other is seen when the first, built again, has the same bytes.
const steps: [name: string, run: () => Promise<Outcome>][] = [
  ['builds of two councils at once', together(command('build'), command('build', other))],
  [
    'unit tests and rules of the built sites, beside format, types and builds: the same bytes, other days, other content',
    together(
      // A machine that has no browser waits here for its download, and hardly works.
      command('browser'),
      onTwoLanes(
        command('test:builds'),
        command('test:unit'),
        command('check:types'),
        buildAgain,
        command('test:site'),
        command('test:site', other),
        command('check:format'),
      ),
    ),
  ],
  ['browser tests', together(command('test:browser'), command('test:browser', other, ...itsOwn, '--workers=1'))],
];

/** How many checks a step counted, in the words of node --test and Playwright; a step that counts none is one. */
function counted(output: string): number {
  const found = [...output.matchAll(/^(?:[ℹ#] pass (\d+)$|\s*(\d+) passed)/gm)];
  return found.reduce((sum, [, node, browser]) => sum + Number(node ?? browser), 0) || 1;
}

const started = performance.now();
let total = 0;

for (const folder of [first, second, other.OUT]) rmSync(folder, { recursive: true, force: true });
for (const [name, run] of steps) {
  const began = performance.now();
  const { failed, output } = await run();
  if (failed) {
    // Of node --test, only what failed; of the other tools, all they said.
    const said = output.split('✖ failing tests:').at(-1) ?? output;
    console.log(`✗ ${name}, ${seconds(began)}\n\n${said.trim()}\n\nStopped at: ${name}.`);
    process.exit(1);
  }
  total += counted(output);
  console.log(`✓ ${name}, ${seconds(began)}${counted(output) > 1 ? `, ${counted(output)} tests` : ''}`);
}
console.log(`\nAll ${total} checks and tests pass, in ${seconds(started)}.`);
