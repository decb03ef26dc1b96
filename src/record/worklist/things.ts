import { kinds, type Kind } from '../../schema/kinds.ts';
import { addressed, addressOf, topicAddress, topicName, type Addressed } from '../addresses.ts';
import { filesOf, idOf, layerOf, readText, splitMdx } from '../check/content-files.ts';
import { readYaml } from '../check/read-yaml.ts';
import { formAddress } from './form-address.ts';

/** One thing of an authority's folder, as its file has it, right or wrong. */
export type Thing = {
  kind: Kind;
  id: string;
  title: string;
  /** Who answers for it, where its file says so. */
  owner: string | undefined;
  file: string;
  /** Where readers find it, where it has a page. */
  path: string | undefined;
  /** Where its form is; a general thing has none, for the forms open an authority’s own files. */
  form: string | undefined;
  data: Record<string, unknown>;
  /** The line of one of its fields. */
  lineOf: (path: PropertyKey[]) => number;
};

const words = (value: unknown) => (typeof value === 'string' && value.trim() ? value : undefined);
const hasPage = (kind: Kind): kind is Addressed => addressed.includes(kind as Addressed);

function pathOf(kind: Kind, id: string, file: string, folder: string): string | undefined {
  if (kind === 'claims') return `${topicAddress(topicName(file, folder))}#${id}`;
  return hasPage(kind) ? addressOf(kind, id) : undefined;
}

/** Everything in an authority's folder that can be read, in the order of its kinds and files. */
export const thingsIn = (folder: string): Thing[] =>
  (Object.keys(kinds) as Kind[]).flatMap((kind) =>
    filesOf(folder, kind).flatMap((file) => {
      const { at, ending, list, many } = kinds[kind];
      const single = !list && at.endsWith(`.${ending}`);
      const text = readText(file);
      const { data, lineOf } = ending === 'yaml' ? readYaml(text) : readYaml(splitMdx(text)?.front ?? '', 2);
      const name = idOf(folder, kind, file);
      const all = (list ? data : [data]) as unknown;
      return (Array.isArray(all) ? all : []).flatMap((one: Record<string, unknown> | null, i): Thing[] => {
        if (!one || typeof one !== 'object') return [];
        const id = list ? String(one['id']) : name;
        const kept = one['kept'] as Record<string, unknown> | undefined;
        return [
          {
            ...{ kind, id, file, data: one },
            title: single
              ? many
              : (words(one['title']) ?? words(one['text']) ?? words(one['term']) ?? words(one['name']) ?? id),
            owner: words(one['owner']) ?? words(kept?.['owner']),
            path: pathOf(kind, id, file, folder),
            form: layerOf(folder, file) === folder ? formAddress(kind, name) : undefined,
            lineOf: (path) => lineOf(list ? [i, ...path] : path),
          },
        ];
      });
    }),
  );
