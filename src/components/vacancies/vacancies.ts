import { getCollection } from 'astro:content';
import { addressOf } from '../../record/addresses.ts';
import { to } from '../../record/links.ts';
import { momentInWords, now } from '../../record/london.ts';
import { pageSize } from '../../record/paged.ts';
import { preview } from '../../record/preview.ts';
import { hoursInWords, payShown } from '../../record/vacancies/vacancy-words.ts';
import { closingOf, isPosted } from '../../record/vacancies/vacancy.ts';
import { once } from '../once.ts';
import type { Vacancy } from '../../schema/vacancy.ts';

/** A vacancy with its page, its body as HTML, and the instant it closes. */
export type Listed = { id: string; path: string; data: Vacancy; html: string; closes: number; open: boolean };

/** Body links that begin at the site's root begin where the site is published. */
const based = (html: string) => html.replace(/ href="\/(?!\/)/g, ` href="${to('/')}`);

async function read() {
  const entries = await getCollection('vacancies', ({ data }) => preview || isPosted(data));
  const all = entries
    .map(({ id, data, rendered }): Listed => ({
      id,
      data,
      path: addressOf('vacancies', id),
      html: based(rendered?.html ?? ''),
      closes: closingOf(data),
      open: now < closingOf(data),
    }))
    .toSorted((a, b) => a.closes - b.closes || a.id.localeCompare(b.id, 'en'));
  const real = all.filter(({ data }) => !data.example);
  const open = real.filter((vacancy) => vacancy.open);
  const profiles = new Map((await getCollection('roles')).map(({ id, data }) => [id, data.title]));
  const examples = all.filter(({ data }) => data.example).toSorted((a, b) => Number(b.open) - Number(a.open));
  return { all, open, examples, profiles, byRole: Map.groupBy(open, roleOf), byTeam: Map.groupBy(open, teamOf) };
}
const roleOf = ({ data }: Listed) => data.role;
const teamOf = ({ data }: Listed) => data.team;

/** The vacancies of the site that are posted, the first to close first: all, the open ones, the examples. Read once. */
export const vacancies = once(read);

/** A vacancy in a line, for titles; what it offers; and both with its closing time, for descriptions. */
export function inShort({ data, open }: Listed) {
  const { example, title, team, reference, place, closes } = data;
  const whole = `${example ? 'Example: ' : open ? '' : 'Closed: '}${title}, ${team} (${reference})`;
  const offer = `${place.town}. ${data.pay ? payShown(data) : 'Pay not published yet'}. ${hoursInWords(data)}.`;
  return { whole, offer, description: `${whole}, ${offer} ${open ? 'Closes' : 'Closed'} ${momentInWords(closes)}.` };
}

/** The page of every open vacancy, with its path and title, where they fit one page of the list; of more it is the list. */
export async function vacancyPages(): Promise<{ path: string; title: string }[]> {
  const { open } = await vacancies();
  const named = ({ path, data }: Listed) => ({ path, title: `${data.title}, ${data.team} (${data.reference})` });
  return open.length > pageSize ? [] : open.map(named);
}

/** Up to three open vacancies like one: of its role, then of its team. Of an example, other examples. */
export async function similarTo({ id, data }: Listed): Promise<Listed[]> {
  const { byRole, byTeam, examples } = await vacancies();
  const like = data.example
    ? examples.filter(({ open }) => open)
    : [...(byRole.get(data.role) ?? []).slice(0, 4), ...(byTeam.get(data.team) ?? []).slice(0, 4)];
  return [...new Set(like)].filter((other) => other.id !== id).slice(0, 3);
}
