import { z } from 'astro/zod';
import { day, draft, field, sentence, webAddress } from './fields.ts';
import { localTime } from './local-time.ts';

/** What a post is, whatever its title: by it the list is filtered, and similar vacancies and its profile are found. */
export const roles = {
  'student-and-apprentice': 'Student or apprentice',
  'newly-qualified': 'Newly qualified social worker',
  'social-worker': 'Social worker',
  'senior-practitioner': 'Senior or advanced practitioner',
  'practice-educator': 'Practice educator',
  'team-manager': 'Team manager',
  'service-manager': 'Service manager',
  clinician: 'Clinician',
  'reviewing-officer': 'Independent reviewing officer',
  'family-practitioner': 'Family practitioner',
  'business-support': 'Business support',
  other: 'Other',
} as const;
const namesOf = <T extends string>(labels: Record<T, string>) => Object.keys(labels) as [T, ...T[]];

export const contracts = {
  permanent: 'Permanent',
  'fixed-term': 'Fixed term',
  temporary: 'Temporary',
  secondment: 'Secondment',
  agency: 'Agency',
  casual: 'Casual',
  apprenticeship: 'Apprenticeship',
  placement: 'Placement',
} as const;

export const times = {
  'full-time': 'Full time',
  'part-time': 'Part time',
  either: 'Full or part time',
} as const;

const sum = z.number().positive();
const pay = z.strictObject({
  from: field(sum, 'From', 'In pounds, digits alone: 38000.'),
  to: field(sum.optional(), 'To', 'Leave out where there is one figure.'),
  per: field(z.enum(['year', 'hour']), 'Per'),
  supplement: field(
    z
      .strictObject({
        amount: field(sum, 'Supplement', 'In pounds a year or an hour, beside the pay.'),
        condition: field(sentence, 'On what condition', 'Such as: after six months, while you hold cases.'),
      })
      .optional(),
    'Supplement',
  ),
});
const place = z.strictObject({
  street: field(sentence.optional(), 'Street', 'Building, number and street. Needed unless it is an example.'),
  town: field(sentence, 'Town'),
  postcode: field(
    z
      .string()
      .regex(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/, { error: 'Write a postcode in capitals with its space: RM1 3BD.' })
      .optional(),
    'Postcode',
    'Needed unless it is an example.',
  ),
});
const contact = z.strictObject({
  name: field(sentence, 'Who to ask', 'A person or a team.'),
  email: field(z.email({ error: 'Write an e-mail address, such as jobs@council.gov.uk.' }).optional(), 'E-mail'),
  phone: field(
    z
      .string()
      .regex(/^[\d +()]{6,}$/, { error: 'Write digits and spaces, in quotes.' })
      .optional(),
    'Phone',
  ),
});

/** A post to be filled. Its body, in plain Markdown, says what the person would do. */
export const vacancy = z.strictObject({
  title: field(sentence.max(100), 'Title', 'The post alone: no pay, no place, no date.'),
  reference: field(
    z.string().regex(/^[\w./-]{1,40}$/, { error: 'Write letters, digits, dots, slashes and hyphens, in quotes.' }),
    'Reference number',
    'By which the recruitment system knows it. No other vacancy has it.',
  ),
  role: field(z.enum(namesOf(roles)), 'Role'),
  team: field(sentence.max(60), 'Team', 'Spelt alike in every vacancy: the list is filtered by it.'),
  grade: field(sentence.optional(), 'Grade'),
  pay: field(pay.optional(), 'Pay', 'from, to, per, and supplement. Left out, the page says: not published yet.'),
  hours: field(z.enum(namesOf(times)), 'Hours'),
  weeklyHours: field(
    z.number().positive().max(48).optional(),
    'Hours a week',
    'A number such as 36. For full or part time, those of a full-time week.',
  ),
  contract: field(z.enum(namesOf(contracts)), 'Contract'),
  lasts: field(sentence.optional(), 'How long it lasts', 'Needed for a fixed term: 12 months, or until 31 March 2027.'),
  place: field(place, 'Place', 'street, town and postcode of the office it belongs to.'),
  homeDays: field(
    z.number().min(0).max(5).optional(),
    'Days a week at home',
    'Of a full-time week. 0 is none; 5 is all, and the office is never needed.',
  ),
  posted: field(day, 'Posted', 'The first day it is on the site.'),
  closes: field(localTime, 'Closes', 'Day and time in London, such as "2026-12-01 17:00". It then closes by itself.'),
  interview: field(day.optional(), 'Interview day'),
  apply: field(
    z
      .union([webAddress, z.email()], { error: 'Write the whole address, such as https://…, or an e-mail address.' })
      .optional(),
    'Where to apply',
    'A web address or an e-mail address. Needed unless it is an example.',
  ),
  contact: field(contact.optional(), 'Contact', 'name, and email or phone. Needed unless it is an example.'),
  enhancedCheck: field(z.boolean(), 'Enhanced check (DBS)', 'true where the post needs one.'),
  registration: field(
    z.boolean(),
    'Registration with Social Work England',
    'true where the post needs it. “Social worker” is a protected title: no other post may have it in its title.',
  ),
  example: field(
    z.boolean().default(false),
    'Example',
    'true where there is no such post: labelled on the page, left out of feeds, job data and search engines.',
  ),
  owner: field(sentence, 'Owner', 'The team or post that answers for it.'),
  draft,
  imported: field(z.string().optional(), 'Imported', 'Written by npm run import-vacancies. Do not type it.'),
});
export type Vacancy = z.infer<typeof vacancy>;
