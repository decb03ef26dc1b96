/** A small whole site, for tests that need another day or other content: the invented harbour under the general layer. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { generalOf } from '../src/record/check/content-files.ts';
import { needed } from '../src/record/drafts/needed.ts';

const like = readFileSync('tests/fixtures/harbour/pages/working-here.mdx', 'utf8');

/** Writes it into a folder, to be built with AUTHORITY=../<folder>; pages that each site must have are like the harbour's own. */
export function smallAuthority(folder: string) {
  for (const old of [folder, generalOf(folder)]) rmSync(old, { recursive: true, force: true });
  cpSync('tests/fixtures/harbour', folder, { recursive: true });
  cpSync(generalOf('content/any'), generalOf(folder), { recursive: true });
  for (const name of needed.filter((page) => !existsSync(`${generalOf(folder)}/pages/${page}.mdx`))) {
    const file = `${folder}/pages/${name}.mdx`;
    if (existsSync(file)) continue;
    const [, title = ''] = /^title: (.*)$/m.exec(like)!;
    const [, description = ''] = /^description: (.*)$/m.exec(like)!;
    writeFileSync(
      file,
      like.replace(title, `The ${name} of the harbour`).replace(description, `${description.slice(0, -1)} of ${name}.`),
    );
  }
}
