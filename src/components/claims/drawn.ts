import { getCollection, getEntry } from 'astro:content';
import { contentFolder } from '../../record/authority.ts';
import { listed } from '../../record/check/legible.ts';

const partsOfData = /<(Studies|Plans)\b/g;

/** The findings of studies, in the order of their file: the editor's, where a collection comes by name. */
export async function studies() {
  const order = listed(contentFolder, 'studies').map(({ id }) => id);
  const all = (await getCollection('studies')).map(({ data }) => data);
  return all.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** Plans, the newest first. */
export const plans = async () =>
  (await getCollection('plans')).map(({ data }) => data).sort((a, b) => b.from.localeCompare(a.from));

/**
 * An MDX body with what is known here in its place, in which the parts that are drawn from data files name their claims,
 * as if an editor had: so that claims are numbered and receipted where they are read.
 * @param body MDX without front matter
 */
export async function withDrawn(body: string): Promise<string> {
  const found = [...body.matchAll(/<Here\s+id="([^"]*)"\s*(?:\/>|>([\s\S]*?)<\/Here>)/g)];
  const added = await Promise.all(
    found.map(async ([part, id, otherwise]) => [part, (await getEntry('here', id!))?.body ?? otherwise] as const),
  );
  return withClaims(added.reduce((text, [part, words]) => text.replace(part, () => words ?? ''), body));
}

async function withClaims(body: string): Promise<string> {
  if (!body.match(partsOfData)) return body;
  const claims: Record<string, string[]> = {
    Studies: (await studies()).map(({ claim }) => claim),
    Plans: (await plans()).flatMap(({ claims }) => claims),
  };
  return body.replace(
    partsOfData,
    (part, name: string) => claims[name]!.map((id) => `<Claim id="${id}" />`).join(' ') + part,
  );
}
