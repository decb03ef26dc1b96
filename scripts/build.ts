/** Builds the site and its search index. AUTHORITY, TODAY, BASE and OUT choose which site, which day and where. */
import { spawnSync } from 'node:child_process';

const out = process.env.OUT ?? 'dist';

function run(program: string, ...options: string[]) {
  const { status } = spawnSync(program, options, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

// A wrong AUTHORITY or authority.yaml is the editor's to mend: a sentence, no stack trace.
try {
  await import('../src/record/authority.ts');
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
// --force: Astro keeps old content when only a schema in another file has changed.
run('astro', 'build', '--force');
run('pagefind', '--site', out, '--quiet');
