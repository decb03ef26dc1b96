import type { ContentFile } from '../rule.ts';
import { blocksOf, type Block } from './blocks.ts';

/** What a rule says of blocks of some kinds, each with the line it stands on. `at` counts letters of the block. */
export const inBlocks = (
  page: ContentFile,
  kinds: readonly Block['is'][],
  says: (block: Block) => { at: number; message: string }[],
) =>
  blocksOf(page)
    .filter(({ is }) => kinds.includes(is))
    .flatMap((block) => says(block).map(({ at, message }) => ({ line: block.lineAt(at), message })));

/** Where people read whole sentences. */
export const sentences = ['paragraph', 'item', 'cell', 'part', 'field'] as const;
export const everywhere = [...sentences, 'heading', 'picture'] as const;

/** Words between typographic quotation marks are somebody else's. They stay as long as they were. */
export const unquoted = (text: string) => text.replace(/“[^”]*”/g, (words) => '¤'.repeat(words.length));

/** The first words of a text, for an editor to find it by. */
export const beginning = (text: string) => {
  const words = text.trim().split(/\s+/);
  return `“${words.slice(0, 6).join(' ')}${words.length > 6 ? ' …' : ''}”`;
};
