import Slugger from 'github-slugger';
import { addressOf, type Addressed } from '../../addresses.ts';
import { filesOf, idOf, readText, splitMdx } from '../content-files.ts';
import type { Kind } from '../../../schema/kinds.ts';
import { nearest } from '../nearest.ts';
import type { ContentFile, Rule } from '../rule.ts';
import { each, nodesOf, wordsOf } from '../tree.ts';
import { once } from '../words/known-words.ts';

/** Pages whose headings are those of their file, and what their templates add. Of others we cannot see every heading. */
const seen: Kind[] = ['chapters', 'questions', 'news', 'messages', 'stories'];
const added = ['main', 'words', 'claims', 'related', 'then', 'seen', 'register'];

/** The names of a body's headings in addresses, as the site's Markdown reader makes them. */
function namesOf(headings: readonly string[]): string[] {
  const slugger = new Slugger();
  return headings.map((words) => slugger.slug(words));
}

/** The headings of other pages, read as lines: for each address the names of its headings. */
const elsewhere = once(({ folder }) => {
  const known = new Map<string, string[]>();
  return (path: string) => {
    if (known.size === 0)
      for (const kind of seen)
        for (const file of filesOf(folder, kind)) {
          const id = idOf(folder, kind, file);
          const lines = splitMdx(readText(file))?.body.match(/^#{2,6}\s.*$/gm) ?? [];
          const words = lines.map((line) =>
            line
              .replace(/^#+\s+/, '')
              .replace(/<[^>]*>|\]\([^)]*\)|[[*_`]/g, '')
              .trim(),
          );
          known.set(addressOf(kind as Addressed, id), namesOf(words));
        }
    return known.get(path);
  };
});

const dead = (hash: string, path: string, guess?: string) =>
  `There is no heading #${hash} on ${path || 'this page'}. ${guess ? `Did you mean ${path}#${guess}?` : 'Take the # and what follows out, or look at the heading’s address in the browser.'}`;

export const headingLinks: Rule = {
  name: 'heading-links',
  level: 'error',
  why: 'Readers who follow it land at the top of the page, and do not find what was promised.',
  wrong: '## Pay and leave\n\nSee [what we pay](#pay-and-leaf).',
  right: '## Pay and leave\n\nSee [what we pay](#pay-and-leave).',
  find(page) {
    const own = namesOf(nodesOf(page).flatMap((node) => (node.type === 'heading' ? [wordsOf(node)] : [])));
    return each(page, ({ type, url = '' }) => {
      const [, path = '', hash = ''] = (type === 'link' && /^(\/[^#?]*)?#(.+)$/.exec(url)) || [];
      if (!hash || added.includes(hash) || named(hash, page)) return undefined;
      const there = path ? elsewhere(page)(path) : own;
      if (!there || there.includes(hash)) return undefined;
      const guess = nearest(hash, there);
      // Templates write headings of their own on these: only what looks like a slip is one.
      return seen.includes(page.kind) || path || guess ? dead(hash, path, guess) : undefined;
    });
  },
};

/** Parts and lists carry the names of what they show. */
const named = (hash: string, { ids }: ContentFile) =>
  Object.values(ids).some((set) => set.has(hash) || set.has(hash.replace(/^(claim|term|receipt|topic)-/, '')));
