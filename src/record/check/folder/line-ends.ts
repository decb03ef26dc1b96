import { readFileSync } from 'node:fs';
import { filesIn } from './files-in.ts';
import type { FolderRule } from './folder-rule.ts';

/** How many lines end as on Windows, and how many do not. */
function ends(file: string) {
  const text = readFileSync(file, 'latin1');
  const windows = text.split('\r\n').length - 1;
  return { file, windows, plain: text.split('\n').length - 1 - windows };
}

export const lineEnds: FolderRule = {
  name: 'line-ends',
  level: 'advice',
  why: 'Readers see no difference, but whoever compares two versions sees every line changed.',
  wrong: { file: 'news/2025-example.mdx', text: '---\r\ntitle: An example\r\n---\r\n\r\nWe moved.\n' },
  right: { file: 'news/2025-example.mdx', text: '---\ntitle: An example\n---\n\nWe moved.\n' },
  find(folder) {
    const all = filesIn(folder)
      .filter((file) => /\.(mdx?|ya?ml)$/.test(file))
      .map(ends);
    // Git on Windows gives every file such ends, and takes them off again: then nothing is wrong.
    const usual = all.filter(({ windows, plain }) => windows > plain).length > all.length / 2;
    return all.flatMap(({ file, windows, plain }) => {
      if (windows === 0 || (usual && plain === 0)) return [];
      const how = plain === 0 ? 'The lines of this file end' : 'Some lines of this file end';
      return [{ file, line: 1, message: `${how} as on Windows (CRLF). Choose LF in your editor and save.` }];
    });
  },
};
