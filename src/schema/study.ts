import { z } from 'astro/zod';
import { field, looseDate, sentence, slug } from './fields.ts';

/**
 * What a study came to. It compared, and found a difference or none; things went together, were counted or were said,
 * with nothing to compare with; or it could not tell.
 */
export const result = z.enum(['difference', 'link', 'count', 'said', 'none', 'unclear']);
export type Result = z.infer<typeof result>;

/** One finding of one study, with its limits. A study that found two things stands here twice. */
export const study = z.strictObject({
  id: field(slug, 'Name'),
  study: field(sentence.max(22), 'Study', 'In a word or two, as in the drawing: Harbour.'),
  by: field(sentence, 'Authors'),
  year: field(looseDate, 'Year'),
  place: field(sentence, 'Place'),
  design: field(sentence, 'What was compared', 'Or: nothing to compare with.'),
  n: field(
    z.int().positive().optional(),
    'How many',
    'Leave out where we have not seen the number: the page then says so.',
  ),
  of: field(sentence.optional(), 'How many of what', 'Such as: cases. Needed with a number.'),
  outcome: field(sentence.max(34), 'What it is about', 'The same words for all studies of the same thing.'),
  result: field(result, 'Result', 'difference and none only where there was something to compare with.'),
  claim: field(slug, 'What it found', 'A claim.'),
  limits: field(sentence, 'Limits', 'What it cannot show. No study is without.'),
  source: field(slug, 'Source'),
  read: field(z.enum(['whole', 'summary', 'account']), 'What we have read', 'account: somebody else’s report of it.'),
});
export type Study = z.infer<typeof study>;
