import type { Nodes } from 'mdast';
import { loosened } from './letters.ts';
import { blocksOf, isMdx, meaningOf, spanOf } from './markdown.ts';

/** The two bodies that are put together: as it was, and as the form saves it. */
export type Both = { text: string; saved: string; mdx: boolean };

/** The text of a node. */
export const slice = (text: string, node: Nodes) => text.slice(spanOf(node).start, spanOf(node).end);

/** Whether two blocks say the same; a form loses the strokes before signs such as [ and <. */
export function alike(was: Nodes, now: Nodes, { text, saved, mdx }: Both): boolean {
  if (meaningOf(was) === meaningOf(now)) return true;
  const [one, other] = [slice(text, was), slice(saved, now)];
  if (was.type !== now.type || (loosened(one) === one && loosened(other) === other)) return false;
  return loosely(one, mdx) === loosely(other, mdx);
}

function loosely(text: string, mdx: boolean): string {
  const loose = loosened(text);
  return mdx && !isMdx(loose) ? loose.replace(/\s+/g, ' ') : blocksOf(loose, mdx).map(meaningOf).join();
}
