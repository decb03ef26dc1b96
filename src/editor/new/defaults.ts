import { filesOf, idOf, readText, splitMdx } from '../../record/check/content-files.ts';
import { listed } from '../../record/check/legible.ts';
import { readYaml } from '../../record/check/read-yaml.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { shownBy } from '../forms/relation.ts';
import { usualDays } from '../forms/usual.ts';

type Thing = Record<string, unknown>;

/** Everything of a kind as its files have it, each with its name: the id of a list’s things, the path of a file. */
export function thingsOf(folder: string, kind: Kind): (Thing & { id: string })[] {
  const { list, ending } = kinds[kind];
  if (list) return listed(folder, kind);
  return filesOf(folder, kind).flatMap((file) => {
    try {
      const text = readText(file);
      const data = readYaml(ending === 'yaml' ? text : (splitMdx(text)?.front ?? '')).data as Thing | undefined;
      return [{ ...data, id: idOf(folder, kind, file) }];
    } catch {
      // A file that cannot be read is for the check to tell of.
      return [];
    }
  });
}

/** What a field may name, each with the words people know it by. */
export const namesIn = (folder: string, kind: Kind): { value: string; label: string }[] =>
  thingsOf(folder, kind).map((thing) => ({ value: thing.id, label: `${String(thing[shownBy(kind)] ?? '')}` }));

/** The answer that most things give. */
function usual(things: readonly Thing[], name: string): string | undefined {
  const given = things.map((thing) => thing[name]).filter((value) => typeof value === 'string');
  const [most] = [...Map.groupBy(given, (value) => value)].toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0];
}

/** Who answers for most things of a kind; where there is none yet, for most pages. */
export const ownerOf = (folder: string, kind: Kind): string | undefined =>
  usual(thingsOf(folder, kind), 'owner') ?? usual(thingsOf(folder, 'pages'), 'owner');

/**
 * What is answered unless somebody says otherwise: dates from today, who answers for most, the next place in order.
 * @param today the day the new thing is made
 */
export function defaultsFor(folder: string, kind: Kind, today: string): Record<string, string> {
  const things = thingsOf(folder, kind);
  const orders = things.map(({ order }) => order).filter((order) => typeof order === 'number');
  const owner = ownerOf(folder, kind);
  return {
    ...usualDays(today),
    order: String(Math.max(0, ...orders) + 1),
    ...(owner ? { owner } : {}),
  };
}
