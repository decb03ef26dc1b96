import { z } from 'astro/zod';
import { day, field, looseDate, sentence, slug } from './fields.ts';

/** Judgement areas over all frameworks. `inCareAndCareLeavers` is the one ILACS judgement of 2018 to 2022. */
export const area = z.enum([
  'overall',
  'leaders',
  'helpAndProtection',
  'inCare',
  'inCareAndCareLeavers',
  'adoption',
  'careLeavers',
]);
export type Area = z.infer<typeof area>;

export const grade = z.enum(['outstanding', 'good', 'requires-improvement', 'inadequate']);
export type Grade = z.infer<typeof grade>;

export const inspection = z.strictObject({
  title: field(sentence, 'Title'),
  type: field(
    z.enum(['sif', 'ilacs-standard', 'ilacs-short', 'focused-visit', 'monitoring-visit', 'jtai']),
    'Type',
    'Visits and JTAIs carry no grade.',
  ),
  number: field(z.int().positive().optional(), 'Number of the monitoring visit'),
  fieldwork: z.strictObject({
    from: field(looseDate, 'Fieldwork from'),
    to: field(looseDate, 'Fieldwork to'),
  }),
  published: field(looseDate.optional(), 'Published'),
  lead: field(sentence.optional(), 'Lead inspector'),
  judgements: field(z.partialRecord(area, grade).default({}), 'Judgements'),
  summary: field(sentence, 'In a sentence or two'),
  lookedAt: field(sentence.optional(), 'What it looked at'),
  strengths: field(z.array(sentence).min(1, { error: 'List at least one strength.' }), 'Strengths'),
  improvements: field(
    z.array(sentence).min(1, { error: 'List at least one area for improvement.' }),
    'Areas for improvement',
  ),
  kept: field(
    z.strictObject({ published: day, reviewed: day, reviewBy: day, owner: sentence }),
    'Who keeps the page',
    'When it was first published and last reviewed, by when somebody looks again, and who.',
  ),
  account: field(sentence.optional(), 'Whose account', 'Where Ofsted’s own letter has not been seen.'),
  source: field(slug, 'Source'),
  alsoSee: field(z.array(slug).default([]), 'Other sources'),
});
export type Inspection = z.infer<typeof inspection>;
