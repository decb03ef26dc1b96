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

/** The ids that parts of some names carry in an MDX text, in reading order. */
function named(text: string, parts: string): { part: string; id: string }[] {
  const found = text.matchAll(new RegExp(`<(${parts})\\b[^>]*?\\sid=(["'])(.+?)\\2`, 'g'));
  return [...found].map(([, part, , id]) => ({ part: part!, id: id! }));
}
const once = <T>(all: T[], key: (one: T) => string): T[] =>
  all.filter((one, i) => all.findIndex((other) => key(other) === key(one)) === i);

/**
 * The claims and quotations an MDX text names, in reading order and each once.
 * @param text the file's text, front matter aside
 */
export const citationsIn = (text: string): Citation[] =>
  once(
    named(text, 'Claim|Quote|Said').map(({ part, id }): Citation => ({
      kind: part === 'Claim' ? 'claim' : 'quotation',
      id,
    })),
    ({ kind, id }) => `${kind} ${id}`,
  );

/** The glossary terms an MDX text explains in place, in reading order and each once. */
export const termsIn = (text: string): string[] => [...new Set(named(text, 'Term').map(({ id }) => id))];
