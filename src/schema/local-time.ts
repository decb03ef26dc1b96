import { z } from 'astro/zod';
import { day } from './fields.ts';

const moment = 'Write the day and the time, such as "2026-12-01 17:00".';

/** A day and time as clocks in London show them. */
export const localTime = z
  .string({ error: moment })
  .regex(/^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d$/, { abort: true, error: moment })
  .refine((text) => day.safeParse(text.slice(0, 10)).success, {
    abort: true,
    error: 'There is no such day in the calendar. Check the day and the month.',
  })
  .refine((text) => !text.endsWith('00:00'), {
    error: 'Midnight belongs to two days. Write 23:59 of the day before.',
  });
