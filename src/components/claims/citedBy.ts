import { getCollection } from 'astro:content';
import { addressed, addressOf } from '../../record/addresses.ts';
import { citationsIn, termsIn } from '../../record/claims.ts';
import { once } from '../once.ts';
import { allPages } from '../titles.ts';
import { withDrawn } from './drawn.ts';

/**
 * The pages that rest on a thing: on each source through a claim, a quotation, a term, or by name; on a claim or a
 * quotation where their words stand.
 * @returns pages in the order of their kinds, under a source's id, `claim <id>` or `quotation <id>`
 */
export const citedBy = once(readAll);

async function readAll() {
  const sourceOf = new Map<string, string>();
  for (const kind of ['claims', 'quotations'] as const)
    for (const { id, data } of await getCollection(kind)) sourceOf.set(`${kind.slice(0, -1)} ${id}`, data.source);
  for (const { id, data } of await getCollection('terms')) if (data.source) sourceOf.set(`term ${id}`, data.source);
  const pages = new Map((await allPages()).map((page) => [page.path, page]));
  const cited = new Map<string, Set<{ path: string; title: string }>>();
  const add = (what: string | null | undefined, path: string) => {
    const page = pages.get(path);
    if (what && page) cited.set(what, (cited.get(what) ?? new Set()).add(page));
  };
  for (const { collection, id, data, ...entry } of (
    await Promise.all(addressed.map((kind) => getCollection(kind)))
  ).flat()) {
    const path = addressOf(collection, id);
    const body = 'body' in entry && !('withdrawn' in data && data.withdrawn) ? await withDrawn(entry.body ?? '') : '';
    for (const citation of citationsIn(body)) {
      const what = `${citation.kind} ${citation.id}`;
      add(what, path);
      add(sourceOf.get(what), path);
    }
    for (const term of termsIn(body)) add(sourceOf.get(`term ${term}`), path);
    if ('source' in data) add(data.source, path);
    if ('sources' in data) data.sources.forEach((source) => add(source, path));
    if ('pay' in data && 'next' in data) add(data.pay?.source, path);
    if ('alsoSee' in data) data.alsoSee.forEach((source) => add(source, path));
  }
  for (const { data } of await getCollection('workforce'))
    for (const what of [
      data.source,
      ...data.own.flatMap(({ claim }) => [`claim ${claim}`, sourceOf.get(`claim ${claim}`)]),
    ])
      add(what, '/working-here/figures/');
  for (const [what, source] of sourceOf) if (what.startsWith('term ')) add(source, '/glossary/');
  return new Map([...cited].map(([what, pages]) => [what, [...pages]]));
}
