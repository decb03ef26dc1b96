import { getCollection, type CollectionEntry } from 'astro:content';
import { gradesIn } from '../../record/inspections/grade-words.ts';
import { position, record } from '../inspections/position.ts';
import { quotationOf, type Quoted } from './quotation.ts';

/**
 * Every quotation that may be shown, in the order of the files, each with its balance, the whole inspection whose
 * report it stands in, and the position: since, where the words are older than it, or of the same report.
 */
export async function quotations() {
  const { whole } = await record();
  const { since, within } = await position();
  const read = async ({ id }: CollectionEntry<'quotations'>) => {
    const { quotation, balance } = await quotationOf(id);
    if (quotation.withheld) return [];
    const later = quotation.elsewhere ? undefined : since(quotation.said, quotation.area);
    const stands = later ? `Since: ${later}.` : within(quotation.source);
    return [{ quotation, balance, later, stands, inspection: whole.find(({ source }) => source === quotation.source) }];
  };
  return (await Promise.all((await getCollection('quotations')).map(read))).flat();
}
export type Listed = Awaited<ReturnType<typeof quotations>>[number];

/** Who said it, on what, when. */
export const nameOf = ({ speaker, topic, month, elsewhere }: Quoted): string =>
  elsewhere ? `${speaker}, ${month}` : `${speaker} on ${topic}, ${month}`;

const firstWords = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most)).replace(/[,;:.]$/, '')} …`;

/** The title of a quotation's page: who said it, when, and its first words; where they name a grade, the one since. */
export function titleOf({ text, speaker, month }: Quoted, later: string | undefined): string {
  const title = `${speaker}, ${month}: ‘${firstWords(text, 60)}’`;
  return later && gradesIn(title).length > 0 ? `${title}. Since: ${later}` : title;
}

/** Its description: first the position, since apps cut off the end; then more of the words. */
export async function descriptionOf({ text, topic, said, area, elsewhere }: Quoted): Promise<string> {
  const { both, since } = await position();
  const later = since(said, area);
  const stands = later ? `Since: ${later}` : `Ofsted’s grade in force: ${both(area)}`;
  return `${elsewhere ? 'Of another council' : `${stands}. On ${topic}`}: ‘${firstWords(text, 110)}’`;
}
