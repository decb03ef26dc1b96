import { closeSync, openSync, readSync } from 'node:fs';
import { filesIn } from './files-in.ts';
import type { FolderRule } from './folder-rule.ts';

export const byteOrderMark: FolderRule = {
  name: 'byte-order-mark',
  level: 'advice',
  why: 'We read the file without it, but other programs may take it for a letter of the first line.',
  wrong: { file: 'news/2025-example.mdx', text: '\uFEFF---\ntitle: An example\n---\n\nWe moved.\n' },
  right: { file: 'news/2025-example.mdx', text: '---\ntitle: An example\n---\n\nWe moved.\n' },
  find: (folder) =>
    filesIn(folder).flatMap((file) => {
      if (!/\.(mdx?|ya?ml)$/.test(file)) return [];
      const bytes = Buffer.alloc(3);
      const open = openSync(file, 'r');
      readSync(open, bytes, 0, 3, 0);
      closeSync(open);
      return bytes.equals(Buffer.from([0xef, 0xbb, 0xbf]))
        ? [
            {
              file,
              line: 1,
              message: 'The file begins with an invisible mark. Save it as “UTF-8”, not as “UTF-8 with BOM”.',
            },
          ]
        : [];
    }),
};
