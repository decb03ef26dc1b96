import { z } from 'astro/zod';
import { field, sentence, slug } from './fields.ts';
import { tieKind } from './tie.ts';

const names = z.array(slug).default([]);
const twins = z.array(z.array(slug).min(2, { error: 'Twins are two or more: [mia, tom].' })).default([]);

const person = z.strictObject({
  id: slug,
  name: field(sentence.max(60).nullable(), 'Name', 'null where it is not known: a question mark stands there.'),
  drawn: field(
    z.enum(['man', 'woman', 'other', 'expected']),
    'Drawn as',
    'A square; a circle; a diamond for anybody else, or where it is not known; the triangle of a child who is expected.',
  ),
  age: field(z.int().min(0).max(120).optional(), 'Age', 'In years. Of somebody who died, the age then.'),
  died: field(z.boolean().default(false), 'Died'),
});
const family = z.strictObject({
  of: field(z.array(slug).min(1).max(2), 'Of', 'A couple, or one parent alone.'),
  now: field(z.enum(['together', 'separated', 'divorced']).optional(), 'Now', 'Of a couple, never of one parent.'),
  children: field(names, 'Children', 'The oldest first; those who are adopted or fostered too.'),
  adopted: field(names, 'Adopted', 'Which of the children.'),
  fostered: field(names, 'Fostered', 'Which of the children.'),
  twins: field(twins, 'Twins', 'Which of the children were born together: [[mia, tom]].'),
  identicalTwins: field(twins, 'Identical twins', 'As twins.'),
});
const tie = z.strictObject({ from: slug, to: slug, kind: tieKind });

/** A genogram: who is in an invented family, over generations, in the signs of McGoldrick, Gerson and Petry. */
export const genogram = z.strictObject({
  title: field(sentence.max(80), 'Title', 'Short, such as: Jay’s family over three generations.'),
  caption: field(sentence, 'Caption', 'What to look at. That the family is invented stands before it by itself.'),
  invented: field(
    z.boolean().refine((yes) => yes, {
      error: 'Only an invented family may be drawn. Take a real one out; of an invented one write: invented: true',
    }),
    'Invented',
    'true. A real family is never drawn.',
  ),
  focus: field(slug, 'The person it is drawn for'),
  home: field(names, 'Home', 'Everybody who lives with that person, and that person.'),
  people: field(
    z.array(person).min(1),
    'People',
    'Each with id, name, drawn (man, woman, other, expected) and, where known, age; died: true.',
  ),
  families: field(
    z.array(family).default([]),
    'Families',
    'Couples (now: together, separated or divorced) and lone parents, each with its children; who of them is adopted, fostered, twins or identicalTwins.',
  ),
  ties: field(
    z.array(tie).default([]),
    'Ties',
    'Lines of feeling, listed under the drawing: from, to, kind (solid, dashed, zigzag, arrow).',
  ),
});
export type Genogram = z.infer<typeof genogram>;
export type GenogramPerson = z.infer<typeof person>;
export type Family = z.infer<typeof family>;
