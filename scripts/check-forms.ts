/** Changes one field of every content file in its form, in a browser, and says which file changed anywhere else. Takes minutes. */
import { spawnSync } from 'node:child_process';
import { builtSite } from './built-site.ts';

const env = { ...process.env, FORMS: 'all', OUT: builtSite() };
const playwright = ['node_modules/@playwright/test/cli.js', 'test', 'admin.spec.ts', '--grep', 'one field'];
for (const step of [['scripts/browser.ts'], playwright]) {
  const { status } = spawnSync(process.execPath, step, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
