import { getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { atom } from '../../components/atom.ts';
import { position, record } from '../../components/inspections/position.ts';
import { addressOf } from '../../record/addresses.ts';
import { isGraded } from '../../record/inspections/inspections.ts';

/** The inspection record as a feed: who follows it hears of each new entry. */
export const GET: APIRoute = async ({ site }) => {
  const { inOrder } = await record();
  const { since } = await position();
  const { data: page } = (await getEntry('pages', 'inspections'))!;
  const entries = inOrder.toReversed().map((inspection) => {
    const { id, title, fieldwork, summary, kept } = inspection;
    const later = isGraded(inspection) ? since(fieldwork.to) : undefined;
    return {
      path: addressOf('inspections', id),
      title,
      published: kept.published,
      updated: kept.reviewed,
      summary: later ? `${summary} Since: ${later}.` : summary,
    };
  });
  return atom({ path: '/inspections/', title: 'Inspections', reviewed: page.reviewed }, entries, site!);
};
