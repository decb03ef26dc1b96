import { z } from 'astro/zod';
import { field, keptPage, path, sentence, slug } from './fields.ts';

/** The groups of the list, in the order they stand there. */
export const group = z.enum([
  'the work',
  'support and learning',
  'time and place',
  'pay and leave',
  'starting and leaving',
]);
export const answered = z.enum(['yes', 'partly', 'not yet', 'not looked for']);
export type Answered = z.infer<typeof answered>;

/** A year may be typed; every other figure is a claim. */
const isPlain = (text: string) => !/\d/.test(text.replace(/\b(19|20)\d\d\b/g, ''));

/** What a candidate asks, and what can be answered from what is published. */
export const question = z
  .strictObject({
    ...keptPage,
    group: field(group, 'Group'),
    order: field(z.int().positive(), 'Order', 'Its place in its group.'),
    answered: field(
      answered,
      'Answered',
      'not yet: we looked, and nothing is published that answers it. not looked for: nobody has looked.',
    ),
    short: field(
      sentence
        .max(130)
        .refine(isPlain, { error: 'Take the figure out. Make it a claim, and write the claim’s name in claim.' }),
      'In a line',
      'A whole sentence for the list and the printed sheet. Years may stand in it, other figures not.',
    ),
    claim: field(slug.optional(), 'Figure', 'A claim whose words, month and publisher stand before the line.'),
    followUp: field(sentence.max(130), 'Then ask', 'What to ask next at the interview, as you would say it.'),
    related: field(z.array(path).default([]), 'Related pages'),
  })
  .refine(({ answered, claim }) => !(answered.startsWith('not') && claim), {
    path: ['claim'],
    error: 'A figure answers, so the question is answered at least in part. Write answered: partly, or take claim out.',
  });
export type Question = z.infer<typeof question>;
