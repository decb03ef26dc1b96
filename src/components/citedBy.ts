import { getCollection } from 'astro:content';
import { addressOf } from '../record/addresses.ts';
import { citationsIn, termsIn } from '../record/claims.ts';
import { allPages } from './titles.ts';

/** For each source, the pages that rest on it: through a claim, a quotation, a term, or by name. */
export async function citedBy() {
  const written = await Promise.all(
    (['pages', 'chapters', 'messages', 'stories', 'news'] as const).map((kind) => getCollection(kind)),
  );
  const sourceOf = new Map<string, string>();
  for (const kind of ['claims', 'quotations'] as const)
    for (const { id, data } of await getCollection(kind)) sourceOf.set(`${kind} ${id}`, data.source);
  for (const { id, data } of await getCollection('terms')) if (data.source) sourceOf.set(`terms ${id}`, data.source);
  const titles = new Map((await allPages()).map((page) => [page.path, page]));
  const cited = new Map<string, { path: string; title: string }[]>();
  const add = (source: string | null | undefined, path: string) => {
    const page = titles.get(path)!;
    const pages = source ? (cited.get(source) ?? []) : undefined;
    if (pages && !pages.includes(page)) cited.set(source!, [...pages, page]);
  };
  for (const { collection, id, data, body = '' } of written.flat()) {
    const path = addressOf(collection, id);
    for (const citation of citationsIn(body)) add(sourceOf.get(`${citation.kind}s ${citation.id}`), path);
    for (const term of termsIn(body)) add(sourceOf.get(`terms ${term}`), path);
    if ('source' in data) add(data.source, path);
    if ('sources' in data) data.sources.forEach((source) => add(source, path));
  }
  for (const { id, data } of await getCollection('inspections'))
    [data.source, ...data.alsoSee].forEach((source) => add(source, addressOf('inspections', id)));
  for (const source of sourceOf) if (source[0].startsWith('terms ')) add(source[1], '/glossary/');
  return cited;
}
