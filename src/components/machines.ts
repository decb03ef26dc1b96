import { authority, councilName } from '../record/authority.ts';
import { today } from '../record/dates.ts';
import { to } from '../record/links.ts';
import type { Source } from '../schema/source.ts';

/**
 * A list for machines, as JSON: whose it is, what it is, the day it was made, then the list.
 * @param data the list under its name
 */
export const forMachines = (data: object): Response =>
  new Response(
    `${JSON.stringify(
      {
        authority: { name: councilName, laCode: authority.laCode, ofstedUrn: authority.ofstedUrn },
        notice: authority.notice ?? null,
        generated: today,
        ...data,
      },
      null,
      2,
    )}\n`,
    { headers: { 'content-type': 'application/json' } },
  );

/** A document as machines are told of it. */
export const sourceForMachines = (
  { id, title, publisher, date, dateNote, address, licence, seen }: Source,
  site: URL,
): object => ({
  id,
  title,
  publisher,
  date: date ?? null,
  dateNote: dateNote ?? null,
  address,
  licence,
  read: seen === 'document' ? 'in full' : 'in part',
  entry: new URL(to(`/sources/#${id}`), site).href,
});
