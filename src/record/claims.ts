import type { Claim } from '../schema/claim.ts';
import type { Quotation } from '../schema/quotation.ts';
import type { Source } from '../schema/source.ts';
import { hashWords } from './words.ts';

/** How far a fact may be trusted, drawn as the tie beneath it. */
export type Trust = 'solid' | 'dashed' | 'zigzag';

/** What a tie under a claim says in words; an account may stand in a document that was read, or in one that was not. */
export const trustInWords = (trust: Trust, { seen }: Pick<Source, 'seen'>): string =>
  ({
    solid: 'Checked against the document',
    dashed:
      seen === 'document'
        ? 'An account, in a document we have read'
        : 'An account. We have not seen the whole document',
    zigzag: 'Out of date, or sources disagree',
  })[trust];

/** Solid where the document was read; dashed where only an account was; zigzag where stale or disputed. */
export function trustOf(claim: Claim, source: Source, today: string): Trust {
  if (claim.disputed || claim.reviewBy < today) return 'zigzag';
  return source.seen === 'document' && !claim.saidBy ? 'solid' : 'dashed';
}

/** Whether the words of a quotation are still those that were checked against the document. */
export const isVerified = ({ text, receipt }: Quotation): boolean => receipt?.words === hashWords(text);

export type Citation = { kind: 'claim' | 'quotation'; id: string };

/**
 * The claims and quotations an MDX text names, in reading order and each once.
 * @param text the file's text, front matter aside
 */
export function citationsIn(text: string): Citation[] {
  const found = [...text.matchAll(/<(Claim|Quote|Said)\s+id="([^"]+)"/g)].map(([, tag, id]): Citation => ({
    kind: tag === 'Claim' ? 'claim' : 'quotation',
    id: id!,
  }));
  return found.filter(({ kind, id }, i) => found.findIndex((other) => other.id === id && other.kind === kind) === i);
}

/** The glossary terms an MDX text explains in place, in reading order and each once. */
export const termsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/<Term\b[^>]*?\sid=(["'])(.+?)\1/g)].map(([, , id]) => id!)),
];
