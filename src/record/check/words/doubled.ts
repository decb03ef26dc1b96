import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import indefiniteArticle from 'retext-indefinite-article';
import repeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';

const readers = {
  repeated: unified().use(retextEnglish).use(repeatedWords),
  article: unified().use(retextEnglish).use(indefiniteArticle),
};

/** What retext finds in a text: where, the words that stand there, and those it would write. */
export function retext(which: keyof typeof readers, text: string): { at: number; actual: string; expected: string }[] {
  const file = new VFile(text);
  const reader = readers[which];
  reader.runSync(reader.parse(file) as Root, file);
  return file.messages.map(({ place, actual, expected }) => ({
    at: (place && 'start' in place ? place.start.offset : undefined) ?? 0,
    actual: actual ?? '',
    expected: expected?.[0] ?? '',
  }));
}
