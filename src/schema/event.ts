import { z } from 'astro/zod';
import { field, keptPage, path, sentence, webAddress } from './fields.ts';
import { localTime } from './local-time.ts';

/** Something to come to: an open evening, a talk, a meeting on the web. */
export const event = z
  .strictObject({
    ...keptPage,
    starts: field(localTime, 'Starts', 'Day and time in London, such as "2026-12-01 17:00".'),
    ends: field(localTime, 'Ends'),
    audience: field(sentence, 'Who it is for'),
    place: field(sentence.optional(), 'Place', 'Building, street, town and postcode.'),
    online: field(webAddress.optional(), 'On the web', 'The address to join by, where one can.'),
    booking: field(webAddress.optional(), 'Where to book'),
    contact: field(z.email({ error: 'Write an e-mail address.' }).optional(), 'E-mail for questions'),
    example: field(
      z.boolean().default(false),
      'Example',
      'true where there is no such event: labelled on the page, left out of calendars, data and search engines.',
    ),
    lede: field(sentence, 'Opening'),
    related: field(z.array(path).default([]), 'Related pages'),
  })
  .refine(({ starts, ends }) => ends > starts, { path: ['ends'], error: 'It ends before it starts. Check both times.' })
  .refine(({ place, online }) => place ?? online, {
    path: ['audience'],
    error: 'Say beside it where it is: add place, or online for a meeting on the web.',
  })
  .refine(({ example, booking, contact }) => example || booking || contact, {
    path: ['audience'],
    error: 'Say beside it how people come: add booking, or contact.',
  });
export type Event = z.infer<typeof event>;
