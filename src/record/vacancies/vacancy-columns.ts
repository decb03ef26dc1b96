import type { z } from 'astro/zod';
import { vacancy as schema } from '../../schema/vacancy.ts';

/** A field as a column of a table. `type`: what the schema holds there, such as string, number or boolean. */
export type Column = { name: string; type: string; label: string; hint: string; needed: boolean };

/** The fields of a schema that hold a value; one within another is named with a dot, such as pay.from. */
function leaves(fields: Record<string, z.ZodType>, before = '', around = true): Column[] {
  return Object.entries(fields).flatMap(([key, field]): Column[] => {
    const needed = around && !field.safeParse(undefined).success;
    let inner = field as z.ZodType & { shape?: Record<string, z.ZodType>; unwrap?: () => z.ZodType };
    while (inner.unwrap) inner = inner.unwrap() as typeof inner;
    const name = before + key;
    if (inner.shape) return leaves(inner.shape, `${name}.`, needed);
    const { label = key, hint = '' } = (field.meta() ?? {}) as { label?: string; hint?: string };
    const { entries = {} } = inner.def as { entries?: Record<string, string> };
    const oneOf = Object.values(entries).join(', ');
    const said = [hint, oneOf && `One of: ${oneOf}.`].filter(Boolean).join(' ');
    return [{ name, type: inner.def.type, label, hint: said, needed }];
  });
}

/** The column that becomes the body. */
export const body = 'description';

/** The columns of a table of vacancies: the fields of the schema but those of examples and imports, and the body. */
export const columns: Column[] = [
  ...leaves(schema.shape as Record<string, z.ZodType>).filter(({ name }) => !/^(example|imported)$/.test(name)),
  { name: body, type: 'string', label: 'What the person would do', hint: 'In plain Markdown, no HTML.', needed: true },
];
