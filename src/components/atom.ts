import { authority } from '../record/authority.ts';
import { to } from '../record/links.ts';

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const most = 100;

type Entry = { path: string; title: string; published: string; updated: string; summary: string };

/**
 * An Atom feed (RFC 4287).
 * @param page the page it belongs to: its path, its title and the day it was last looked at
 * @param entries newest first; the feed has the first hundred: a feed reader asks again before so many more are there
 * @param site where the site is published
 */
export function atom(page: { path: string; title: string; reviewed: string }, entries: Entry[], site: URL): Response {
  const address = (path: string) => new URL(to(path), site).href;
  const at = (day: string) => `${day}T00:00:00Z`;
  const latest = entries.slice(0, most);
  const updated = [page.reviewed, ...latest.map((entry) => entry.updated)].toSorted().at(-1)!;
  const entry = ({ path, title, published, updated, summary }: Entry) =>
    `<entry><id>${address(path)}</id><title>${escape(title)}</title><link href="${address(path)}"/><published>${at(published)}</published><updated>${at(updated)}</updated><summary>${escape(summary)}</summary></entry>`;
  const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><id>${address(page.path)}</id><title>${escape(`${page.title}: ${authority.site}, ${authority.name}`)}</title><subtitle>${escape(authority.notice ?? authority.service)}</subtitle><link href="${address(page.path)}"/><link rel="self" href="${address(`${page.path}feed.xml`)}"/><updated>${at(updated)}</updated><author><name>${escape(authority.service)}</name></author>${latest.map(entry).join('')}</feed>
`;
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
}
