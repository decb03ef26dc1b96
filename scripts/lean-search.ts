import { copyFileSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import vite from 'vite/package.json' with { type: 'json' };
import { keptFile, keptIn } from '../src/record/kept-file.ts';

/**
 * Leaves of what Pagefind writes only what a reader's browser asks for, and its script without spaces: a sixth less.
 * The rest is for other ways to search: in a worker, with looks of its own, in a language it does not know.
 * @param site the folder of the built site
 */
export async function leanSearch(site: string) {
  const folder = join(site, 'pagefind');
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { wasm?: string }>;
  };
  const used = Object.values(entry.languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  for (const name of globSync(['pagefind-*.js', 'pagefind-*.css', 'wasm.*.pagefind'], { cwd: folder }))
    if (!used.includes(name)) rmSync(join(folder, name));
  const script = join(folder, 'pagefind.js');
  const code = readFileSync(script, 'utf8');
  const { file } = await keptFile(keptIn('search'), [code, vite.version], async () => {
    const { minifySync } = await import('vite');
    return minifySync('pagefind.js', code, { module: true }).code;
  });
  copyFileSync(file, script);
}
