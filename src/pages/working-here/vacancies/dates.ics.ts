import type { APIRoute } from 'astro';
import { calendarFile, datesOf } from '../../../components/vacancies/vacancy-calendar.ts';
import { vacancies } from '../../../components/vacancies/vacancies.ts';
import { authority } from '../../../record/authority.ts';

/** The closing times and interview days of all vacancies that are open, to subscribe to. */
export const GET: APIRoute = async ({ site }) =>
  calendarFile(
    `Vacancies: ${authority.site}, ${authority.name}`,
    (await vacancies()).open.flatMap((vacancy) => datesOf(vacancy, site!)),
  );
