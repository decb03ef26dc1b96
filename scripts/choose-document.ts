import { nearestPassage, UNLIKE } from '../src/record/quotations/nearest-passage.ts';
import { findWords, partsOf } from '../src/record/quotations/words.ts';
import type { Document } from './read-document.ts';
import type { Receipt } from './stamp-receipt.ts';

export type Quotation = { id: string; text: string; source: string; receipt?: Receipt | null };

/** So many of a source's quotations must stand in a document that no receipt names, to take it for another copy. */
const COPY = 3;

/**
 * The document of a source, of those given: the one that most receipts of its quotations name. Where they name none, the
 * one that has most of the quotations, or words like most of them.
 * @param quotations all of one source
 * @returns the document, or the reason why there is none, as the rest of a sentence
 */
export function documentOf(quotations: readonly Quotation[], documents: readonly Document[]): Document | string {
  const half = quotations.length / 2;
  const exact = (document: Document) => sum(quotations, ({ text }) => (findWords(document.words, text) ? 1 : 0));
  const name = mostNamed(quotations);
  if (name) {
    const hashes = quotations.flatMap(({ receipt }) => (receipt?.document === name ? receipt.documentHash : []));
    const named = documents.find(({ hash }) => hashes.includes(hash)) ?? documents.find((given) => given.name === name);
    return named ?? only(best(documents, exact, Math.max(COPY, half)), `${name} was not given`);
  }
  const like = (document: Document) =>
    sum(quotations, ({ text }) => {
      const share = Math.min(...partsOf(text).map((part) => nearestPassage(document.words, part).share));
      return share > UNLIKE ? 0 : 1 - share;
    });
  const found = best(documents, exact, Math.max(1, half));
  const reason = 'no document that was given has words like these';
  return only(found.length > 0 ? found : best(documents, like, half * (1 - UNLIKE)), reason);
}

const sum = (quotations: readonly Quotation[], count: (quotation: Quotation) => number) =>
  quotations.reduce((total, quotation) => total + count(quotation), 0);

function mostNamed(quotations: readonly Quotation[]): string | undefined {
  const names = quotations.flatMap(({ receipt }) => receipt?.document ?? []);
  const times = (name: string) => names.filter((other) => other === name).length;
  return names.toSorted((a, b) => times(b) - times(a))[0];
}

/** The documents that count highest, if that is enough. */
function best(documents: readonly Document[], count: (document: Document) => number, enough: number): Document[] {
  const counts = documents.map(count);
  const most = Math.max(...counts);
  return most < enough ? [] : documents.filter((_, i) => counts[i] === most);
}

/** The one document found; or, of several, that the editor must choose; or the reason why there is none. */
function only(found: Document[], reason: string): Document | string {
  const names = found.map(({ name }) => name).toSorted();
  if (names.length > 1) return `${names.join(' and ')} have these words alike: give only the one they come from`;
  return found[0] ?? reason;
}
