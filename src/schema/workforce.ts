import { z } from 'astro/zod';
import { day, field, sentence, slug } from './fields.ts';

/** What the Department for Education counts, by the names of the columns of its file of indicators. */
export const indicator = z.enum([
  'inpost_fte',
  'inpost_headcount',
  'starters_fte',
  'starters_headcount',
  'leavers_fte',
  'leavers_headcount',
  'turnover_rate_fte',
  'turnover_rate_headcount',
  'agency_fte',
  'agency_headcount',
  'agency_rate_fte',
  'agency_rate_headcount',
  'agency_cover_fte',
  'agency_cover_rate_fte',
  'vacancy_fte',
  'vacancy_rate_fte',
  'vacancy_agency_cover_rate_fte',
  'case_holders_fte',
  'cases',
  'caseload_fte',
  'working_days_lost_fte',
  'absence_rate_fte',
]);
export type Indicator = z.infer<typeof indicator>;

/** Why there is no number: the codes of the file, and our words for a cell that is empty and a row that is not there. */
export const noNumber = z.enum(['z', 'x', 'c', 'low', 'u', 'k', 'empty', 'no-row']);
export type NoNumber = z.infer<typeof noNumber>;

const figure = z.union([z.number().nonnegative(), noNumber], {
  error: `Write a number, or why there is none: ${noNumber.options.join(', ')}.`,
});
export type Figure = z.infer<typeof figure>;

const place = z.strictObject({
  name: field(sentence, 'Name', 'As the Department for Education has it.'),
  figures: field(
    z.record(indicator, z.array(figure)),
    'Figures',
    'A row an indicator, a figure for each of the years.',
  ),
});
export type Place = z.infer<typeof place>;

/** The official yearly count of an authority, its region and England. A command writes it: npm run import-workforce. */
export const workforce = z
  .strictObject({
    source: field(slug, 'Source'),
    file: field(
      z.strictObject({
        name: sentence,
        sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'Import the file again: this is no SHA-256.' }),
        imported: day,
      }),
      'The file',
      'Its name, the SHA-256 of its bytes, and the day it was imported.',
    ),
    owner: field(sentence, 'Owner', 'Kept when a newer file is imported.'),
    reviewBy: field(day, 'Review by', 'When the next count should be out.'),
    own: field(
      z.array(z.strictObject({ indicator, claim: slug })).default([]),
      'Newer figures of your own',
      'For an indicator, the claim that gives your own newer count. It stands beside the chart as your account.',
    ),
    years: field(z.array(z.int()).min(1), 'Years', 'Each is the year that ends on its 30 September.'),
    ours: field(
      place.extend({
        joint: field(z.array(z.int()), 'Joint years', 'In which the figures are of more authorities than one.'),
      }),
      'The authority',
    ),
    region: field(place, 'Its region'),
    england: field(place, 'England'),
  })
  .superRefine(({ years, ours, region, england }, context) => {
    for (const [at, { figures }] of Object.entries({ ours, region, england }))
      for (const [name, row] of Object.entries(figures))
        if (row.length !== years.length)
          context.addIssue({
            code: 'custom',
            path: [at, 'figures', name],
            message: `There are ${row.length} figures for ${years.length} years. Import the file again.`,
          });
  });
export type Workforce = z.infer<typeof workforce>;
