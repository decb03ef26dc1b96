import type { z } from 'astro/zod';
import { defOf } from './bare.ts';
import type { Field } from './fields.ts';
import { inWords } from './words.ts';

/** What the schema says of a value that is not one: our own sentence, the same as in the check. */
const objection = (schema: z.ZodType) => schema.safeParse('\u0000').error?.issues[0]?.message ?? '';

/** @param schema a text; what it may be written with, how long it may be and what is said of another */
export function text(schema: z.ZodType): Partial<Field> {
  const { maxLength, minLength, format } = schema as z.ZodString;
  const { checks = [] } = defOf(schema);
  const pattern = checks.map(({ _zod }) => _zod.def.pattern).find(Boolean);
  const short = pattern !== undefined || format !== null || (maxLength ?? Infinity) <= 140;
  return {
    widget: short ? 'string' : 'text',
    ...(maxLength !== null ? { maxlength: maxLength } : {}),
    ...(minLength !== null && minLength > 1 ? { minlength: minLength } : {}),
    ...(pattern ? { pattern: [pattern.source, objection(schema)] } : {}),
    ...(!pattern && format === 'url' ? { pattern: ['^https?://', objection(schema)] } : {}),
    ...(!pattern && format === 'email' ? { pattern: ['^[^@ ]+@[^@ ]+$', objection(schema)] } : {}),
  };
}

/** @param schema a number, whole or not, and from where to where it may go */
export function number(schema: z.ZodType): Partial<Field> {
  const { minValue, maxValue, format } = schema as z.ZodNumber;
  const end = (value: number | null) => value !== null && Number.isSafeInteger(value) && Math.abs(value) < 1e9;
  return {
    widget: 'number',
    value_type: format?.includes('int') ? 'int' : 'float',
    ...(end(minValue) ? { min: minValue } : {}),
    ...(end(maxValue) ? { max: maxValue } : {}),
  };
}

/** The values that may be chosen, in words. */
export const choices = (schema: z.ZodType) =>
  Object.values(defOf(schema).entries ?? {}).map((value) => ({ label: inWords(value), value }));
