import { getCollection } from 'astro:content';
import type { Card } from '../../record/share/card.ts';
import { once } from '../once.ts';
import { careers } from './careers.ts';
import { recorded } from './recorded.ts';
import { written } from './written.ts';

/** A page that can be shared, in the words of its own title and description. */
export interface Thing {
  path: string;
  /** The group it stands in on the recruiter's desk. */
  kind: string;
  title: string;
  description: string;
  card: Card;
  /** The last day of a vacancy or an event. */
  ends?: string;
  /** The headings one can link to. */
  parts: { id: string; text: string }[];
}
/** With its short address, or its own where it has none yet. */
export type Shareable = Thing & { short: string };

async function read() {
  const shorts = new Map<string, string>();
  for (const { id, data } of await getCollection('links')) if (!shorts.has(data.to)) shorts.set(data.to, `/go/${id}/`);
  const things = (await Promise.all([written(), careers(), recorded()])).flat();
  const all = things.map((thing): Shareable => ({ ...thing, short: shorts.get(thing.path) ?? thing.path }));
  return { all, byPath: new Map(all.map((thing) => [thing.path, thing])) };
}

const known = once(read);

/** Every page that can be shared: of search, of errors and of filtered lists there is nothing to say. Read once. */
export const shareables = async (): Promise<Shareable[]> => (await known()).all;

/** The page at an address, or the nearest above it that can be shared. */
export async function shareableAt(path: string): Promise<Shareable> {
  const { byPath } = await known();
  const above = path.replace(/[^/]+\/?$/, '');
  return byPath.get(path) ?? (path === '/' ? byPath.get('/')! : shareableAt(above));
}

/** The name of a page in the addresses of its picture and its kit: home, questions/caseload. */
export const kitName = (path: string): string => path.slice(1, -1) || 'home';
