import { z } from 'astro/zod';
import { day, field, path, slug } from './fields.ts';

const onward = {
  to: field(
    path,
    'Leads to',
    'A page of this site, such as /questions/caseload/. A short link to a page that is not published yet waits with it.',
  ),
  since: field(day, 'Since', 'The day it was first published.'),
};

/** A short link: the address on a poster, a slide or in a text message. Once published it is never taken back. */
export const link = z.strictObject({
  id: field(slug, 'Short link', 'What stands after /go/. Words one can say on the telephone, such as: caseload.'),
  ...onward,
});

/** The old address of a page that moved or went, and where its readers are led instead. */
export const moved = z.strictObject({
  id: field(
    z.string().regex(/^\/([\w.-]+\/)+$/, {
      error: 'Write the old address from its first slash to its last, such as /about/vision/.',
    }),
    'Old address',
  ),
  ...onward,
});
