import { z } from 'astro/zod';
import { field, looseDate, sentence, slug } from './fields.ts';

export const person = z.strictObject({
  id: field(slug, 'Name in addresses'),
  name: field(sentence.nullable(), 'Name', 'null where the name is not confirmed.'),
  post: field(sentence, 'Post', 'The latest post a source gives.'),
  councillor: field(
    z.boolean().default(false),
    'A councillor',
    'An elected mayor too. In a pre-election period the name, the messages and the quotations are withheld.',
  ),
  current: field(z.boolean().nullable(), 'In post today', 'null where no source says.'),
  roles: field(
    z.array(z.strictObject({ role: sentence, when: sentence, from: looseDate, source: slug })),
    'Posts over time',
  ),
});
export type Person = z.infer<typeof person>;
