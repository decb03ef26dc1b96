import { heldBack } from '../../drafts/waiting.ts';
import type { Kind } from '../../../schema/kinds.ts';
import { filesOf, readText, splitMdx } from '../content-files.ts';
import { readYaml } from '../read-yaml.ts';
import type { FolderRule } from './folder-rule.ts';

/** Kinds whose pages are known by their titles. Posts have a reference number, events a day, inspections a type. */
const titled: Kind[] = ['pages', 'chapters', 'messages', 'stories', 'questions', 'roles', 'news'];

const news = (file: string, title: string) => ({ file, text: `---\ntitle: ${title}\n---\n\nWe moved.\n` });

export const sameTitle: FolderRule = {
  name: 'same-title',
  level: 'error',
  why: 'In search, in lists and in an open tab nobody can tell the two pages apart.',
  wrong: news('news/2026-example.mdx', '"boats "'),
  right: news('news/2026-example.mdx', 'More boats'),
  find(folder, today) {
    const met = new Map<string, string>();
    return titled
      .flatMap((kind) => filesOf(folder, kind))
      .flatMap((file) => {
        const parts = splitMdx(readText(file));
        const { legible, lineOf } = readYaml(parts?.front ?? '', 2);
        const data = (legible ?? {}) as Record<string, unknown>;
        const { title } = data;
        if (typeof title !== 'string' || heldBack(data, today)) return [];
        const words = title.trim().replace(/\s+/g, ' ');
        const first = met.get(words.toLowerCase());
        met.set(words.toLowerCase(), first ?? file);
        if (!first) return [];
        const message = `title: “${words}” is the title of ${first} too. Say in one of them what is different about it.`;
        return [{ file, line: lineOf(['title']), message }];
      });
  },
};
