import { getCollection } from 'astro:content';
import { addressed, addressOf } from '../record/addresses.ts';
import { quotations, titleOf } from './quotations/quotations.ts';
import { topics } from './claims/topics.ts';

/** Every page of the site with its path and title, but the single quotations and vacancies. */
export const allPages = async () => [
  ...topics.map(({ path, title }) => ({ path, title })),
  ...(
    await Promise.all(
      addressed
        .filter((kind) => kind !== 'quotations' && kind !== 'vacancies')
        .map(async (kind) =>
          (await getCollection(kind)).map(({ id, data: { title } }) => ({ path: addressOf(kind, id), title })),
        ),
    )
  ).flat(),
];

/** The page of every quotation, with its path and title. */
export const quotationPages = async () =>
  (await quotations()).map(({ quotation, later }) => ({
    path: addressOf('quotations', quotation.id),
    title: titleOf(quotation, later),
  }));
