import type { APIRoute } from 'astro';
import { ledger } from '../components/claims/ledger.ts';
import { authority } from '../record/authority.ts';
import { states } from '../record/claims.ts';
import { today } from '../record/dates.ts';
import { to } from '../record/links.ts';

/** Every claim for machines: what its topic's page says of it, in the order of /claims/. A field without anything to say is left out. */
export const GET: APIRoute = async ({ site }) => {
  const address = (path: string) => new URL(to(path), site).href;
  const { name, laCode, ofstedUrn, notice } = authority;
  const claims = (await ledger()).flatMap((topic) =>
    topic.claims.map(({ id, text, value, unit, definition, exact, asOf, source, document, ...claim }) => ({
      id,
      address: address(`${topic.path}#${id}`),
      topic: topic.name,
      text,
      value,
      unit,
      definition,
      exact,
      asOf,
      source: {
        id: source,
        title: document.title,
        publisher: document.publisher,
        date: document.date,
        dateNote: document.dateNote,
        address: document.address,
        licence: document.licence,
        read: document.seen === 'document' ? 'in full' : 'in part',
      },
      place: claim.place,
      saidBy: claim.saidBy,
      disputed: claim.disputed,
      state: states[claim.state].words,
      since: claim.since,
      owner: claim.owner,
      reviewBy: claim.reviewBy,
      pages: claim.pages.map(({ path }) => address(path)),
    })),
  );
  const list = {
    authority: { name, laCode, ofstedUrn },
    notice,
    generated: today,
    about: address('/claims/'),
    licence:
      'Each claim rests on a document, and each document is under the licence named in its source. Quoted words stay under that licence. Show the position since with any claim that has one.',
    claims,
  };
  return new Response(`${JSON.stringify(list, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
