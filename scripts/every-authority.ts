import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { writeFolder } from '../src/editor/authority/folder.ts';
import { made } from '../src/editor/authority/made.ts';
import { today } from '../src/record/dates.ts';
import type { Official, OfficialAuthority } from '../src/record/official/index.ts';

const scratch = '.cache/authorities';
type Result = { name: string; seconds: number; said: string; failed: boolean };

/** Runs a command of ours for an authority of the scratch folder. */
const run = (script: string, slug: string) =>
  new Promise<{ code: number; said: string }>((done) => {
    const child = spawn('npm', ['run', '--silent', script], {
      env: { ...process.env, AUTHORITY: `../${scratch}/${slug}`, OUT: `${scratch}/${slug}-site` },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text)); // prettier-ignore
    child.on('close', (code) => done({ code: code ?? 1, said: said.trim() }));
  });

async function one(official: Official, authority: OfficialAuthority): Promise<Result> {
  const { name } = authority;
  // Not its own name: the addresses that its own site has published are not asked of this one.
  const slug = `${authority.slug}-new`;
  const begun = performance.now();
  const result = (said: string, failed: boolean) => ({ name, said, failed, seconds: (performance.now() - begun) / 1000 });
  try {
    writeFolder(`${scratch}/${slug}`, made(official, authority, today));
  } catch (error) {
    return result((error as Error).message, true);
  }
  const check = await run('check', slug);
  if (check.code !== 0) return result(check.said, true);
  const build = await run('build', slug);
  rmSync(`${scratch}/${slug}-site`, { recursive: true, force: true });
  return build.code === 0 ? result(build.said.split('\n').at(-1) ?? '', false) : result(build.said, true);
} // prettier-ignore

/**
 * Makes, checks and builds every authority of the official files, as many at once as there are cores.
 * @returns the exit code: 0 where all have passed
 */
export async function everyAuthority(official: Official): Promise<number> {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  // What is general lies beside the authorities.
  cpSync('content/general', `${scratch}/general`, { recursive: true });
  const begun = performance.now();
  const waiting = [...official.authorities];
  const results: Result[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const result = await one(official, next);
      results.push(result);
      console.log(`${String(results.length).padStart(3)}. ${result.name}: ${result.failed ? 'FAILED' : result.said} ${result.seconds.toFixed(1)} s`); // prettier-ignore
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  // Astro keeps a cache for each that nobody will ask for again.
  for (const cache of globSync('node_modules/.astro/*cache-authorities-*')) rmSync(cache, { recursive: true });
  const failures = results.filter(({ failed }) => failed);
  const spent = results.reduce((sum, { seconds }) => sum + seconds, 0);
  for (const { name, said } of failures) console.log(`\n${name}:\n${said}`);
  console.log(`\n${results.length} authorities, ${failures.length} failed. ${(spent / results.length).toFixed(1)} s each, ${((performance.now() - begun) / 60_000).toFixed(1)} minutes in all.`); // prettier-ignore
  return failures.length > 0 ? 1 : 0;
}
