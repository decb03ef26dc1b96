import { getCollection } from 'astro:content';
import { to } from '../record/links.ts';

const short = (title: string) => title.split(/[.:,]/)[0] ?? title;

/** The pages above an address, from the start, each with its path and short name. */
export async function pagesAbove(pathname: string): Promise<{ path: string; name: string }[]> {
  const parts = pathname.slice(to('/').length).split('/').filter(Boolean).slice(0, -1);
  const ids = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
  const pages = await getCollection('pages');
  const entries = ids.map((id) => pages.find((page) => page.id === id));
  const named = entries.flatMap((entry) =>
    // The heading of the record is the position; its name is the record.
    entry
      ? [{ path: `/${entry.id}/`, name: entry.id === 'inspections' ? 'Inspections' : short(entry.data.title) }]
      : [],
  );
  return [{ path: '/', name: 'Home' }, ...named];
}
