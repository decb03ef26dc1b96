import { namedBy } from '../../record/check/named-by.ts';
import { kinds } from '../../schema/kinds.ts';
import { inWords } from '../forms/words.ts';
import type { JsonSchema } from './json-schema.ts';

/** A field as the guide tells it: its name in the file, what people call it, and what may be written. */
export type Row = { name: string; label: string; needed: boolean; says: string };

/** The fields of a thing, those inside a field after it: pay, then pay › from. */
export function rowsOf({ properties = {}, required = [] }: JsonSchema, within = ''): Row[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const bare = plain(schema);
    const inner = bare.items ? plain(bare.items) : bare;
    const { title: label = inWords(name), description: hint = '' } = schema;
    const form = formOf(name, bare);
    // A hint that says the form already is enough.
    const says = /^(true|A list|A day, a month)\b/.test(hint) ? hint : [hint, form].filter(Boolean).join(' ');
    const row = { name: within + name, label, needed: required.includes(name), says };
    return hint.includes('Do not type it') ? [row] : [row, ...rowsOf(inner, `${within}${name} › `)];
  });
}

/** Without the “or nothing” around it. */
export const plain = (schema: JsonSchema): JsonSchema => schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;

/** In which form a value is written, in a sentence; nothing of plain words. */
function formOf(name: string, schema: JsonSchema): string {
  if (schema.items) {
    const inner = plain(schema.items);
    if (inner.properties) return 'A list.';
    return `A list, in square brackets.${inner.enum ? ` Each one of: ${inner.enum.join(', ')}.` : named(name, true)}`;
  }
  if (schema.enum) return `One of: ${schema.enum.join(', ')}.`;
  if (schema.type === 'boolean') return 'Write true or false.';
  if (schema.type === 'number' || schema.type === 'integer') return 'A number, in digits.';
  const most = schema.maxLength ? `At most ${schema.maxLength} letters.` : '';
  return [namedBy[name] ? named(name) : pattern(schema), most].filter(Boolean).join(' ');
}

/** What a field names: the thing, or in a list the things. */
const named = (name: string, many = false) => {
  const kind = namedBy[name] && kinds[namedBy[name]];
  if (!kind) return '';
  return many ? ` Names of ${kind.many.toLowerCase()}.` : `The name of one ${kind.one}.`;
};

/** What a text looks like, found out by trying. */
const forms: [fits: string[], not: string[], says: string][] = [
  [['2026-03-31'], ['2026'], 'A day: 2026-03-31.'],
  [['caseload-2025'], ['Caseload', 'a/b'], 'Small letters, digits and hyphens: caseload-2025.'],
  [['2026-03-31', '2026'], [], 'A day, a month or a year: 2026-03-31, 2026-03 or 2026.'],
  [['2026-03-31 17:00'], [], 'A day and a time in quotation marks: "2026-12-01 17:00".'],
  [['/inspections/'], ['x'], 'A page of this site: /inspections/.'],
];
function pattern({ pattern: source, format }: JsonSchema): string {
  if (format === 'uri') return 'A whole address: https://www.gov.uk/.';
  if (!source) return '';
  const shape = new RegExp(source);
  return (
    forms.find(([fits, not]) => fits.every((one) => shape.test(one)) && !not.some((one) => shape.test(one)))?.[2] ?? ''
  );
}
