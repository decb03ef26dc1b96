import { getCollection, type CollectionEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { calendarFile } from '../../../../components/vacancies/vacancy-calendar.ts';
import { addressOf } from '../../../../record/addresses.ts';
import { calendarEventOf } from '../../../../record/careers/events.ts';
import { to } from '../../../../record/links.ts';

export const getStaticPaths = async () =>
  (await getCollection('events')).map((entry) => ({ params: { event: entry.id }, props: { entry } }));

/** One event, for a calendar. */
export const GET: APIRoute<{ entry: CollectionEntry<'events'> }> = ({ props: { entry }, site }) =>
  calendarFile(entry.data.title, [calendarEventOf(entry.data, new URL(to(addressOf('events', entry.id)), site).href)]);
