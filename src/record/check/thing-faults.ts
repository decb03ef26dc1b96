import type { Authority } from '../../schema/authority.ts';
import type { Inspection } from '../../schema/inspection.ts';
import type { Kind } from '../../schema/kinds.ts';
import { addressOf, deadPath, takenPath } from '../addresses.ts';
import { amongFaults } from '../inspections/among-inspections.ts';
import { isVerified } from '../claims.ts';
import { ecomapFaults } from './ecomap-faults.ts';
import { genogramFaults } from './genogram-faults.ts';
import { eventFaults } from '../careers/events.ts';
import { recordFaults } from '../inspections/inspection-rules.ts';
import type { Ids } from './mdx-check.ts';
import { namedBy } from './named-by.ts';
import { noSuchName } from './no-such-name.ts';
import { colourFaults } from '../colours/rules.ts';
import { vacancyFaults } from '../vacancies/vacancy.ts';

export type PathFault = { path: PropertyKey[]; message: string };

/**
 * The rules of a kind beyond its fields.
 * @param record every inspection of the authority; undefined where one cannot be read
 */
export function ruleFaults(kind: Kind, data: never, record?: readonly Inspection[]): PathFault[] {
  if (kind === 'inspections')
    return [...recordFaults(data), ...(record ? amongFaults(data, record) : [])].map((message) => ({
      path: message.split(':')[0]!.split('.'),
      message,
    }));
  if (kind === 'quotations') return receiptFaults(data).map((message) => ({ path: ['text'], message }));
  if (kind === 'authority')
    return colourFaults((data as Authority).colours).map(({ of, message }) => ({ path: ['colours', of], message }));
  if (kind === 'ecomaps') return ecomapFaults(data);
  if (kind === 'vacancies') return vacancyFaults(data);
  if (kind === 'events') return eventFaults(data);
  return kind === 'genograms' ? genogramFaults(data) : [];
}

/** Dead paths anywhere in a thing's data: in href and to, in lists of related pages, and for a film's words. */
export function pathFaults(item: unknown, ids: Ids, path: PropertyKey[] = []): PathFault[] {
  if (typeof item === 'string') {
    const message =
      path.some((key) => ['href', 'related', 'transcript', 'to'].includes(String(key))) && deadPath(item, ids);
    return message ? [{ path, message }] : [];
  }
  const inside = item && typeof item === 'object' ? Object.entries(item) : [];
  return inside.flatMap(([key, value]) => pathFaults(value, ids, [...path, Array.isArray(item) ? Number(key) : key]));
}

/** An old address that is led elsewhere while a page has it. */
export function movedFaults(item: unknown, ids: Ids): PathFault[] {
  const message = takenPath(String((item as { id?: unknown } | null)?.id), ids);
  return message ? [{ path: ['id'], message }] : [];
}

/** Names of other content that do not exist. */
export function referenceFaults(item: unknown, ids: Ids): PathFault[] {
  const own = Object.entries((item as { own?: object } | null)?.own ?? {}).flatMap(([i, one]) =>
    referenceFaults(one, ids).map((fault) => ({ ...fault, path: ['own', Number(i), ...fault.path] })),
  );
  const named = Object.entries(namedBy).flatMap(([field, kind]) =>
    [(item as Record<string, unknown> | null)?.[field] ?? []].flat().flatMap((name): PathFault[] => {
      if (typeof name !== 'string' || ids[kind]?.has(name)) return [];
      const waits = kind === 'roles' && ids.waiting?.get(addressOf(kind, name));
      if (waits) return [{ path: [field], message: `${field}: ${waits}` }];
      const message = `${field}: ${noSuchName(name, kind, ids)}`;
      return [{ path: [field], message }];
    }),
  );
  return [...named, ...own];
}

function receiptFaults(quotation: Parameters<typeof isVerified>[0] & { id: string }): string[] {
  if (quotation.receipt && !isVerified(quotation))
    return [
      `${quotation.id}: the words differ from those that were checked. Restore them, or run npm run verify-quotes with the document.`,
    ];
  if (!quotation.receipt)
    return [`${quotation.id}: not yet checked against its document. Run npm run verify-quotes with the document.`];
  return [];
}
