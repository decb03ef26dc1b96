import { z } from 'astro/zod';
import { day, field, looseDate, sentence, slug, webAddress } from './fields.ts';

export const source = z.strictObject({
  id: field(slug, 'Name'),
  title: field(sentence, 'Title'),
  publisher: field(sentence, 'Publisher'),
  date: field(looseDate.optional(), 'Date', 'As the document gives it. Leave out where it gives none.'),
  dateNote: field(sentence.optional(), 'Note on the date', 'Such as: undated, after October 2019.'),
  kind: field(
    z.enum([
      'inspection-report',
      'statistics',
      'council-page',
      'council-news',
      'council-papers',
      'press',
      'research',
      'guidance',
    ]),
    'Kind',
  ),
  address: field(webAddress, 'Address'),
  licence: field(sentence, 'Licence'),
  seen: field(
    z.enum(['document', 'excerpt']),
    'What we have read',
    'document: the whole of it. excerpt: only a part, or an account by somebody else.',
  ),
  read: field(day, 'Read on'),
  note: field(sentence.optional(), 'Note', 'What a reader must know to weigh it.'),
});
export type Source = z.infer<typeof source>;
