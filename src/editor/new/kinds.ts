import type { z } from 'astro/zod';
import { draftable } from '../../record/drafts/waiting.ts';
import { nearest } from '../../record/check/nearest.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { formOf } from '../forms/form.ts';
import { bare } from '../forms/bare.ts';
import type { Field } from '../forms/fields.ts';

/** What one can begin with a few answers: pages, and what pages rest on. A record or a drawing begins as a copy. */
export const offered: readonly Kind[] = [...draftable, 'here', 'claims', 'quotations', 'sources', 'terms'];

/** The kind of content that somebody means: news, “news item”, claim, Claims. */
export function kindOf(said: string): Kind | undefined {
  const word = said.toLowerCase();
  return offered.find((kind) => [kind, kinds[kind].one, kinds[kind].many.toLowerCase()].includes(word));
}

/** What to say where there is no such kind. */
export function noKind(said: string): string {
  const names = offered.map((kind) => kinds[kind].one);
  const guess = nearest(said.toLowerCase(), [...names, ...offered]);
  return `There is no “${said}” to make. ${guess ? `Did you mean: ${guess}?` : `Write one of: ${names.join(', ')}.`}`;
}

type Shape = Record<string, z.ZodType>;
/** The fields of an object by their names; of what is no object, none. */
export const shapeOf = (schema: z.ZodType): Shape => (bare(schema).inner as unknown as { shape?: Shape }).shape ?? {};
export const schemaOf = (kind: Kind): z.ZodType => kinds[kind].schema as unknown as z.ZodType;

/** Whether a field must be answered: nothing else says what it is. */
export const isNeeded = (schema: z.ZodType): boolean => !bare(schema).optional && !bare(schema).empty;

/** What is asked of a kind: the fields of its form, without the words of a page and what every new page is, a draft. */
export function fieldsFor(kind: Kind): Field[] {
  const form = formOf(kind);
  const fields = kinds[kind].list ? (form[0]!['fields'] as Field[]) : form;
  const order = Object.keys(shapeOf(schemaOf(kind)));
  return fields
    .filter(({ name }) => order.includes(name) && name !== 'draft' && name !== 'body')
    .toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** The fields inside a field, such as street and town of a place. */
export const inside = (field: Field): Field[] => (field.widget === 'object' ? (field['fields'] as Field[]) : []);

/** Whether an answer in one line can fill a field: lists of groups are for the file itself. */
export const isAskable = (field: Field): boolean =>
  field.widget === 'object' ? inside(field).every(isAskable) : !(field.widget === 'list' && field['fields']);
