import { getCollection, getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { position } from '../../components/position.ts';
import { addressOf } from '../../record/addresses.ts';
import { authority } from '../../record/authority.ts';
import { to } from '../../record/links.ts';

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The Atom feed of news (RFC 4287). An entry about a superseded judgement says what replaced it. */
export const GET: APIRoute = async ({ site }) => {
  const address = (path: string) => new URL(to(path), site).href;
  const { since } = await position();
  const items = (await getCollection('news')).toSorted((a, b) => b.data.happened.localeCompare(a.data.happened));
  const { data: page } = (await getEntry('pages', 'news'))!;
  const entries = items.map(({ id, data: { title, lede, published, reviewed, happened, position: stands } }) => {
    const later = stands === 'superseded' ? since(happened) : undefined;
    return `<entry><id>${address(addressOf('news', id))}</id><title>${escape(title)}</title><link href="${address(addressOf('news', id))}"/><published>${published}T00:00:00Z</published><updated>${reviewed}T00:00:00Z</updated><summary>${escape(lede)}${later ? ` Since: ${later}.` : ''}</summary></entry>`;
  });
  const updated =
    items
      .map(({ data }) => data.reviewed)
      .toSorted()
      .at(-1) ?? page.reviewed;
  const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><id>${address('/news/')}</id><title>${escape(`${page.title}: ${authority.site}, ${authority.name}`)}</title><subtitle>${escape(authority.notice ?? authority.service)}</subtitle><link href="${address('/news/')}"/><link rel="self" href="${address('/news/feed.xml')}"/><updated>${updated}T00:00:00Z</updated><author><name>${escape(authority.service)}</name></author>${entries.join('')}</feed>
`;
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
