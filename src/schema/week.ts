import { z } from 'astro/zod';
import { field, sentence, slug } from './fields.ts';
import { tieKind } from './tie.ts';

const person = z.strictObject({
  id: slug,
  label: sentence,
  detail: field(z.string().optional(), 'Second line', 'Such as an age.'),
  kind: field(z.enum(['you', 'person', 'place']), 'Kind'),
  home: field(z.boolean().default(false), 'Lives at home'),
  at: field(z.tuple([z.number(), z.number()]), 'Where', 'In a drawing 380 wide. It stays there in every week.'),
});

const change = z.strictObject({
  from: slug,
  to: field(slug, 'To', 'Help flows this way where the line is an arrow.'),
  kind: field(z.enum([...tieKind.options, 'none']), 'Kind', 'none where the line ends.'),
  means: field(sentence, 'Meaning', 'The sentence a reader could say aloud: Jay and Mum are arguing.'),
});

/** A week of the invented family’s twelve: its words are the body of its file. */
export const week = z.strictObject({
  week: field(z.int().positive(), 'Week', 'Its number. The weeks count up from 1, and none is left out.'),
  title: field(sentence.max(60), 'Title'),
  visit: field(sentence.max(120), 'The visit', 'Where, with whom and how long, in a few words.'),
  people: field(z.array(person).default([]), 'Who joins the drawing', 'People and places you first hear of this week.'),
  ties: field(z.array(change).default([]), 'Lines that change', 'Between those who are in the drawing by this week.'),
  hypotheses: field(
    z
      .strictObject({
        added: z.array(z.strictObject({ id: slug, text: sentence })).default([]),
        kept: field(z.array(slug).default([]), 'Kept', 'Those that a test has borne out.'),
        dropped: z.array(z.strictObject({ id: slug, why: sentence })).default([]),
      })
      .default({ added: [], kept: [], dropped: [] }),
    'Hypotheses',
    'Added first, and later kept or dropped, each by its id.',
  ),
  words: field(z.strictObject({ who: sentence, text: sentence }), 'The family’s words', 'Invented, as they are.'),
  decision: field(z.strictObject({ what: sentence, who: sentence }), 'Decision', 'What, and who made it.'),
  minutes: field(z.int().positive(), 'Minutes of recording', 'Invented, and shown as part of the story.'),
  lessWell: field(sentence, 'What went less well'),
});
export type Week = z.infer<typeof week>;
