import { dirname, basename } from 'node:path';
import { readText } from '../content-files.ts';
import { filesIn } from './files-in.ts';
import type { FolderRule } from './folder-rule.ts';
import { picturesIn } from './pictures-in.ts';

/** A folder and those above it. */
const around = (folder: string) => folder.split('/').map((_, i, parts) => parts.slice(0, parts.length - i).join('/'));

export const unusedPictures: FolderRule = {
  name: 'unused-pictures',
  level: 'advice',
  why: 'No reader sees it, and the next editor cannot tell whether it is needed.',
  wrong: { file: 'news/door.svg', text: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>' },
  right: { file: 'news/2025-example.mdx', text: '---\ntitle: An example\n---\n\nWe moved.\n' },
  find(folder) {
    const pictures = picturesIn(folder);
    if (pictures.length === 0) return [];
    /** Where each name of a picture is said. */
    const said = new Set<string>();
    for (const file of filesIn(folder).filter((file) => /\.(mdx?|ya?ml)$/.test(file)))
      for (const [name] of readText(file).matchAll(/[^\s/()<>"']+\.\w{3,4}(?=[\s)>"'])/g))
        said.add(`${dirname(file)} ${decoded(name)}`);
    return pictures
      .filter(({ file }) => !around(dirname(file)).some((at) => said.has(`${at} ${basename(file)}`)))
      .map(({ file }) => ({
        file,
        line: 1,
        message: `No page beside this picture shows it. Write ![what it shows](${basename(file)}) in one, or delete it.`,
      }));
  },
};

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
