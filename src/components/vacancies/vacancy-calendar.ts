import { calendar, type CalendarEvent } from '../../record/calendar.ts';
import { today } from '../../record/dates.ts';
import { to } from '../../record/links.ts';
import { momentInWords } from '../../record/london.ts';
import { placeInWords } from '../../record/vacancies/vacancy-words.ts';
import type { Listed } from './vacancies.ts';

/** A vacancy's deadline, and its interview day where one is published, as events of a calendar. */
export function datesOf({ path, data, closes }: Listed, site: URL): CalendarEvent[] {
  const { title, team, reference, interview, example } = data;
  const name = `${title}, ${team}${example ? ' (an example, no such post)' : ''}`;
  const address = new URL(to(path), site).href;
  const says = `${title}, ${reference}. Closes ${momentInWords(data.closes)}, UK time. ${address}`;
  const event = { says, address };
  return [
    {
      ...event,
      uid: `${reference}-closes@${site.host}`,
      title: `Apply by now: ${name}`,
      starts: closes,
      deadline: true,
    },
    ...(interview
      ? [
          {
            ...event,
            uid: `${reference}-interview@${site.host}`,
            title: `Interviews: ${name}`,
            starts: interview,
            place: placeInWords(data),
          },
        ]
      : []),
  ];
}

/** A calendar file as an answer. */
export const calendarFile = (name: string, events: CalendarEvent[]): Response =>
  new Response(calendar(name, events, today), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
