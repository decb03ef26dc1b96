import { z } from 'astro/zod';
import { day, field, looseDate, sentence, slug } from './fields.ts';

export const claim = z.strictObject({
  id: field(slug, 'Name'),
  text: field(
    sentence.max(160),
    'Words',
    'The words that stand in the sentence, such as: 15.0 cases for each social worker.',
  ),
  value: field(z.number().optional(), 'Value'),
  unit: field(sentence.optional(), 'Unit', 'Such as: children per full-time social worker.'),
  definition: field(sentence.optional(), 'Definition', 'How it is counted, in a sentence.'),
  exact: field(sentence.optional(), 'Exact words', 'The source’s own words, letter by letter, when short enough.'),
  saidBy: field(sentence.optional(), 'Said by', 'Where it is somebody’s account and not the document’s own finding.'),
  asOf: field(looseDate, 'As at', 'The day, month or year the fact was true.'),
  source: field(slug, 'Source'),
  place: field(sentence.optional(), 'Place', 'Paragraph and page.'),
  disputed: field(sentence.optional(), 'Sources disagree', 'What the other source says, in a sentence.'),
  elsewhere: field(z.boolean().default(false), 'About another authority', 'Then no position of ours is shown with it.'),
  owner: field(sentence, 'Owner'),
  reviewBy: field(day, 'Review by'),
});
export type Claim = z.infer<typeof claim>;
