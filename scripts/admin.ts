/** Builds the forms of /admin/ into .cache/, once for each state of what they are made from. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { build, type Plugin } from 'vite';
import { plainWords } from '../src/editor/admin/plain-words.ts';
import { theme } from '../src/integrations/theme.ts';
import { authority } from '../src/record/authority.ts';
import { formsPage } from './admin-page.ts';

const root = resolve(import.meta.dirname, '..');
const made = [
  'src/editor/{admin,forms,keep}/**/*',
  'src/schema/*',
  'src/styles/*',
  'src/record/check/{vocabulary,named-by}.ts',
  'scripts/admin.ts',
  'package-lock.json',
];

/** The state of all that the forms are made from: their code, the look and the authority’s colours. */
function state(): string {
  const hash = createHash('sha256').update(JSON.stringify(authority.colours));
  for (const file of made.flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true })).toSorted(byPath))
    if (file.isFile()) hash.update(file.name).update(readFileSync(join(file.parentPath, file.name)));
  return hash.digest('hex').slice(0, 16);
}
const byPath = (a: { parentPath: string; name: string }, b: typeof a) =>
  join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1;

/** Leaves out what nobody here uses, 11 MB of it: other languages, and the colouring of program code. */
const slim: Plugin = {
  name: 'slim-forms',
  enforce: 'pre',
  resolveId: (id) =>
    /^@shikijs\/(langs|themes)\//.test(id) || /locales\/(?!en-GB\.)[\w-]+\.json$/.test(id) ? '\0nothing' : null,
  load: (id) => (id === '\0nothing' ? 'export default []' : null),
  transform(code, id) {
    if (id.endsWith('/locales/en-GB.json')) return plainWords(code);
    // Its typefaces are in the package; the same rules stand a second time, with addresses of another host.
    return id.includes('@sveltia/cms/npm/index.js') ? code.replaceAll(/@font-face \{[^}]*jsdelivr[^}]*\}/g, '') : null;
  },
};

const building = new Map<string, Promise<string>>();

/** The folder that holds the forms’ scripts and styles; they are built first where something has changed. */
export function formsFolder(): Promise<string> {
  const folder = join(root, '.cache', 'admin', state());
  if (existsSync(folder)) return Promise.resolve(folder);
  // A page that is opened asks for its script and its styles at once.
  if (!building.has(folder))
    building.set(
      folder,
      buildForms(folder).finally(() => building.delete(folder)),
    );
  return building.get(folder)!;
}

async function buildForms(folder: string): Promise<string> {
  const fresh = `${folder}.${process.pid}`;
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    publicDir: false,
    plugins: [slim, tailwindcss(), theme()],
    build: {
      outDir: fresh,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: { admin: 'src/editor/admin/main.ts', preview: 'src/editor/admin/preview.ts' },
        output: { entryFileNames: '[name].js', assetFileNames: 'assets/[name][extname]' },
      },
    },
  });
  try {
    renameSync(fresh, folder);
  } catch (error) {
    // Another process may have built the same meanwhile, and be reading it.
    rmSync(fresh, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Writes the whole of /admin/ into a built site. */
export async function writeForms(site: string): Promise<void> {
  const to = join(site, 'admin');
  mkdirSync(to, { recursive: true });
  cpSync(await formsFolder(), to, { recursive: true });
  writeFileSync(join(to, 'index.html'), formsPage());
}
