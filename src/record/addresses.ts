import type { Kind } from '../schema/kinds.ts';
import { idOf } from './check/content-files.ts';
import { nearest } from './check/nearest.ts';

const folders = {
  pages: '',
  chapters: 'practice-model/',
  messages: 'messages/',
  stories: 'stories/',
  news: 'news/',
  inspections: 'inspections/',
  quotations: 'quotations/',
  questions: 'questions/',
  vacancies: 'working-here/vacancies/',
  roles: 'working-here/roles/',
  events: 'working-here/events/',
} as const;
export type Addressed = keyof typeof folders;
export const addressed = Object.keys(folders) as Addressed[];

/** The path of a page of the site: a chapter curiosity is /practice-model/curiosity/. */
export const addressOf = (kind: Addressed, id: string): string =>
  kind === 'pages' && id === 'home' ? '/' : `/${folders[kind]}${id}/`;

/** The name of a claims file's topic, by its path below claims/. */
export const topicName = (file: string, folder: string): string => idOf(folder, 'claims', file).replace(/[\\/]/g, '-');

/** The path of the page with a topic's claims in full. */
export const topicAddress = (name: string): string => `/claims/${name}/`;

type Known = Partial<Record<Kind | 'topics', Set<string>>> & { waiting?: ReadonlyMap<string, string> };

/** Every path of the site: those that content gives, the feeds, and what machines read. */
const addressesOf = (ids: Known): string[] => [
  ...addressed.flatMap((kind) => [...(ids[kind] ?? [])].map((id) => addressOf(kind, id))),
  ...[...(ids.topics ?? [])].map(topicAddress),
  ...['/working-here/vacancies/feed.xml', '/working-here/vacancies/dates.ics', '/working-here/events/dates.ics'],
  ...['/share/', '/news/feed.xml', '/inspections/feed.xml', '/inspections.json', '/claims.json', '/quotations.json'],
];

/** Why an address cannot be led elsewhere: a page of the site has it. */
export const takenPath = (path: string, ids: Known): string | undefined =>
  addressesOf(ids).includes(path) ? `There is a page ${path} again. Take this line out, or move the page.` : undefined;

/** What to write instead of a path that no page of the site has, or none yet; undefined for one that has, and for other addresses. */
export function deadPath(url: string, ids: Known): string | undefined {
  const path = /^\/[^?#]*/.exec(url)?.[0];
  const all = path ? addressesOf(ids) : [];
  if (!path || all.includes(path)) return undefined;
  const waits = ids.waiting?.get(path);
  if (waits) return waits;
  const guess = nearest(path, all);
  return `There is no page ${path} on this site.${guess ? ` Did you mean ${guess}?` : ' Look at its address in the browser.'}`;
}
