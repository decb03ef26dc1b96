import { z } from 'astro/zod';
import { field, keptPage, path, sentence, slug } from './fields.ts';

/** The Social Workers Regulations 2018, regulations 28 and 29, keep these words for those on the register. */
const protectedTitle = /\bsocial[\s-]+workers?\b/i;

const sum = z.number().positive();
const benefit = z.strictObject({ what: sentence, condition: sentence.optional() });
const published = 'and source, the name of the document it is published in';

/** Pay and benefits as far as a document gives them. What is left out is shown as not published yet. */
const pay = z
  .strictObject({
    grade: field(sentence.optional(), 'Grade'),
    from: field(sum.optional(), 'Pay from', 'In pounds a year, full time, digits alone: 38000.'),
    to: field(sum.optional(), 'Pay to', 'Leave out where there is one figure.'),
    year: field(
      z
        .string()
        .regex(/^20\d\d-\d\d$/, { error: 'Write the pay year as 2026-27.' })
        .optional(),
      'Pay year',
    ),
    supplement: field(
      z.strictObject({ amount: sum, condition: sentence }).optional(),
      'Supplement',
      'amount, in pounds a year, and on what condition.',
    ),
    benefits: field(z.array(benefit).default([]), 'Benefits', 'A list: what, and condition where there is one.'),
    source: field(slug, 'Source'),
  })
  .refine(({ from, year }) => from === undefined || year, {
    path: ['from'],
    error: `A pay range needs its year. Add year, such as 2026-27, ${published}.`,
  })
  .refine(({ from, to }) => to === undefined || from !== undefined, {
    path: ['to'],
    error: 'Write the lower figure in from.',
  })
  .refine(({ from, to }) => to === undefined || from === undefined || to >= from, {
    path: ['to'],
    error: 'This is less than from. Write the lower figure in from.',
  });

/** A kind of post: what one does in it, what one needs, and what moves one on. */
export const role = z
  .strictObject({
    ...keptPage,
    order: field(z.int().positive(), 'Order', 'Which comes first where the pathway does not say.'),
    short: field(sentence.max(34), 'Short name', 'Beside its node in the drawing of the pathway.'),
    point: field(sentence.max(140), 'In a line', 'For the list of roles.'),
    registration: field(
      z.boolean(),
      'Registration with Social Work England',
      'true where nobody may do it who is not on the register. “Social worker” is a protected title.',
    ),
    next: field(z.array(slug).default([]), 'Next roles', 'The roles that it commonly leads to: names of files here.'),
    pay: field(
      pay.optional(),
      'Pay and benefits',
      'grade, from, to, year, supplement, benefits and source. What is left out is shown as not published yet.',
    ),
    lede: field(sentence, 'Opening'),
    related: field(z.array(path).default([]), 'Related pages'),
  })
  .refine(({ title, short, registration }) => registration || !protectedTitle.test(`${title}. ${short}`), {
    path: ['registration'],
    error:
      '“Social worker” is a protected title: only people on Social Work England’s register may use it. Write registration: true, or give the role another title, such as: Social work student.',
  });
export type Role = z.infer<typeof role>;
export type Pay = z.infer<typeof pay>;
