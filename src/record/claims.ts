import type { Claim } from '../schema/claim.ts';
import type { Quotation } from '../schema/quotation.ts';
import type { Source } from '../schema/source.ts';
import { hashWords } from './quotations/words.ts';

/** How far a fact may be trusted, drawn as the tie beneath it. */
type Trust = 'solid' | 'dashed' | 'zigzag';

/** What a claim is today: checked against its document, an account, disputed, or due to be checked again. */
export type State = 'checked' | 'account' | 'disputed' | 'due';

/** Each state in words, and the tie that says it. */
export const states: Record<State, { words: string; tie: Trust }> = {
  checked: { words: 'Checked against the document', tie: 'solid' },
  account: { words: 'An account', tie: 'dashed' },
  disputed: { words: 'Sources disagree', tie: 'zigzag' },
  due: { words: 'Being checked', tie: 'zigzag' },
};

/** Due after its review day, whatever else it is; then disputed; checked where the whole document was read and it is nobody's account. */
export function stateOf(claim: Claim, { seen }: Pick<Source, 'seen'>, today: string): State {
  if (claim.reviewBy < today) return 'due';
  if (claim.disputed) return 'disputed';
  return seen === 'document' && !claim.saidBy ? 'checked' : 'account';
}

/** A state in words; an account may stand in a document that was read, or in one that was not. */
export function stateInWords(state: State, { seen }: Pick<Source, 'seen'>): string {
  const { words } = states[state];
  if (state !== 'account') return words;
  return seen === 'document' ? `${words}, in a document we have read` : `${words}. We have not seen the whole document`;
}

/** How many claims fall due by each review day still to come, those of earlier days counted in. */
export function reviewsAhead(
  claims: readonly Pick<Claim, 'reviewBy'>[],
  today: string,
): { day: string; due: number }[] {
  const ahead = claims.map(({ reviewBy }) => reviewBy).filter((day) => day >= today);
  return [...new Set(ahead)].sort().map((day) => ({ day, due: ahead.filter((other) => other <= day).length }));
}

/** Whether the words of a quotation are still those that were checked against the document. */
export const isVerified = ({ text, receipt }: Quotation): boolean => receipt?.words === hashWords(text);

type Citation = { kind: 'claim' | 'quotation'; id: string };

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
