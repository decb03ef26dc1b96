import { getCollection } from 'astro:content';

/** Every page of the site with its address, title and what search files it under. */
export async function allPages() {
  const [pages, chapters, messages, stories, news, inspections] = await Promise.all([
    getCollection('pages'), getCollection('chapters'), getCollection('messages'),
    getCollection('stories'), getCollection('news'), getCollection('inspections'),
  ]); // prettier-ignore
  const under = (folder: string, entries: { id: string; data: { title: string } }[]) =>
    entries.map(({ id, data: { title } }) => ({ path: `/${folder}/${id}/`, title }));
  return [
    ...pages.map(({ id, data: { title } }) => ({ path: id === 'home' ? '/' : `/${id}/`, title })),
    ...under('practice-model', chapters),
    ...under('messages', messages),
    ...under('stories', stories),
    ...under('news', news),
    ...under('inspections', inspections),
  ];
}
