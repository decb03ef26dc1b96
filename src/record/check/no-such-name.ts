import type { Ids } from './mdx-check.ts';
import { nearest } from './nearest.ts';

/** Two letters are a slip; more would propose another fact or another document. */
const slip = 2;

/** What to write where a name is nobody's; it begins with a small letter, to stand after a field. */
export function noSuchName(name: string, kind: keyof Ids, ids: Ids): string {
  const guess = nearest(name, [...((ids[kind] as Set<string> | undefined) ?? [])], slip);
  return `there is no "${name}" in ${kind}. ${guess ? `Did you mean "${guess}"?` : 'Add it there, or write a name that is.'}`;
}
