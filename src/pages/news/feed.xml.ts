import { getCollection, getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { atom } from '../../components/atom.ts';
import { position } from '../../components/inspections/position.ts';
import { addressOf } from '../../record/addresses.ts';

/** News as a feed. An entry about a superseded judgement says what replaced it. */
export const GET: APIRoute = async ({ site }) => {
  const { since } = await position();
  const { data: page } = (await getEntry('pages', 'news'))!;
  const items = (await getCollection('news')).toSorted((a, b) => b.data.happened.localeCompare(a.data.happened));
  const entries = items.map(({ id, data: { title, lede, published, reviewed, happened, position: stands } }) => {
    const later = stands === 'superseded' ? since(happened) : undefined;
    return {
      path: addressOf('news', id),
      title,
      published,
      updated: reviewed,
      summary: later ? `${lede} Since: ${later}.` : lede,
    };
  });
  return atom({ path: '/news/', title: page.title, reviewed: page.reviewed }, entries, site!);
};
