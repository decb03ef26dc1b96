/** Content as files. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from './pages.ts';

/** Writes files into a folder made anew. */
export function write(into: string, files: Iterable<readonly [name: string, text: string]>) {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  for (const [name, text] of files) writeFileSync(`${into}/${name}`, text);
}

/** A page as Markdown with front matter: beside title and description, the lines that a site asks for. */
export const withFields = ({ title, description, body }: Page, ...lines: readonly string[]) =>
  ['---', `title: '${title}'`, `description: '${description}'`, ...lines, '---', '', body].join('\n');
