import { z } from 'astro/zod';
import { field, sentence } from './fields.ts';

/** Words of an authority's own that no dictionary has: of places, teams and programmes. */
export const spelling = z.strictObject({
  words: field(
    z.array(sentence).default([]),
    'Words spelt right',
    'Each as it is written here, on a line of its own after a dash. npm run check then says nothing of them.',
  ),
});
