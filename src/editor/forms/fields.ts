import type { z } from 'astro/zod';
import { namedBy } from '../../record/check/named-by.ts';
import { localTime } from '../../schema/local-time.ts';
import type { Kind } from '../../schema/kinds.ts';
import { bare, defOf, isDay } from './bare.ts';
import { relation } from './relation.ts';
import { choices, number, text } from './scalars.ts';
import { hintInForm, inWords } from './words.ts';

/** A field of a form, as plain data of Sveltia CMS. */
export type Field = { name: string; label: string; widget: string; required?: boolean } & Record<string, unknown>;

/** The widget of a bare schema; undefined where no form can hold it: such a field passes through as it is. */
function widget(name: string, schema: z.ZodType): Partial<Field> | undefined {
  if (isDay(schema)) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (schema.def === localTime.def) return { widget: 'datetime', format: 'YYYY-MM-DD HH:mm' };
  const { type, element, items, keyType, valueType } = defOf(schema);
  const named: Kind | undefined = namedBy[name];
  if (type === 'string' && named) return relation(named);
  if (type === 'string') return text(schema);
  if (type === 'union') return { widget: 'string' };
  if (type === 'number') return number(schema);
  if (type === 'boolean') return { widget: 'boolean' };
  if (type === 'enum') return { widget: 'select', options: choices(schema) };
  if (type === 'object') return { widget: 'object', fields: fieldsOf(schema) };
  if (type === 'array' && element) return list(name, element, named);
  if (type === 'tuple' && items)
    return { widget: 'list', field: field('number', items[0]!), min: items.length, max: items.length };
  if (type === 'record' && defOf(keyType!).entries && defOf(valueType!).entries)
    return {
      widget: 'object',
      fields: choices(keyType!).map(({ label, value }) => ({
        name: value,
        label,
        widget: 'select',
        required: false,
        options: choices(valueType!),
      })),
    };
  return undefined;
}

function list(name: string, element: z.ZodType, named: Kind | undefined): Partial<Field> | undefined {
  if (named) return { ...relation(named), multiple: true };
  const one = field(name, element);
  if (!one) return undefined;
  if (one.widget !== 'object') return { widget: 'list', field: { ...one, label: inWords(name) } };
  const fields = one['fields'] as Field[];
  const shown = ['label', 'name', 'text', 'title', 'what', 'role', 'id'];
  const summary = fields.find((inner) => shown.includes(inner.name)) ?? fields[0];
  return { widget: 'list', fields, collapsed: 'auto', summary: `{{${summary?.name}}}` };
}

/**
 * One field of a form.
 * @param name its key in the file
 * @param schema with the label and hint that `field` of src/schema/fields.ts gave it
 * @returns undefined where no form can hold it
 */
export function field(name: string, schema: z.ZodType): Field | undefined {
  const { inner, optional, empty } = bare(schema);
  const found = widget(name, inner);
  if (!found) return undefined;
  const { label = inWords(name), hint } = (schema.meta() ?? {}) as { label?: string; hint?: string };
  return {
    name,
    label,
    ...(found as { widget: string }),
    ...(hint ? { hint: [hintInForm(hint), found['hint']].filter(Boolean).join(' ') } : {}),
    ...(empty && found.widget === 'boolean'
      ? { widget: 'select', options: [...yesOrNo, { label: 'Not known', value: null }] }
      : {}),
    ...(optional || empty || found.widget === 'boolean' ? { required: false } : {}),
  };
}
const yesOrNo = [
  { label: 'Yes', value: true },
  { label: 'No', value: false },
];

/** The fields of an object, in the order of its schema. */
export const fieldsOf = (schema: z.ZodType): Field[] =>
  Object.entries((schema as unknown as { shape: Record<string, z.ZodType> }).shape).flatMap(
    ([name, one]) => field(name, one) ?? [],
  );
