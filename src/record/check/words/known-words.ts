import { readFileSync } from 'node:fs';
import { filesOf, readText } from '../content-files.ts';
import { inspectionsIn, listed } from '../legible.ts';
import { readYaml } from '../read-yaml.ts';
import type { ContentFile } from '../rule.ts';

/** What is worked out once for a whole check: all files of one share their ids. */
export const once = <T>(work: (page: ContentFile) => T) => {
  const done = new WeakMap<object, T>();
  return (page: ContentFile): T => {
    const known = done.get(page.ids) ?? work(page);
    done.set(page.ids, known);
    return known;
  };
};

/** The words of every claim, by its name. */
export const claimsOf = once(
  ({ folder }) => new Map(listed(folder, 'claims').map(({ id, text }) => [String(id), String(text)])),
);

/** The authority's own fields. */
export const authorityOf = once(({ folder }) => {
  const [file] = filesOf(folder, 'authority');
  return (file ? (readYaml(readText(file)).data ?? {}) : {}) as { name?: string; address?: string };
});

/** The inspections that can be read. */
export const inspectionsOf = once(({ folder }) => inspectionsIn(folder));

/** What the glossary explains: each term and its letters. */
const termsOf = once(({ folder }) =>
  listed(folder, 'terms').flatMap(({ term, short }) => [term, short].filter((one) => typeof one === 'string')),
);

const general = readFileSync('src/record/check/words/known.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

/** The words that an authority says are right. */
const ownWords = once(({ folder }) =>
  filesOf(folder, 'spelling').flatMap((file): string[] => {
    const words = (readYaml(readText(file)).data as { words?: unknown } | undefined)?.words;
    return Array.isArray(words) ? words.map(String) : [];
  }),
);

const wordsOf = (said: readonly unknown[]) =>
  new Set(
    said
      .flatMap((one) => String(one).match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? [])
      .flatMap((one) => [one, ...one.split('-')]),
  );

/** Letters that stand for a name and that everybody is told of: by the glossary, or as the authority’s own. */
export const lettersOf = once((page) =>
  wordsOf([...ownWords(page), ...termsOf(page), ...Object.values(authorityOf(page))]),
);

/** The words that no dictionary has and we spell so: of the field, of the glossary, of people and publishers, and the authority's own list. */
export const namesOf = once(
  (page) =>
    new Set([
      ...lettersOf(page),
      ...wordsOf([
        ...general,
        ...listed(page.folder, 'people').map(({ name }) => name),
        ...listed(page.folder, 'sources').flatMap(({ publisher, title }) => [publisher, title]),
      ]),
    ]),
);
