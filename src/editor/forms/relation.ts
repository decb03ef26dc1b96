import { kinds, type Kind } from '../../schema/kinds.ts';

/** By what people know a thing where it is chosen from a list: fields of its kind, the first that it has. */
const knownBy = ['title', 'name', 'term', 'text', 'study', 'id'];

/** The fields that show in a list of things of a kind: of a claim its words, of a document its title. */
export function shownBy(kind: Kind): string {
  const { shape } = kinds[kind].schema as unknown as { shape: Record<string, unknown> };
  return knownBy.find((name) => name in shape) ?? Object.keys(shape)[0]!;
}

/** Whether all of a kind stand in one file. */
export const isOneFile = (kind: Kind): boolean => kinds[kind].at.endsWith(`.${kinds[kind].ending}`);

/** Kinds that every council shares some of. Sveltia takes its choices from one folder: the authority’s own. */
const shared: readonly Kind[] = ['claims', 'sources', 'terms', 'roles', 'weeks', 'ecomaps', 'genograms', 'studies'];
const byName = 'The list has your own. To name a general one, write its name in the file: the form keeps it.';

/** A field that names something of a kind: chosen from the authority’s own. */
export function relation(kind: Kind) {
  const shown = shownBy(kind);
  const named = { widget: 'relation', ...(shared.includes(kind) ? { hint: byName } : {}) };
  if (!kinds[kind].list) return { ...named, collection: kind, value_field: '{{slug}}', display_fields: [shown] };
  return {
    ...named,
    ...(isOneFile(kind) ? { collection: 'single', file: kind } : { collection: kind }),
    value_field: 'items.*.id',
    display_fields: [`items.*.${shown}`],
    search_fields: [`items.*.${shown}`, 'items.*.id'],
  };
}
