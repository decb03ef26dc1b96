/** Builds the site and its search index. AUTHORITY, TODAY, BASE and OUT choose which site, which day and where. */
import { spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

const out = process.env.OUT ?? 'dist';

/** Runs a program and gives what it printed; where it fails, prints what an editor needs of that and stops. */
function run(program: string, ...options: string[]): string[] {
  const { status, stdout, stderr } = spawnSync(program, options, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const lines = `${stdout ?? ''}${stderr ?? ''}`.split('\n');
  const said = (level: string) =>
    lines.map(stripVTControlCharacters).flatMap((line) => line.split(`[${level}] [content-gate] `)[1] ?? []);
  const faults = said('ERROR');
  for (const line of said('WARN')) console.log(`Advice: ${line}`);
  if (status === 0) return lines;
  console.error(faults.length > 0 ? faults.join('\n') : lines.join('\n').trim() || `${program} could not be run.`);
  process.exit(status ?? 1);
}

// A wrong AUTHORITY or authority.yaml is the editor's to mend: a sentence, no stack trace.
try {
  await import('../src/record/authority.ts');
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
// --force: Astro keeps old content when only a schema in another file has changed.
const built = run('astro', 'build', '--force').find((line) => line.includes('page(s) built'));
run('pagefind', '--site', out, '--quiet');
console.log(`${/\d+(?= page)/.exec(built ?? '')?.[0] ?? 'All'} pages are built in ${out}/.`);
