import { addressed, addressOf, topicAddress, topicName } from '../../addresses.ts';
import { kinds } from '../../../schema/kinds.ts';
import { filesOf, idOf, ownFilesOf } from '../content-files.ts';
import type { FolderRule } from './folder-rule.ts';

/** Kinds whose files are pages; those of pages/ last, for they are the ones in the wrong place. */
const ofFiles = [...addressed.filter((kind) => kind !== 'pages' && !kinds[kind].list), 'pages'] as const;

export const addressClash: FolderRule = {
  name: 'address-clash',
  level: 'error',
  why: 'Only one of the two pages would be published, and nobody would be told which.',
  wrong: { file: 'pages/news/2025-example.mdx', text: '---\ntitle: An example\n---\n\nWe moved.\n' },
  right: { file: 'pages/about/2025-example.mdx', text: '---\ntitle: An example\n---\n\nWe moved.\n' },
  find(folder) {
    const pages = [
      ...ofFiles.flatMap((kind) =>
        filesOf(folder, kind).map((file) => ({
          file,
          path: addressOf(kind, idOf(folder, kind, file)),
        })),
      ),
      // A topic may have claims of both layers.
      ...ownFilesOf(folder, 'claims').map((file) => ({ file, path: topicAddress(topicName(file, folder)) })),
    ];
    const taken = new Map<string, string>();
    return pages.flatMap(({ file, path }) => {
      const first = taken.get(path.toLowerCase());
      taken.set(path.toLowerCase(), first ?? file);
      if (first === undefined) return [];
      return [{ file, line: 1, message: `This file and ${first} both make the page ${path}. Rename one of them.` }];
    });
  },
};
