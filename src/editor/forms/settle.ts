import type { z } from 'astro/zod';
import { bare } from './bare.ts';

type Thing = Record<string, unknown>;
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isThing(value) && Object.keys(value).length === 0);
const alike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const idOf = (one: unknown) => (isThing(one) ? one['id'] : undefined);

/** The thing of a list as it was: by its id; where it has none, or a new one, by its place. */
function before(was: unknown, now: readonly unknown[], place: number): unknown {
  if (!Array.isArray(was)) return undefined;
  const id = idOf(now[place]);
  const found = id === undefined ? undefined : was.find((one) => idOf(one) === id);
  const gone = idOf(was[place]);
  return found ?? (gone === undefined || now.every((one) => idOf(one) !== gone) ? was[place] : undefined);
}

/**
 * What a form holds as it belongs in the file: what is left empty is left out, a default that was not written stays
 * unwritten, a year that was a number stays one, and what the schema does not know stays as it is.
 * @param was the same in the file before; undefined where it is new
 */
export function settled(schema: z.ZodType | undefined, value: unknown, was: unknown): unknown {
  if (typeof was === 'number' && String(was) === value) return was;
  const { inner } = schema ? bare(schema) : { inner: undefined };
  if (Array.isArray(value)) {
    const element = (inner?.def as { element?: z.ZodType } | undefined)?.element;
    return settledList(element, value, was);
  }
  if (!isThing(value)) return value;
  const shape = (inner as { shape?: Record<string, z.ZodType> } | undefined)?.shape ?? {};
  const old = isThing(was) ? was : {};
  // What may be empty but not left out is written as empty, also where the form has dropped it.
  const keys = new Set([...Object.keys(value), ...Object.keys(shape).filter((key) => mustStand(shape[key]!))]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const one = settled(shape[key], value[key], old[key]);
      const field = shape[key];
      if (!field) return one === undefined ? [] : [[key, one]];
      if (isEmpty(one)) {
        if (mustStand(field)) return [[key, null]];
        return Object.hasOwn(old, key) && isEmpty(old[key])
          ? [[key, old[key]]]
          : bare(field).optional
            ? []
            : [[key, one]];
      }
      const byDefault = bare(field).optional && alike(one, field.safeParse(undefined).data);
      return byDefault && !Object.hasOwn(old, key) ? [] : [[key, one]];
    }),
  );
}
const mustStand = (field: z.ZodType) => bare(field).empty && !bare(field).optional;

/** The same of each thing of a list. */
export const settledList = (schema: z.ZodType | undefined, now: readonly unknown[], was: unknown): unknown[] =>
  now.map((one, place) => settled(schema, one, before(was, now, place)));
