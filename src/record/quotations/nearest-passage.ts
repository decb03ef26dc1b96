import { align } from './align.ts';
import { wordsOf, type Word } from './words.ts';

export type Difference = { typed: string; meant: string };
type Near = { typed: string; meant: string; page: number; differences: Difference[]; share: number };

/** Beyond this share that differs, a passage is not the quotation's words, mistaken; it is another. */
export const UNLIKE = 0.5;

/**
 * The passage of a document most like a quotation that it does not have.
 * @returns the words typed and those meant, each difference between « and »; the page these begin on; the differences;
 *   and the share that differs, from 0 (nothing) to 1 (all)
 */
export function nearestPassage(document: readonly Word[], quotation: string): Near {
  const wanted = wordsOf(quotation);
  const { pairs, share } = align(wanted, document);
  const runs: Run[] = [];
  for (const { typed, meant, same } of pairs) {
    if (runs.at(-1)?.same !== same) runs.push({ typed: [], meant: [], same });
    if (typed) runs.at(-1)!.typed.push(typed);
    if (meant) runs.at(-1)!.meant.push(meant);
  }
  const side = (name: 'typed' | 'meant') => runs.map((run) => marked(run[name], run.same)).join('');
  return {
    typed: side('typed').trim(),
    meant: side('meant').trim(),
    page: pairs.find(({ meant }) => meant)?.meant?.page ?? 1,
    differences: runs
      .filter(({ same }) => !same)
      .map(({ typed, meant }) => ({ typed: written(typed).trim(), meant: written(meant).trim() })),
    share,
  };
}

type Run = { typed: Word[]; meant: Word[]; same: boolean };
const written = (words: readonly Word[]) => words.map(({ raw, spaced }) => (spaced ? ' ' : '') + raw).join('');

function marked(words: readonly Word[], same: boolean): string {
  const text = written(words);
  return same ? text : `${text && !text.startsWith(' ') ? '' : ' '}«${text.trim()}»`;
}
