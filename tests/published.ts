/** What of the content is published on the day of the tests: a draft that somebody writes makes no test fail. */
import { contentFolder } from '../src/record/authority.ts';
import { filesOf } from '../src/record/check/content-files.ts';
import { waitingIn } from '../src/record/drafts/waiting.ts';
import type { Kind } from '../src/schema/kinds.ts';

export const waiting = (day = process.env['TODAY'] ?? '2026-11-22') => waitingIn(contentFolder, day);

/** The files of a kind, without those that wait on a day. */
export function publishedFiles(kind: Kind, day?: string): string[] {
  const away = new Set(waiting(day).map(({ file }) => file));
  return filesOf(contentFolder, kind).filter((file) => !away.has(file));
}
