import { dirname, basename } from 'node:path';
import { readText } from '../content-files.ts';
import { filesIn } from './files-in.ts';
import type { FolderRule } from './folder-rule.ts';
import { picturesIn } from './pictures-in.ts';

export const unusedPictures: FolderRule = {
  name: 'unused-pictures',
  level: 'advice',
  why: 'No reader sees it, and the next editor cannot tell whether it is needed.',
  wrong: { file: 'news/door.svg', text: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>' },
  right: { file: 'news/2025-example.mdx', text: '---\ntitle: An example\n---\n\nWe moved.\n' },
  find(folder) {
    const pictures = picturesIn(folder);
    if (pictures.length === 0) return [];
    const texts = filesIn(folder)
      .filter((file) => /\.(mdx?|ya?ml)$/.test(file))
      .map((file) => ({ at: dirname(file), text: readText(file) }));
    return pictures
      .filter(({ file }) => {
        const name = basename(file);
        const said = (text: string) => text.includes(name) || text.includes(encodeURIComponent(name));
        return !texts.some(({ at, text }) => dirname(file).startsWith(at) && said(text));
      })
      .map(({ file }) => ({
        file,
        line: 1,
        message: `No page beside this picture shows it. Write ![what it shows](${basename(file)}) in one, or delete it.`,
      }));
  },
};
