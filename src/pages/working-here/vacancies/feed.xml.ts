import { getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { atom } from '../../../components/atom.ts';
import { vacancies } from '../../../components/vacancies/vacancies.ts';
import { momentInWords } from '../../../record/london.ts';
import { hoursInWords, payShown } from '../../../record/vacancies/vacancy-words.ts';

/** Open, real vacancies as a feed, the newest first. */
export const GET: APIRoute = async ({ site }) => {
  const { data: page } = (await getEntry('pages', 'working-here/vacancies'))!;
  const newest = (await vacancies()).open.toSorted((a, b) => b.data.posted.localeCompare(a.data.posted));
  const entries = newest.map(({ path, data }) => ({
    path,
    title: `${data.title}, ${data.team}`,
    published: data.posted,
    updated: data.posted,
    summary: `${payShown(data)}. ${hoursInWords(data)}. Closes ${momentInWords(data.closes)}.`,
  }));
  return atom({ path: '/working-here/vacancies/', title: page.title, reviewed: page.reviewed }, entries, site!);
};
