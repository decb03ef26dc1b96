import { getCollection } from 'astro:content';
import { addressed, addressOf } from '../record/addresses.ts';
import { pageSize } from '../record/paged.ts';
import { once } from './once.ts';
import { quotations, titleOf } from './quotations/quotations.ts';
import { topics } from './claims/topics.ts';

async function read() {
  const kinds = addressed.filter((kind) => kind !== 'quotations' && kind !== 'vacancies');
  const pages = kinds.map(async (kind) =>
    (await getCollection(kind)).map(({ id, data: { title } }) => ({ kind, path: addressOf(kind, id), title })),
  );
  return [...topics.map(({ path, title }) => ({ kind: 'topics', path, title })), ...(await Promise.all(pages)).flat()];
}

/** Every page of the site with its kind, path and title, but the single quotations and vacancies. Read once. */
export const allPages = once(read);

/** Of every page those to list together: of news that fills pages of its own, its list. */
export async function pagesToList() {
  const all = await allPages();
  const many = all.filter(({ kind }) => kind === 'news').length > pageSize;
  return all.filter(({ kind }) => !many || kind !== 'news').toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** The page of every quotation, with its path and title. */
export const quotationPages = async () =>
  (await quotations()).map(({ quotation, later }) => ({
    path: addressOf('quotations', quotation.id),
    title: titleOf(quotation, later),
  }));
