import { getCollection } from 'astro:content';
import { addressOf } from '../../record/addresses.ts';
import { pathway } from '../../record/careers/pathway.ts';

/** The roles on their pathway, in the order of reading, each with its address and those that it comes after. */
export async function roles() {
  const entries = await getCollection('roles');
  const steps = entries.map(({ id, data }) => ({ ...data, id, path: addressOf('roles', id) }));
  return {
    ...pathway(steps),
    after: (id: string) => steps.filter(({ next }) => next.includes(id)),
    named: (ids: readonly string[]) => ids.map((id) => steps.find((step) => step.id === id)!),
  };
}
