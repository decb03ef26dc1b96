import type { Field } from './fields.ts';

/** What a new thing begins with unless somebody says otherwise, by the names of fields. */
export type Usual = Record<string, string | true>;

/** The day some months later; where that month is shorter, its last day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The days of a new thing: looked at today, and again in half a year. */
export const usualDays = (today: string) => ({
  published: today,
  reviewed: today,
  posted: today,
  read: today,
  reviewBy: monthsAfter(today, 6),
});

/** What something new begins with in its form. */
export const usualOf = (today: string, owner: string | undefined): Usual => ({
  ...usualDays(today),
  draft: true,
  ...(owner ? { owner } : {}),
});

/** Fields that begin as is usual, also those within others. What may be left out stays empty, but a draft is one. */
export const begun = (fields: readonly Field[], usual: Usual): Field[] =>
  fields.map((field) => {
    const { name, required, widget, fields: inner } = field;
    const value = usual[name];
    // Of what we have read of a study the field is called read too: that is no day.
    const fits = (widget === 'datetime') === /^\d{4}-\d\d-\d\d$/.test(String(value));
    const begins = value !== undefined && fits && (required !== false || value === true);
    return {
      ...field,
      ...(begins ? { default: value } : {}),
      ...(Array.isArray(inner) ? { fields: begun(inner as Field[], usual) } : {}),
    };
  });
