import { pageSize } from '../paged.ts';
import { contracts, roles, times, type Vacancy } from '../../schema/vacancy.ts';

/** A name as it stands in an address: Duty & assessment becomes duty-assessment. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const slugs = new Map<string, string>();
const teamSlug = ({ team }: Vacancy) => slugs.get(team) ?? slugs.set(team, slugOf(team)).get(team)!;

/** By what a list is narrowed, in the order in which it stands in an address. Two spellings of one address are one team. */
const facets = {
  role: { label: 'Role', valueOf: ({ role }: Vacancy) => role, nameOf: ({ role }: Vacancy) => roles[role] },
  team: { label: 'Team', valueOf: teamSlug, nameOf: ({ team }: Vacancy) => team },
  contract: {
    label: 'Contract',
    valueOf: ({ contract }: Vacancy) => contract,
    nameOf: ({ contract }: Vacancy) => contracts[contract],
  },
  hours: { label: 'Hours', valueOf: ({ hours }: Vacancy) => hours, nameOf: ({ hours }: Vacancy) => times[hours] },
};
type Facet = keyof typeof facets;
const order = Object.keys(facets) as Facet[];

/** From how many the list is also worth seeing newest first. */
const manyAtAGlance = 10;

type Item = { data: Vacancy };
type Filter = { facet: Facet; value: string; name: string };
export type List<T> = { path: string; filters: Filter[]; newest: boolean; items: T[] };

const pathOf = (filters: Filter[]) => filters.map(({ facet, value }) => `${facet}/${value}/`).join('');

/** The lists that a list can be narrowed to by a filter: each has some of its items, and not all. */
function narrower<T extends Item>(list: List<T>, facet: Facet): (List<T> & { added: Filter })[] {
  if (list.filters.some((filter) => filter.facet === facet)) return [];
  const { valueOf, nameOf } = facets[facet];
  return [...Map.groupBy(list.items, ({ data }): string => valueOf(data))].flatMap(([value, items]) => {
    if (items.length === list.items.length) return [];
    const added = { facet, value, name: nameOf(items[0]!.data) };
    const filters = [...list.filters, added].toSorted((a, b) => order.indexOf(a.facet) - order.indexOf(b.facet));
    return [{ path: pathOf(filters), filters, added, newest: false, items }];
  });
}

/**
 * Every list of vacancies that has an address, by its path below the first one's.
 * @param items in the order of closing
 */
export function listsOf<T extends Item>(items: T[]): Map<string, List<T>> {
  const whole: List<T> = { path: '', filters: [], newest: false, items };
  const narrowed = (list: List<T>) => order.flatMap((facet) => narrower(list, facet));
  const once = narrowed(whole);
  // What fits a page is not narrowed again.
  const twice = once.filter((list) => list.items.length > pageSize).flatMap(narrowed);
  const newest = items.toSorted((a, b) => b.data.posted.localeCompare(a.data.posted));
  const other = items.length > manyAtAGlance ? [{ path: 'by/newest/', filters: [], newest: true, items: newest }] : [];
  return new Map([whole, ...other, ...once, ...twice].map((list) => [list.path, list]));
}

export type Choice = { path: string; name: string; count?: number; chosen: boolean };
export type Choices = { label: string; choices: Choice[]; all?: string | undefined };

/**
 * What a list can be narrowed to, or changed for: a group of links for each facet. Of a facet that is chosen, its other
 * values, and `all`, the way back.
 */
export function choicesOf<T extends Item>(list: List<T>, lists: Map<string, List<T>>): Choices[] {
  const orders = [
    { path: '', name: 'Closing first', chosen: !list.newest },
    { path: 'by/newest/', name: 'Newest first', chosen: list.newest },
  ];
  const ordered = list.filters.length === 0 && lists.has('by/newest/') ? [{ label: 'Order', choices: orders }] : [];
  const narrowing = order.flatMap((facet) => {
    const rest = list.filters.filter((filter) => filter.facet !== facet);
    const parent = lists.get(pathOf(rest));
    // A short list is not narrowed again: of two filters then only the way back from each is offered.
    const short = rest.length > 0 && (parent?.items.length ?? 0) <= pageSize;
    const choices = (parent ? narrower(parent, facet) : [])
      .filter(({ path }) => (short ? path === list.path : lists.has(path)))
      .map(({ path, items, added }) => ({ path, name: added.name, count: items.length, chosen: path === list.path }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
    const all = rest.length < list.filters.length ? parent?.path : undefined;
    return choices.length > 0 ? [{ label: facets[facet].label, choices, all }] : [];
  });
  return [...narrowing, ...ordered];
}
