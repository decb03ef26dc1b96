import type { Kind } from '../schema/kinds.ts';
import { nearest } from './nearest.ts';

const folders = {
  pages: '',
  chapters: 'practice-model/',
  messages: 'messages/',
  stories: 'stories/',
  news: 'news/',
  inspections: 'inspections/',
} as const;
export type Addressed = keyof typeof folders;
export const addressed = Object.keys(folders) as Addressed[];

/** The path of a page of the site: a chapter curiosity is /practice-model/curiosity/. */
export const addressOf = (kind: Addressed, id: string): string =>
  kind === 'pages' && id === 'home' ? '/' : `/${folders[kind]}${id}/`;

type Known = Partial<Record<Kind, Set<string>>>;

/** Every path of the site: those that content gives, and the feed. */
const addressesOf = (ids: Known): string[] => [
  ...addressed.flatMap((kind) => [...(ids[kind] ?? [])].map((id) => addressOf(kind, id))),
  '/news/feed.xml',
];

/** What to write instead of a path that no page of the site has; undefined for one that has, and for other addresses. */
export function deadPath(url: string, ids: Known): string | undefined {
  const path = /^\/[^?#]*/.exec(url)?.[0];
  const all = addressesOf(ids);
  if (!path || all.includes(path)) return undefined;
  const guess = nearest(path, all);
  return `There is no page ${path} on this site.${guess ? ` Did you mean ${guess}?` : ' Look at its address in the browser.'}`;
}
