/** Builds the site and its search index. AUTHORITY, TODAY, BASE and OUT choose which site, which day and where. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { leanSearch } from './lean-search.ts';

const out = (process.env.OUT || 'dist').replace(/[\\/]+$/, '');
const within = relative('.', out);
/** Whether the site goes to another place than this project. */
const elsewhere = within.startsWith('..') || isAbsolute(within);
/** Beside the old one: what stands there is whole, and takes its place in one step. */
const whole = `${out}.new`;
/** Where the site is made: here, for what is made elsewhere finds no packages. It takes the place of the old one when all has passed: nothing half done is published. */
const fresh = elsewhere ? `.cache/elsewhere${out.replace(/[^\w]+/g, '-')}` : whole;
const old = `${out}.old`;
/** Astro is a thousand files: what Node has made of them once serves the next build. */
const compiled = '.cache/compile';
const apart = new URL('apart.ts', import.meta.url);
/** Tries again where another build has just written into it. */
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

function stop(message: string): never {
  remove(fresh);
  remove(whole);
  console.error(message);
  process.exit(1);
}

/** Runs a program and gives what it printed; where it fails, prints what an editor needs of that and stops. */
function run(program: string, ...options: string[]): string[] {
  const { status, stdout, stderr } = spawnSync(program, options, {
    encoding: 'utf8',
    // Astro prints a line a page: of ten thousand more than Node would hold.
    maxBuffer: Infinity,
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      OUT: fresh,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_COMPILE_CACHE: compiled,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${apart}`,
    },
  });
  const lines = `${stdout ?? ''}${stderr ?? ''}`.split('\n');
  const said = (level: string) =>
    lines
      .map(stripVTControlCharacters)
      .flatMap((line) => line.split(new RegExp(`\\[${level}\\] \\[(?:content|output)-gate\\] `))[1] ?? []);
  const faults = said('ERROR');
  for (const line of said('WARN')) console.log(`Advice: ${line}`);
  if (status === 0) return lines;
  if (faults.length > 0) return stop(faults.join('\n'));
  const output = lines.join('\n').trim();
  return stop(
    `${program} stopped for a reason that the check does not know. It is not yours to mend if you changed words only: ` +
      `send what follows to whoever keeps the code.\n\n${output || `${program} could not be run.`}`,
  );
}

/** Puts the new site in the place of the old one. */
function publish() {
  try {
    remove(old);
    if (elsewhere) {
      remove(whole);
      cpSync(fresh, whole, { recursive: true });
      remove(fresh);
    }
    if (existsSync(out)) renameSync(out, old);
    renameSync(whole, out);
    remove(old);
  } catch (error) {
    if (!existsSync(out) && existsSync(old)) renameSync(old, out);
    stop(`${out}/ could not be replaced: ${(error as Error).message}. Close what has it open, then build again.`);
  }
}

// A wrong AUTHORITY or authority.yaml is the editor's to mend: a sentence, no stack trace.
try {
  await import('../src/record/authority.ts');
} catch (error) {
  stop((error as Error).message);
}
remove(fresh);
// Node never clears up what it has kept of code that is no more: each build leaves its own.
if (existsSync(compiled) && readdirSync(compiled, { recursive: true }).length > 10_000) remove(compiled);
// --force: Astro keeps old content when only a schema in another file has changed.
const lines = run('astro', 'build', '--force');
const built = lines.find((line) => line.includes('page(s) built'));
const pictures = lines.find((line) => line.includes(' pictures drawn'));
run('pagefind', '--site', fresh, '--quiet');
await leanSearch(fresh);
publish();
console.log(`${/\d+(?= page)/.exec(built ?? '')?.[0] ?? 'All'} pages are built in ${out}/. ${pictures ?? ''}`.trim());
