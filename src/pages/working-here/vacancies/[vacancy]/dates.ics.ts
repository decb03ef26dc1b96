import type { APIRoute } from 'astro';
import { calendarFile, datesOf } from '../../../../components/vacancies/vacancy-calendar.ts';
import { vacancies, type Listed } from '../../../../components/vacancies/vacancies.ts';

export const getStaticPaths = async () =>
  (await vacancies()).all.map((vacancy) => ({ params: { vacancy: vacancy.id }, props: { vacancy } }));

/** The closing time and the interview day of one vacancy, for a calendar. */
export const GET: APIRoute<{ vacancy: Listed }> = ({ props: { vacancy }, site }) =>
  calendarFile(vacancy.data.title, datesOf(vacancy, site!));
