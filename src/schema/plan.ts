import { z } from 'astro/zod';
import { field, looseDate, sentence, slug } from './fields.ts';

/** The last day that a loose date may mean: 2027 is 2027-12-31. */
export const lastDay = (date: string): string => date + '-12-31'.slice(date.length - 4);

/** What a council means to do for children, from when to when, and who was asked. */
export const plan = z
  .strictObject({
    id: field(slug, 'Name'),
    name: field(sentence.max(36), 'Plan', 'As short as it can be told: the drawing shows it.'),
    for: field(sentence, 'For whom', 'Such as: every child in the borough.'),
    from: field(looseDate, 'From', 'As exactly as the plan says: 2024.'),
    to: field(looseDate.optional(), 'To', 'The last year or day that it covers.'),
    lastSeen: field(looseDate.optional(), 'Last named', 'Where no end is published: when a document last named it.'),
    approved: field(looseDate.optional(), 'Approved', 'The day councillors agreed to it.'),
    asked: field(
      z.strictObject({ from: looseDate, to: looseDate, answers: z.int().nonnegative() }).optional(),
      'People asked',
      'from, to and how many answers.',
    ),
    claims: field(
      z.array(slug).min(1, { error: 'Name at least one claim.' }),
      'What is known of it',
      'Claims, in the order in which they are read.',
    ),
  })
  .refine(({ from, to }) => !to || lastDay(to) >= from, {
    path: ['to'],
    error: 'The plan ends before it begins. Look at both dates again.',
  })
  .refine(({ to, lastSeen }) => to ?? lastSeen, {
    path: ['to'],
    error: 'When does it end? Where no document says so, write lastSeen: the date one last named the plan.',
  })
  .refine(({ asked }) => !asked || lastDay(asked.to) >= asked.from, {
    path: ['asked'],
    error: 'The asking ends before it begins. Look at both dates again.',
  });
export type Plan = z.infer<typeof plan>;
