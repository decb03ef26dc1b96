import { getCollection } from 'astro:content';
import { modelPart } from '../../schema/writing.ts';

/** The chapters of the practice model in their order. */
export const chapters = async () => (await getCollection('chapters')).toSorted((a, b) => a.data.order - b.data.order);

/** The parts of the practice model that have chapters, each with the id of its heading on the overview. */
export const parts = async () => {
  const all = await chapters();
  return modelPart.options
    .map((name) => ({
      name,
      id: name.toLowerCase().replaceAll(' ', '-'),
      chapters: all.filter(({ data }) => data.part === name),
    }))
    .filter(({ chapters }) => chapters.length > 0);
};
