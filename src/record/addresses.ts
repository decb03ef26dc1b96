import type { Kind } from '../schema/kinds.ts';

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

/** Every path that the content of an authority gives. */
export const addressesOf = (ids: Partial<Record<Kind, Set<string>>>): Set<string> =>
  new Set(addressed.flatMap((kind) => [...(ids[kind] ?? [])].map((id) => addressOf(kind, id))));
