import { inWords, today } from './dates.ts';

const HOUR = 3_600_000;
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
});

/** What clocks in London show at an instant: 2026-12-01 17:00. */
export function londonTime(instant: number): string {
  const shown = Object.fromEntries(parts.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${shown['year']}-${shown['month']}-${shown['day']} ${shown['hour']}:${shown['minute']}`;
}

/** When clocks in London show a time. They skip an hour each March and repeat one each October: none, or two. */
function instantsOf(local: string): number[] {
  const winter = Date.parse(`${local.replace(' ', 'T')}:00Z`);
  return [winter - HOUR, winter].filter((instant) => londonTime(instant) === local);
}

/** Why a time in London is not one instant, and what to write; undefined for one that is. */
export function clockFault(local: string): string | undefined {
  const { length } = instantsOf(local);
  const [day = '', time] = local.split(' ');
  if (length === 0) return `There is no ${time} on ${inWords(day)}: clocks go forward an hour. Write an hour later.`;
  if (length === 2) return `There are two ${time} on ${inWords(day)}: clocks go back an hour. Write 02:00 or later.`;
  return undefined;
}

/**
 * The instant of a time in London, in milliseconds.
 * @param local such as 2026-12-01 17:00
 * @throws the sentence of clockFault, where the clock change skips or repeats that time
 */
export function instantOf(local: string): number {
  const [instant, another] = instantsOf(local);
  if (instant === undefined || another !== undefined) throw new Error(clockFault(local));
  return instant;
}

/** The one "now" of a build: the first minute of TODAY in London, or the clock where no TODAY is given. */
export const now: number = process.env['TODAY'] ? instantOf(`${today} 00:00`) : Date.now();

/** A time as people say it: 5pm, 9:30am, midday. */
export function timeInWords(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour % 12 === 0) return hour === 12 ? 'midday' : 'midnight';
  return `${hour % 12 || 12}${minute ? `:${time.slice(-2)}` : ''}${hour < 12 ? 'am' : 'pm'}`;
}

const weekdays = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** A day with its name: Tuesday 1 December 2026. */
export const dayInWords = (day: string): string => `${weekdays.format(Date.parse(day))} ${inWords(day)}`;

/** A day and time in London as people say them: 5pm, Tuesday 1 December 2026. */
export const momentInWords = (local: string): string =>
  `${timeInWords(local.slice(11))}, ${dayInWords(local.slice(0, 10))}`;
