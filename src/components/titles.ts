import { getCollection } from 'astro:content';
import { addressed, addressOf } from '../record/addresses.ts';

/** Every page of the site with its path and title. */
export const allPages = async () =>
  (
    await Promise.all(
      addressed.map(async (kind) =>
        (await getCollection(kind)).map(({ id, data: { title } }) => ({ path: addressOf(kind, id), title })),
      ),
    )
  ).flat();
