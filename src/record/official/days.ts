import type { Cell } from './ods.ts';

const months = 'january february march april may june july august september october november december'.split(' ');

const real = (year: string, month: string | number, day: string) => {
  const text = [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text) ? text : undefined;
};

/** The day in a cell, as year-month-day: typed as a date, or written 10/07/2023 (the day first) or 2023-07-10. */
export function dayOf({ date, text }: Cell): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? text) ?? [];
  if (year && month && day) return real(year, month, day);
  const [, first, second, last] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return first && second && last ? real(last, second, first) : undefined;
}

/** The day that a title says: … as at 31 March 2025. */
export function dayInTitle(title: string): string | undefined {
  const [, day, month = '', year] = /\bas at (\d{1,2}) (\w+) (\d{4})/i.exec(title) ?? [];
  const number = months.indexOf(month.toLowerCase()) + 1;
  return day && year && number ? real(year, number, day) : undefined;
}
