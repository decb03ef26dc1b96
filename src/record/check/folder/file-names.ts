import { basename, dirname } from 'node:path';
import { layerOf } from '../content-files.ts';
import { filesIn } from './files-in.ts';
import type { FolderRule } from './folder-rule.ts';

/** A name that stands in an address as it is: small letters, digits and hyphens, and one ending. Pictures may have _ too. */
const plain = /^[a-z0-9]+([-_][a-z0-9]+)*\.(?:jpe?g|png|gif|webp|avif|svg)$|^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)?$/;

/** The name to use: accents off, everything else that is no letter or digit a hyphen. */
function plainName(name: string): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]+)?$/s.exec(name) ?? [];
  const words = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}|[\u200B-\u200D\u2060\uFEFF]/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
  return `${words(stem) || 'a-plain-name'}${ending ? `.${words(ending)}` : ''}`;
}

export const fileNames: FolderRule = {
  name: 'file-names',
  level: 'error',
  why: 'The name of a file is its address on the web: capitals, spaces and accents break links that people type or send.',
  wrong: { file: 'news/New Office ☺.mdx', text: '---\ntitle: A new office\n---\n\nWe moved.\n' },
  right: { file: 'news/new-office.mdx', text: '---\ntitle: A new office\n---\n\nWe moved.\n' },
  find: (folder) =>
    filesIn(folder).flatMap((file) => {
      const odd = [dirname(file.slice(layerOf(folder, file).length + 1)).split('/'), basename(file)]
        .flat()
        .find((name) => name !== '.' && !plain.test(name));
      if (odd === undefined) return [];
      const message = `The name “${odd}” has capitals, spaces or other letters that an address cannot have. Rename it: ${plainName(odd)}`;
      return [{ file, line: 1, message }];
    }),
};
