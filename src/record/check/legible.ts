import type { Inspection } from '../../schema/inspection.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { filesOf, layerOf, readText } from './content-files.ts';
import { readYaml } from './read-yaml.ts';

/** A thing of a list as its file has it, right or wrong. */
type Written = { id: string } & Record<string, unknown>;

const thingsIn = (file: string): Written[] => {
  const { legible } = readYaml(readText(file));
  return Array.isArray(legible) ? legible.filter((one): one is Written => typeof one?.id === 'string') : [];
};

/**
 * The things of a kind's lists, as far as they can be read: an authority's own in the place of a general one of the
 * same name. What is wrong with the others is said when their file is checked.
 */
export function listed<T extends { id: string } = Written>(folder: string, kind: Kind): T[] {
  const layers = Map.groupBy(filesOf(folder, kind), (file) => layerOf(folder, file) === folder);
  const own = (layers.get(true) ?? []).flatMap(thingsIn);
  const names = new Set(own.map(({ id }) => id));
  const shared = (layers.get(false) ?? []).flatMap(thingsIn).filter(({ id }) => !names.has(id));
  return [...shared, ...own] as unknown as T[];
}

/** The inspections that can be read. */
export const inspectionsIn = (folder: string): Inspection[] =>
  filesOf(folder, 'inspections').flatMap((file) => {
    const { data } = kinds.inspections.schema.safeParse(readYaml(readText(file)).data);
    return data ? [data] : [];
  });
