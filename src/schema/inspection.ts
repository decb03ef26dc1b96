import { z } from 'astro/zod';
import { day, field, looseDate, looseHint, sentence, slug } from './fields.ts';

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

/** `adequate` stood between good and inadequate until November 2013. */
export const grade = z.enum(['outstanding', 'good', 'adequate', 'requires-improvement', 'inadequate']);
export type Grade = z.infer<typeof grade>;

const inspectionType = z.enum([
  'looked-after',
  'protection',
  'sif',
  'ilacs-standard',
  'ilacs-short',
  'focused-visit',
  'monitoring-visit',
  'jtai',
  'area-send',
  'youth-justice',
]);
export type InspectionType = z.infer<typeof inspectionType>;

const finding = z.strictObject({
  text: field(sentence, 'What was found', 'In our own words. Words in quotation marks belong in quotations.'),
  place: field(sentence.optional(), 'Place', 'Paragraph and page. Needed where the report itself was read.'),
  about: field(
    slug.optional(),
    'About',
    'On a visit: the name of the area for improvement it speaks of, from the full inspection before it.',
  ),
});

const whole = z.strictObject({
  title: field(sentence, 'Title'),
  type: field(inspectionType, 'Type', 'Visits and JTAIs carry no grade.'),
  number: field(z.int().positive().optional(), 'Number of the monitoring visit'),
  fieldwork: z.strictObject({
    from: field(looseDate, 'Fieldwork from', looseHint),
    to: field(looseDate, 'Fieldwork to', looseHint),
  }),
  published: field(looseDate.optional(), 'Published', looseHint),
  lead: field(sentence.optional(), 'Lead inspector'),
  judgements: field(z.partialRecord(area, grade).default({}), 'Judgements'),
  outcome: field(
    sentence.optional(),
    'Outcome',
    'Only of another inspectorate’s work: its result, in its own terms. It is no judgement of this record.',
  ),
  summary: field(sentence, 'In a sentence or two'),
  lookedAt: field(sentence.optional(), 'What it looked at'),
  known: field(
    z.enum(['list']).optional(),
    'Known from',
    'list: from Ofsted’s list of outcomes alone, which gives the first day only (write it in to as well) and no findings. Take it out once the report is read: then both days, strengths and areas for improvement are needed.',
  ),
  strengths: field(z.array(finding).default([]), 'Strengths', 'At least one, once the report is read.'),
  improvements: field(
    z.array(finding.extend({ id: field(slug.optional(), 'Name', 'By which later visits name it.') })).default([]),
    'Areas for improvement',
    'At least one, once the report is read.',
  ),
  kept: field(
    z.strictObject({ published: day, reviewed: day, reviewBy: day, owner: sentence }),
    'Who keeps the page',
    'When it was first published and last reviewed, by when somebody looks again, and who.',
  ),
  account: field(sentence.optional(), 'Whose account', 'Where the inspectors’ own report or letter has not been seen.'),
  source: field(slug, 'Source'),
  alsoSee: field(z.array(slug).default([]), 'Other sources'),
});

/** An inspection or visit. Who has read its report lists what it found; Ofsted's list alone says nothing of that. */
export const inspection = whole.superRefine(({ known, strengths, improvements }, context) => {
  const needs = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  if (known) return;
  if (strengths.length === 0) needs('strengths', 'List at least one strength.');
  if (improvements.length === 0) needs('improvements', 'List at least one area for improvement.');
});
export type Inspection = z.infer<typeof inspection>;
export type Finding = z.infer<typeof finding>;
