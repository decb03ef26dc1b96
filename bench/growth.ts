/** The table of how time and memory grow with the content. */
import type { Grown } from './results.ts';
import { kB, one, table, whole } from './tables.ts';

export const growth = (rows: readonly Grown[]) =>
  table(
    [
      'content',
      'HTML pages',
      'seconds',
      'CPU seconds',
      'peak MB',
      'ms a page',
      'search kB',
      'ms a letter',
      'heaviest page, kB',
    ],
    rows.map(({ what, pages, first, warm, search, heaviest: [path, bytes] }) => [
      what,
      whole(pages),
      `${one(warm.seconds)} (first ${one(first.seconds)})`,
      one(warm.cpu),
      whole(Math.max(first.memory, warm.memory)),
      one((warm.seconds / pages) * 1000),
      search ? kB(search.bytes) : '',
      search ? whole(search.keystroke) : '',
      `${kB(bytes)} ${path}`,
    ]),
  );
