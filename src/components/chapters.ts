import { getCollection } from 'astro:content';

/** The chapters of the practice model in their order. */
export const chapters = async () => (await getCollection('chapters')).toSorted((a, b) => a.data.order - b.data.order);
