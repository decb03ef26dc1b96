import type { z } from 'astro/zod';
import { day } from '../../schema/fields.ts';

type Def = {
  type: string;
  innerType?: z.ZodType;
  out?: z.ZodType;
  element?: z.ZodType;
  items?: z.ZodType[];
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  entries?: Record<string, string>;
  checks?: { _zod: { def: { check: string; pattern?: RegExp } } }[];
};
/** What a schema is made of, as far as a form asks. */
export const defOf = (schema: z.ZodType) => schema.def as unknown as Def;

/** What a schema is under what may be left out, be empty or have a default. */
export function bare(schema: z.ZodType): { inner: z.ZodType; optional: boolean; empty: boolean } {
  const { type, innerType, out } = defOf(schema);
  if (type === 'pipe' && out && !isDay(schema)) return bare(out);
  if (!innerType) return { inner: schema, optional: false, empty: false };
  const { inner, optional, empty } = bare(innerType);
  return {
    inner,
    optional: optional || type === 'optional' || type === 'default',
    empty: empty || type === 'nullable',
  };
}

/** Whether it is a calendar day, which Zod knows only as a text. */
export const isDay = (schema: z.ZodType) => schema.def === day.def;
