import { getCollection } from 'astro:content';
import { addressOf } from '../../record/addresses.ts';
import { inMonth } from '../../record/dates.ts';
import { upper } from '../../record/upper.ts';
import { byPlace } from '../../record/careers/questions.ts';
import { receiptOf } from '../claims/receipt.ts';

/** A figure as a sentence that can stand alone: its words, its month, who published it, and the position since. */
async function figure(id: string) {
  const { text, asOf, document, since, due, reviewBy } = await receiptOf(id);
  const words = `${upper(text)}, ${inMonth(asOf)} (${document.publisher}).`;
  return { words: since ? `${words} Since: ${since}.` : words, due, reviewBy };
}

/** Every question in its place, with its address, its figure where it names one, and its answer in a line. */
export async function questions() {
  const entries = (await getCollection('questions')).toSorted((a, b) => byPlace(a.data, b.data));
  return Promise.all(
    entries.map(async (entry) => {
      const { claim, short } = entry.data;
      const its = claim ? await figure(claim) : undefined;
      return {
        ...entry.data,
        entry,
        path: addressOf('questions', entry.id),
        figure: its,
        line: its ? `${its.words} ${short}` : short,
      };
    }),
  );
}
export type Listed = Awaited<ReturnType<typeof questions>>[number];
