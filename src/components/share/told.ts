import { render, type CollectionEntry } from 'astro:content';
import { addressOf, type Addressed } from '../../record/addresses.ts';
import type { Art, Card } from '../../record/share/card.ts';
import type { Thing } from './shareables.ts';

type Told = CollectionEntry<Exclude<Addressed, 'inspections' | 'quotations' | 'vacancies'>>;
/** What is drawn where a page has no drawing of its own. */
export const ties: Art = { draws: 'ties', tie: 'solid' };

/** A page written in MDX: its own title, description and headings, and what its picture adds. */
export async function told(entry: Told, kind: string, card: Omit<Card, 'title'>): Promise<Thing> {
  const { title, description } = entry.data;
  const parts = (await render(entry)).headings.filter(({ depth }) => depth < 4);
  const path = addressOf(entry.collection, entry.id);
  return {
    ...{ path, kind, title, description, card: { title, ...card } },
    parts: parts.map(({ slug, text }) => ({ id: slug, text })),
  };
}
