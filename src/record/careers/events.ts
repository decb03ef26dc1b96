import type { Event } from '../../schema/event.ts';
import type { CalendarEvent } from '../calendar.ts';
import { clockFault, dayInWords, instantOf, momentInWords, now, timeInWords } from '../london.ts';
import type { PathFault } from '../check/thing-faults.ts';

/** What is wrong with an event beyond its fields: a time that clocks in London skip or repeat. */
export const eventFaults = (event: Event): PathFault[] =>
  (['starts', 'ends'] as const).flatMap((name) => {
    const fault = clockFault(event[name]);
    return fault ? [{ path: [name], message: `${name}: ${fault}` }] : [];
  });

/** Whether an event is over: from the minute it ends. */
export const isOver = ({ ends }: Pick<Event, 'ends'>, at = now): boolean => instantOf(ends) <= at;

/** When an event is, as people say it: 5pm to 7pm, Tuesday 1 December 2026. */
export function whenInWords({ starts, ends }: Pick<Event, 'starts' | 'ends'>): string {
  if (starts.slice(0, 10) !== ends.slice(0, 10)) return `${momentInWords(starts)}, to ${momentInWords(ends)}`;
  return `${timeInWords(starts.slice(11))} to ${timeInWords(ends.slice(11))}, ${dayInWords(starts.slice(0, 10))}`;
}

/** Where an event is: a place, the web, or both. */
export const whereInWords = ({ place, online }: Pick<Event, 'place' | 'online'>): string =>
  [place, online && 'on the web'].filter(Boolean).join(', and ');

/**
 * Events of a list on a day, the next one first; those that are over after them, the newest first; examples apart.
 * @param events each with its data
 */
export function inTime<T extends { data: Event }>(events: readonly T[], at = now) {
  const real = events
    .filter(({ data }) => !data.example)
    .toSorted((a, b) => a.data.starts.localeCompare(b.data.starts));
  return {
    coming: real.filter(({ data }) => !isOver(data, at)),
    over: real.filter(({ data }) => isOver(data, at)).toReversed(),
    examples: events.filter(({ data }) => data.example),
  };
}

/**
 * An event as a calendar has it.
 * @param address the whole address of its page, by which a calendar knows it again
 */
export const calendarEventOf = (event: Event, address: string): CalendarEvent => ({
  uid: address,
  title: event.title,
  starts: instantOf(event.starts),
  ends: instantOf(event.ends),
  place: [event.place, event.online].filter(Boolean).join(', '),
  says: `${event.lede} For: ${event.audience}`,
  address,
});

/**
 * A real event for search engines, with what schema.org and Google ask of one. All of it stands on the page.
 * @param organiser the authority's whole name
 */
export const eventData = (event: Event, organiser: string): { '@type': string } & Record<string, unknown> => ({
  '@type': 'Event',
  name: event.title,
  description: event.lede,
  startDate: new Date(instantOf(event.starts)).toISOString(),
  endDate: new Date(instantOf(event.ends)).toISOString(),
  eventStatus: 'https://schema.org/EventScheduled',
  eventAttendanceMode: `https://schema.org/${event.place ? (event.online ? 'Mixed' : 'Offline') : 'Online'}EventAttendanceMode`,
  location: [
    ...(event.place ? [{ '@type': 'Place', name: event.place, address: event.place }] : []),
    ...(event.online ? [{ '@type': 'VirtualLocation', url: event.online }] : []),
  ],
  organizer: { '@type': 'Organization', name: organiser },
});
