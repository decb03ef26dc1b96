import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { calendarFile } from '../../../components/vacancies/vacancy-calendar.ts';
import { addressOf } from '../../../record/addresses.ts';
import { authority } from '../../../record/authority.ts';
import { calendarEventOf, inTime } from '../../../record/careers/events.ts';
import { to } from '../../../record/links.ts';

/** All real events, those that are over too, to subscribe to. */
export const GET: APIRoute = async ({ site }) => {
  const { coming, over } = inTime(await getCollection('events'));
  const events = [...coming, ...over].map(({ id, data }) =>
    calendarEventOf(data, new URL(to(addressOf('events', id)), site).href),
  );
  return calendarFile(`Events: ${authority.site}, ${authority.name}`, events);
};
