import { generalOf, layerOf } from '../content-files.ts';
import type { Rule } from '../rule.ts';
import { each } from '../tree.ts';

export const hereFile: Rule = {
  name: 'here-file',
  level: 'advice',
  why: 'A general page cannot know whether you have words for its place. In a page of your own the words can stand.',
  wrong: '## What is known here\n\n<Here id="parking" />',
  right: '## What is known here\n\n<Unknown what="Parking" />',
  find: (page) => {
    const own = layerOf(page.folder, page.file) === page.folder && page.folder !== generalOf(page.folder);
    return each(page, ({ name, attributes = [] }) => {
      if (!own || name !== 'Here') return undefined;
      const id = String(attributes.find((one) => one.name === 'id')?.value ?? '');
      if (!id || page.ids.here?.has(id)) return undefined;
      return `There is no file here/${id}.mdx, so the page says “Not on this site yet”. Write the words in the page itself, or say what is not known: <Unknown what="…" />`;
    });
  },
};
