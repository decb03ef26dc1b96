import {
  autocomplete,
  autocompleteMultiselect,
  confirm,
  isCancel,
  log,
  multiselect,
  select,
  text,
} from '@clack/prompts';
import type { z } from 'astro/zod';
import { namedBy } from '../../record/check/named-by.ts';
import { bare } from '../forms/bare.ts';
import type { Field } from '../forms/fields.ts';
import { faultOf, read, type Answers } from './answers.ts';
import { namesIn } from './defaults.ts';
import { inside, isNeeded, shapeOf } from './kinds.ts';

/** Nothing is written: somebody has pressed Ctrl and C, or it cannot be; then a sentence says why. */
export class Stopped extends Error {}

/** The answer; where there is none because somebody stopped, everything stops. */
export async function said<T>(answer: Promise<T>): Promise<Exclude<T, symbol>> {
  const value = await answer;
  if (isCancel(value)) throw new Stopped();
  return value as Exclude<T, symbol>;
}

const questionOf = ({ label, hint }: Field) => (typeof hint === 'string' ? `${label}\n${hint}` : label);

/**
 * Asks for one field, and checks the answer at once by its schema.
 * @param first what stands there to begin with
 */
export async function ask(field: Field, schema: z.ZodType, folder: string, first?: unknown): Promise<unknown> {
  if (field.widget === 'object') return askGroup(field, schema, folder, first as Answers | undefined);
  const message = questionOf(field);
  const named = namedBy[field.name];
  if (field.widget === 'relation' && named) {
    const options = namesIn(folder, named).map(({ value, label }) => ({
      value,
      label: `${value}  ${label}`.slice(0, 90),
    }));
    if (field['multiple'])
      return said(autocompleteMultiselect({ message, options, maxItems: 8, required: isNeeded(schema) }));
    const none = isNeeded(schema) ? [] : [{ value: '', label: 'None' }];
    return (await said(autocomplete({ message, options: [...none, ...options], maxItems: 8 }))) || undefined;
  }
  if (field.widget === 'select') {
    const none = isNeeded(schema) ? [] : [{ value: '', label: 'None, or not known' }];
    const options = [...none, ...(field['options'] as { value: string; label: string }[])].filter(
      ({ value }) => value !== null,
    );
    return (await said(select({ message, options, ...(first ? { initialValue: String(first) } : {}) }))) || undefined;
  }
  if (field.widget === 'boolean') return said(confirm({ message, initialValue: first === true }));
  const began = Array.isArray(first) ? first.join(', ') : String(first ?? '');
  const list = field.widget === 'list' ? `${message}\nMore than one: with commas between.` : message;
  const validate = (typed = '') => {
    const value = read(field, typed);
    return value === undefined && !isNeeded(schema) ? undefined : faultOf(schema, field.name, value);
  };
  return read(field, (await said(text({ message: list, initialValue: began, validate }))) ?? '');
}

/** Asks for the fields of a group, such as street and town of a place. */
async function askGroup(field: Field, schema: z.ZodType, folder: string, first: Answers = {}): Promise<Answers> {
  log.step(questionOf(field));
  const shape = shapeOf(bare(schema).inner);
  const answers: Answers = {};
  for (const one of inside(field)) {
    const optional = isNeeded(shape[one.name]!) ? one : { ...one, label: `${one.label} (Enter for none)` };
    if (one.widget === 'object' && !isNeeded(shape[one.name]!)) {
      if (!(await said(confirm({ message: `${one.label}: is there one?`, initialValue: false })))) continue;
    }
    answers[one.name] = await ask(optional, shape[one.name]!, folder, first[one.name]);
  }
  return answers;
}

/** Which of some fields shall be filled in, or filled in again. */
export const askWhich = (message: string, fields: readonly Field[], first: string[] = []): Promise<string[]> =>
  said(
    multiselect({
      message: `${message}\nMove with the arrow keys, choose with the space bar, go on with Enter.`,
      options: fields.map(({ name, label, hint }) => ({ value: name, label, ...(hint ? { hint: String(hint) } : {}) })),
      initialValues: first,
      required: false,
      maxItems: 10,
    }),
  );
