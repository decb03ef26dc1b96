import type { z } from 'astro/zod';
import { firstOfEach, sentenceOf } from '../../record/check/field-sentences.ts';
import { ruleFaults, type PathFault } from '../../record/check/thing-faults.ts';
import { namedBy } from '../../record/check/named-by.ts';
import { nearest } from '../../record/check/nearest.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { bare } from '../forms/bare.ts';
import type { Field } from '../forms/fields.ts';
import { namesIn } from './defaults.ts';
import { schemaOf, shapeOf } from './kinds.ts';

export type Answers = Record<string, unknown>;

/** An answer in one line as the file has it: yes is true, digits are a number where one is wanted, commas part a list. */
export function read({ widget, multiple }: Partial<Field>, text: string): unknown {
  const said = text.trim();
  if (said === '') return undefined;
  if (widget === 'list' || multiple) return said.split(/\s*,\s*/).filter(Boolean);
  if (widget === 'number') return /^-?\d+(\.\d+)?$/.test(said) ? Number(said) : said;
  if (widget === 'boolean') return { yes: true, true: true, no: false, false: false }[said.toLowerCase()] ?? said;
  return said;
}

/** What is wrong with one answer, as a sentence; undefined where nothing is. */
export function faultOf(schema: z.ZodType, name: string, value: unknown): string | undefined {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  if (!issue) return undefined;
  if (value === undefined) return 'This is needed. Write something.';
  return plainly(sentenceOf({ ...issue, path: [name, ...issue.path] } as z.core.$ZodIssue, { [name]: value }));
}

/** What is wrong with an answer that names other content: that there is nothing of that name. */
export function lostName(folder: string, { name, widget }: Field, value: unknown): string | undefined {
  const kind = namedBy[name];
  if (!kind || widget !== 'relation') return undefined;
  const known = namesIn(folder, kind).map(({ value }) => value);
  const lost = [value].flat().find((one) => !known.includes(String(one)));
  if (lost === undefined) return undefined;
  const guess = nearest(String(lost), known);
  return `There is no "${String(lost)}" in ${kinds[kind].at}. ${guess ? `Did you mean "${guess}"?` : 'Look there for its name, or make it first.'}`;
}

/** A sentence of the check without the field’s name, which stands over it. */
export const plainly = (message: string): string => {
  const said = message.replace(/^[\w.]+: /, '');
  return said.charAt(0).toUpperCase() + said.slice(1);
};

/** The answers as the file has them: in the order of the schema, nothing that is empty, and a draft where there are drafts. */
export function complete(schema: z.ZodType, answers: Answers): Answers {
  const shape = shapeOf(schema);
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, field]) => {
      const value = name === 'draft' ? true : answers[name];
      const { optional, empty } = bare(field);
      if (value === undefined || value === '') return empty && !optional ? [[name, null]] : [];
      return [[name, isGroup(value) ? complete(field, value) : value]];
    }),
  );
}
const isGroup = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with all answers together, each with its field. A new quotation has no receipt yet: that is no fault. */
export function faultsOf(kind: Kind, data: Answers): PathFault[] {
  const result = schemaOf(kind).safeParse(data);
  if (result.success) return kind === 'quotations' ? [] : ruleFaults(kind, result.data as never);
  return firstOfEach(result.error.issues).map((issue) => ({ path: issue.path, message: sentenceOf(issue, data) }));
}

/** An answer put in its place: place.town is the town of the place. */
export function put(answers: Answers, name: string, value: unknown): void {
  const [first = '', ...rest] = name.split('.');
  if (rest.length === 0) answers[first] = value;
  else put((answers[first] ??= {}) as Answers, rest.join('.'), value);
}

export const valueAt = (answers: Answers, name: string): unknown =>
  name.split('.').reduce<unknown>((at, key) => (at as Answers | undefined)?.[key], answers);
