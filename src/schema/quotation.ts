import { z } from 'astro/zod';
import { day, field, looseDate, looseHint, sentence, slug } from './fields.ts';
import { area } from './inspection.ts';

export const receipt = z.strictObject({
  words: field(z.string().length(64), 'SHA-256 of the words'),
  document: field(sentence, 'File name of the document'),
  documentHash: field(z.string().length(64), 'SHA-256 of the document'),
  page: field(z.int().positive().optional(), 'Page of the document'),
  checked: field(day, 'Checked on'),
});

export const quotation = z.strictObject({
  id: field(slug, 'Name'),
  text: field(sentence, 'Words', 'Letter by letter as in the document.'),
  speaker: field(sentence, 'Who said it'),
  said: field(looseDate, 'Said in', looseHint),
  saidNote: field(sentence.optional(), 'Note on the date', 'Shown in its place, such as: undated, after October 2019.'),
  source: field(slug, 'Source'),
  place: field(sentence.optional(), 'Place', 'Paragraph and page.'),
  topic: field(sentence, 'Topic'),
  tone: field(
    z.enum(['praise', 'criticism', 'neutral']),
    'Tone',
    'Whether the words praise the service, find fault with it, or do neither.',
  ),
  area: field(area.default('overall'), 'Judgement it belongs to', 'The grade in force for this is shown with it.'),
  balance: field(slug.optional(), 'Balance', 'The quotation that must stand beside it.'),
  councillor: field(z.boolean().default(false), 'Said by a councillor', 'Withheld in a pre-election period.'),
  elsewhere: field(
    z.boolean().default(false),
    'About another authority',
    'Then no position of ours is shown beneath it.',
  ),
  receipt: field(receipt.optional(), 'Receipt', 'Written by npm run verify-quotes. Do not type it.'),
});
export type Quotation = z.infer<typeof quotation>;
