import { z } from 'astro/zod';
import { field, sentence, slug } from './fields.ts';

const point = z.tuple([z.number(), z.number()]);

/** A genogram: who is in the family, over generations. Here a square and a circle take their genogram meaning. */
export const genogram = z.strictObject({
  title: field(sentence, 'Title', 'A full sentence for people who do not see the drawing.'),
  caption: field(sentence, 'Caption', 'Must say that an invented family is invented.'),
  width: z.number(),
  height: z.number(),
  focus: field(slug, 'The person it is drawn for'),
  home: z.strictObject({ at: point, radius: z.number() }),
  people: z.array(
    z.strictObject({
      id: slug,
      label: sentence,
      detail: z.string().optional(),
      sex: field(z.enum(['man', 'woman', 'unknown']), 'Drawn as', 'Square, circle or diamond.'),
      at: point,
      labelAt: z.enum(['above', 'inside', 'below']).default('above'),
    }),
  ),
  couples: z.array(z.strictObject({ id: slug, of: z.tuple([slug, slug]), separated: z.boolean().default(false) })),
  children: z.array(z.strictObject({ of: slug, person: slug })),
});
export type Genogram = z.infer<typeof genogram>;
