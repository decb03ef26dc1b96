import { citationsIn } from '../../claims.ts';
import { ownFilesOf, readText } from '../content-files.ts';
import { filesIn } from './files-in.ts';
import type { FolderRule } from './folder-rule.ts';
import { lineOf } from './line-of.ts';

export const unusedClaims: FolderRule = {
  name: 'unused-claims',
  level: 'advice',
  why: 'Somebody has to check it again each time it falls due, and no page needs it.',
  wrong: { file: 'claims/example.yaml', text: '# Example\n\n- id: example-2025\n  text: twelve boats\n' },
  right: { file: 'news/2025-example.mdx', text: '---\ntitle: An example\n---\n\nWe moved.\n' },
  find(folder) {
    const used = new Set<string>();
    for (const file of filesIn(folder)) {
      if (/\.mdx$/.test(file))
        for (const { kind, id } of citationsIn(readText(file))) if (kind === 'claim') used.add(id);
      // Fields name claims too: claim: x, claims: [x, y], and lists of them.
      if (/\.(mdx|ya?ml)$/.test(file))
        for (const [, names = ''] of readText(file).matchAll(/^[\s-]*claims?:\s*(\S.*|(?:\n\s*- \S+)+)/gm))
          for (const [name] of names.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/g)) used.add(name);
    }
    return ownFilesOf(folder, 'claims').flatMap((file) => {
      const text = readText(file);
      return [...text.matchAll(/^- id:\s*["']?([a-z0-9-]+)["']?\s*$/gm)]
        .filter(([, id]) => !used.has(id!))
        .map(({ 1: id, index }) => ({
          file,
          line: lineOf(text, index),
          message: `No page uses the claim ${id}. Write <Claim id="${id}" /> where it belongs, or take it out.`,
        }));
    });
  },
};
