/** How a found page is shown. */
import { make } from './dom.ts';
import type { Result } from './index-reader.ts';

/** Pagefind marks the words it found in an excerpt, whose own < and > it has escaped: the marks become elements. */
function excerpt(html: string) {
  const parts = html
    .split(/<mark>(.*?)<\/mark>/)
    .map((part) => part.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
    .map((words, i) => (i % 2 ? make('mark', {}, words) : words));
  return make('p', { className: 'small' }, ...parts);
}

/** A result never shows an old grade alone: where its page cites one, the grade in force stands under it. */
export const row = ({ url, meta, filters, excerpt: words }: Result) =>
  make(
    'li',
    {},
    make('a', { href: url }, meta['title'] ?? url),
    make('p', { className: 'small' }, filters['kind']?.[0] ?? ''),
    excerpt(words),
    ...(meta['since'] ? [make('p', { className: 'small' }, make('b', {}, `Grade in force: ${meta['since']}`))] : []),
  );
