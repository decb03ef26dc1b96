import type { Authority } from '../../schema/authority.ts';
import type { Inspection } from '../../schema/inspection.ts';
import { defaultColours } from '../colours/defaults.ts';
import { readText } from '../check/content-files.ts';
import { inWords } from '../dates.ts';
import { isWhole } from '../inspections/inspections.ts';
import { taskOf, type Task } from './tasks.ts';
import { thingsIn, type Thing } from './things.ts';

/** How many are named at once. */
const most = 10;
type Written = Partial<Omit<Authority, 'contact'>> & { contact?: Partial<Authority['contact']> };
type First = { title: string; says: string; thing: Thing | undefined; field: PropertyKey[]; open: boolean };

/**
 * What to fill in first of a council's site that is new: what its readers miss most, and somebody can say in a day.
 * @returns what is still open of it: each stands until that very thing is done, whatever else is
 */
export function firstToFill(folder: string): Task[] {
  const things = thingsIn(folder).filter(({ file }) => file.startsWith(`${folder}/`));
  const find = (kind: Thing['kind'], id = '') => things.find((one) => one.kind === kind && (!id || one.id === id));
  const authority = find('authority');
  const data = (authority?.data ?? {}) as Written;
  const newest = things
    .filter((one) => one.kind === 'inspections' && isWhole(one.data as Inspection))
    .toSorted((a, b) => startOf(b).localeCompare(startOf(a)))[0];
  const unread = newest?.data['known'] === 'list';
  const page = (id: string, words: string) => {
    const thing = find('pages', id);
    return { thing, open: thing !== undefined && readText(thing.file).includes(words) };
  };
  const question = (id: string) => {
    const thing = find('questions', id);
    return { thing, open: String(thing?.data['answered']).startsWith('not') };
  };
  const settings = (title: string, says: string, field: PropertyKey[], open: boolean): First => ({ title, says, thing: authority, field, open }); // prettier-ignore
  if (!authority) return [];
  const { contact = {}, recordChecked, fullName, laCode, colours } = data;
  const listDay = String(things.filter(({ kind, id }) => kind === 'sources' && id.startsWith('ofsted-outcomes-')).map((one) => one.data['date']).toSorted().at(-1) ?? ''); // prettier-ignore
  const all: First[] = [
    settings('The council’s own site', 'Add its address as council. Readers who want the council itself have no way there yet.', ['contact'], !contact.council), // prettier-ignore
    settings('The council’s jobs page', 'Add its address as jobs: vacancies are there until you put your own here.', ['contact'], !contact.jobs), // prettier-ignore
    settings('An address for questions', 'Add email: each “Ask us” then opens a letter to somebody who answers.', ['contact'], !contact.email), // prettier-ignore
    settings('The council’s full name', 'Write fullName. The official files do not say what kind of council it is.', ['name'], !fullName), // prettier-ignore
    settings('A newer inspection', `The list ends on ${inWords(listDay)}. Look at Ofsted’s own site for what came after. Then write the day you looked as recordChecked.`, ['recordChecked'], listDay !== '' && !(String(recordChecked) > listDay)), // prettier-ignore
    { title: 'The newest inspection report', says: 'Read it. Write its last day, its strengths and its areas for improvement, and take known out.', thing: newest, field: ['known'], open: unread }, // prettier-ignore
    settings('Your own colours', 'Write the accent of your council. The check proposes the nearest that can be read.', ['colours'], laCode !== undefined && colours?.accent === defaultColours(laCode).accent), // prettier-ignore
    { title: 'The practice model', says: 'Say which one you use, with a source. Until then the chapters are of systemic practice in general.', ...page('practice-model', 'The practice model in use here'), field: ['title'] }, // prettier-ignore
    { title: 'What somebody would be paid', says: 'Answer it with a claim: the pay scale, its source and its date.', ...question('pay'), field: ['answered'] }, // prettier-ignore
    { title: 'How cases are shared out', says: 'Answer it: the official average alone says little. Write answered: partly or yes.', ...question('caseload'), field: ['answered'] }, // prettier-ignore
    { title: 'Supervision', says: 'Answer how often it is, and how much of it goes ahead.', ...question('supervision'), field: ['answered'] }, // prettier-ignore
    { title: 'The people in charge', says: 'Name the posts in people.yaml, each with a source and a date, and say it here.', ...page('about', 'The director, and the councillor'), field: ['title'] }, // prettier-ignore
  ];
  return all
    .flatMap(({ open, thing, field, title, says }) => (open && thing ? [{ ...taskOf(thing, field, says), title }] : []))
    .slice(0, most);
}

const startOf = ({ data }: Thing) => String((data['fieldwork'] as { from?: unknown } | undefined)?.from ?? '');
