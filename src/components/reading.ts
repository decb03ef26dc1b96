import { getEntry, render, type CollectionEntry } from 'astro:content';
import { citationsIn, termsIn } from '../record/claims.ts';
import { withDrawn } from './claims/drawn.ts';
import { position } from './inspections/position.ts';

type Written = CollectionEntry<
  'pages' | 'chapters' | 'weeks' | 'messages' | 'stories' | 'news' | 'questions' | 'roles' | 'events'
>;

/**
 * An MDX entry ready to be shown.
 * @returns its content, headings and whole body, the claims and terms it names, and `dated`: the position since, where it cites
 *   something older than the judgement in force
 */
export async function reading(entry: Written) {
  const body = await withDrawn(entry.body ?? '');
  const { Content, headings } = await render(entry);
  const citations = citationsIn(body);
  const { now, latest } = await position();
  const cited = await Promise.all(
    citations.map(
      async ({ kind, id }) => (await getEntry(kind === 'claim' ? 'claims' : 'quotations', id))!.data.source,
    ),
  );
  const sources = await Promise.all(cited.map(async (id) => (await getEntry('sources', id))!.data));
  const before = latest?.fieldwork.to ?? '';
  const older = sources.some(({ kind, date }) => kind === 'inspection-report' && date && date < before);
  return {
    Content,
    headings,
    claims: citations.filter(({ kind }) => kind === 'claim').map(({ id }) => id),
    body,
    terms: termsIn(body),
    dated: older || body.includes('<Judgement') ? now() : undefined,
  };
}
