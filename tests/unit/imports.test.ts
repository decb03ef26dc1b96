import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { test } from 'node:test';
import { none } from '../none.ts';

// What is for editors may use all, and nothing that readers see may need it.
const order = ['editor', 'pages', 'layouts', 'components', 'record', 'schema'] as const;

/** What a module of src/ imports, as paths from src/ (only those inside src/) and as packages. */
export function importsOf(file: string, code: string) {
  const named = [...code.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
  const inside = named
    .filter((name) => name.startsWith('.') || name.startsWith('@/'))
    .map((name) => (name.startsWith('@/') ? name.slice(2) : join(dirname(file), name)))
    .map((name) => name.split(sep).join('/'));
  const packages = named.filter((name) => !name.startsWith('.') && !name.startsWith('@/'));
  return { inside, packages };
}

/** The sentence that says what is wrong with this import, or nothing. */
export function wrongWay(file: string, imported: string): string | undefined {
  const [from, to] = [file, imported].map((path) => order.findIndex((layer) => path.startsWith(`${layer}/`)));
  if (from === undefined || to === undefined || from < 0 || to < 0 || from <= to) return undefined;
  return `src/${file} imports src/${imported}, but ${order[from]} may not know of ${order[to]}. Move what both need to ${order[from]} or below.`;
}

const src = join(import.meta.dirname, '../../src');
const modules = globSync('**/*.{ts,astro}', { cwd: src }).map((name) => name.split(sep).join('/'));
const read = (file: string) => importsOf(file, readFileSync(join(src, file), 'utf8'));

test('imports point one way: editor, pages, layouts, components, record, schema', () => {
  const wrong = modules.flatMap((file) => read(file).inside.flatMap((imported) => wrongWay(file, imported) ?? []));
  none(wrong);
});

test('the record and the schema are plain TypeScript: of Astro they import its Zod only', () => {
  const wrong = modules
    .filter((file) => /^(record|schema)\//.test(file))
    .flatMap((file) =>
      read(file)
        .packages.filter((name) => /^astro\b/.test(name) && name !== 'astro/zod')
        .map((name) => `src/${file} imports ${name}. Move what needs Astro to a component or a page.`),
    );
  none(wrong);
});

test('an import against the order is found, however it is written', () => {
  const { inside } = importsOf(
    'schema/claim.ts',
    `import { a } from '../record/claims.ts'; await import("@/pages/x.ts")`,
  );
  assert.deepEqual(inside, ['record/claims.ts', 'pages/x.ts']);
  assert.ok(inside.every((imported) => wrongWay('schema/claim.ts', imported)));
  assert.equal(wrongWay('pages/index.astro', 'schema/claim.ts'), undefined);
});
