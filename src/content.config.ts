import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './record/authority.ts';
import { filesOf, readList } from './record/content-files.ts';
import { kinds, type Kind } from './schema/kinds.ts';

/** A collection of a kind: a list file gives many entries, any other file one, named by its path. */
const collection = <K extends Exclude<Kind, 'authority'>>(kind: K) => {
  const { at, ending, list } = kinds[kind];
  const schema = kinds[kind].schema as (typeof kinds)[K]['schema'];
  if (list) return defineCollection({ loader: () => filesOf(contentFolder, kind).flatMap(readList), schema });
  const loader = glob({
    base: `${contentFolder}/${at}`,
    pattern: `**/*.${ending}`,
    // An address in front matter would let a page leave its folder.
    generateId: ({ entry }) => entry.slice(0, -ending.length - 1),
  });
  return defineCollection({ loader, schema });
};

export const collections = {
  sources: collection('sources'),
  claims: collection('claims'),
  quotations: collection('quotations'),
  people: collection('people'),
  terms: collection('terms'),
  inspections: collection('inspections'),
  ecomaps: collection('ecomaps'),
  genograms: collection('genograms'),
  pages: collection('pages'),
  chapters: collection('chapters'),
  messages: collection('messages'),
  stories: collection('stories'),
  news: collection('news'),
};
