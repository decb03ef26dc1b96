import { existsSync } from 'node:fs';
import { filesOf, readList, readText } from '../../record/check/content-files.ts';
import { none, type Changes } from './changes.ts';
import type { Official } from '../../record/official/files.ts';
import { outcomesSource, workforceSource } from '../../record/official/sources.ts';
import { sourcesText } from '../../record/official/yaml.ts';

/** The sources that new files name and that the folder does not have yet, put after those in sources/official.yaml. */
export function sourceChanges(official: Official, folder: string, written: Changes['files']): Changes {
  const known = new Set(filesOf(folder, 'sources').flatMap((file) => readList(file).map(({ id }) => id)));
  const wanted = [outcomesSource(official), workforceSource(official)].filter(
    ({ id }) => !known.has(id) && written.some(({ text }) => text.includes(`source: ${id}\n`)),
  );
  if (wanted.length === 0) return none;
  const path = `${folder}/sources/official.yaml`;
  const before = existsSync(path) ? `${readText(path).trimEnd()}\n\n` : '';
  return {
    ...none,
    says: wanted.map(({ title, publisher }) => `New source: ${title}, ${publisher}.`),
    files: [{ path, text: `${before}${sourcesText(wanted)}` }],
  };
}
