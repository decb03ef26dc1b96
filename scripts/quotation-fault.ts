import { nearestPassage, UNLIKE, type Difference } from '../src/record/quotations/nearest-passage.ts';
import { findWords, hasDots, partsOf, wordsOf } from '../src/record/quotations/words.ts';
import type { Document } from './read-document.ts';

/**
 * What is wrong with a quotation that its document does not have, in sentences, one a line.
 * @param documents all that were given: the words may stand in another
 */
export function faultOf(text: string, document: Document, documents: readonly Document[]): string[] {
  const near = nearestPassage(document.words, text);
  const parts = partsOf(text);
  if (near.differences.some(({ typed }) => hasDots(typed)) && parts.length > 0) return joined(parts, document);
  const other = documents.find(({ words }) => findWords(words, text));
  const elsewhere = other ? [`These words stand in ${placeIn(other, text)}. Is the source right?`] : [];
  return [...compared(text, document), ...elsewhere];
}

/** Dots stand for words left out, and nobody can see which: each part is looked for alone. */
function joined(parts: string[], document: Document): string[] {
  const alone = parts.length === 1;
  return [
    `${alone ? 'It has dots (…) that the document has not' : `It joins ${parts.length} parts with dots (…)`}.`,
    `Our rule is to quote one unbroken passage: ${alone ? 'take the dots away' : 'quote one part, or all of the passage'}.`,
    ...parts.flatMap((part, i) => [
      '',
      `${alone ? 'Without them' : `Part ${i + 1}`}: ${part}`,
      ...(findWords(document.words, part) ? [`It stands in ${placeIn(document, part)}.`] : compared(part, document)),
    ]),
  ];
}

/** A quotation beside the nearest passage, and what differs. */
function compared(text: string, document: Document): string[] {
  const near = nearestPassage(document.words, text);
  if (near.share > UNLIKE) return [`Nothing in ${document.name} is like these words: ${text}`];
  return [
    `In the file:     ${near.typed}`,
    `In the document: ${near.meant}`,
    `${document.name}${document.paged ? `, page ${near.page}` : ''}: ${near.differences.map((one) => said(one, document)).join('; ')}.`,
  ];
}

function said({ typed, meant }: Difference, document: Document): string {
  if (!typed) return `"${meant}" is left out`;
  if (typed === meant) return `the white space at "${meant}" is not the same`;
  if (meant)
    return `"${typed}" should be "${meant}"${alike(typed, meant) ? ', which only looks the same: copy it' : ''}`;
  const page = wordsOf(typed).length > 3 && findWords(document.words, typed);
  return `"${typed}" is not there${page ? `, but stands ${document.paged ? `on page ${page}` : 'elsewhere in it'}` : ''}`;
}

const dashes = (text: string) => text.normalize('NFKD').replace(/[‐-―−]/gu, '-');
const alike = (typed: string, meant: string) => dashes(typed) === dashes(meant);

const placeIn = ({ name, paged, words }: Document, text: string) =>
  name + (paged ? `, on page ${findWords(words, text)}` : '');
