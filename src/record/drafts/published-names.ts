import type { Ids } from '../check/mdx-check.ts';
import { inWords } from '../dates.ts';
import { draftable, fieldOf, type Waiting } from './waiting.ts';

/** What to write where something published names a page that waits. */
const sentenceFor = (one: Waiting): string => {
  const { path, file, from } = one;
  return from
    ? `${path} is published on ${inWords(from)}, and not before. Take this out until then, or change ${fieldOf(one)} in ${file}.`
    : `${path} is a draft. Take this out until it is published, or take draft: true out of ${file}.`;
};

/** The names that what is published may use: those of pages that wait are apart, each with what to write. */
export function publishedNames(ids: Ids, waiting: readonly Waiting[]): Ids {
  const without = draftable.map((kind) => {
    const away = waiting.filter((one) => one.kind === kind).map(({ id }) => id);
    return [kind, (ids[kind] ?? new Set()).difference(new Set(away))] as const;
  });
  return {
    ...ids,
    ...Object.fromEntries(without),
    waiting: new Map(waiting.map((one) => [one.path, sentenceFor(one)])),
  };
}
