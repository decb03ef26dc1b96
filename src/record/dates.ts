const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** The one "today" of a build: TODAY (YYYY-MM-DD), or the day it is in London. */
export const today: string = process.env['TODAY'] || london.format(new Date());
if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new Error(`TODAY is "${today}". Write a day such as TODAY=2026-11-22.`);

const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore
const parts = (date: string) => date.split('-').map(Number) as [number, number?, number?];

/** A day, month or year as people write it: 16 February 2024, October 2016, 2016. */
export function inWords(date: string): string {
  const [year, month, day] = parts(date);
  return [day, month && months[month - 1], year].filter(Boolean).join(' ');
}

/** The month and year only: October 2016. */
export const inMonth = (date: string): string => inWords(date.slice(0, 7));

/** The month cut to three letters, and the year: Oct 2016. */
export const inShort = (date: string): string => inMonth(date).replace(/^([A-Z][a-z]{2})[a-z]*/, '$1');

/** A span of days said once: 11–22 December 2023; 27 September–20 October 2016. */
export function span(from: string, to: string): string {
  if (from === to) return inWords(from);
  const [start, end] = [inWords(from).split(' '), inWords(to).split(' ')];
  const shared = start.filter((_, i) => i > 0 && end.slice(i).join(' ') === start.slice(i).join(' '));
  return `${start.slice(0, start.length - shared.length).join(' ')}–${end.join(' ')}`;
}

/** Where a date falls on a scale of years: 2018.5 is the middle of 2018. */
export function decimalYear(date: string): number {
  const [year, month, day] = parts(date);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + ((day ?? 15) - 1) / 31) / 12;
}

/** When a source is from, as exactly as it says itself: 16 February 2024; undated, after October 2021. */
export const datedInWords = ({
  date,
  dateNote,
}: {
  date?: string | undefined;
  dateNote?: string | undefined;
}): string => (date ? inWords(date) : (dateNote ?? 'undated').replace(/\.$/, '').replace(/^Undated/, 'undated'));
