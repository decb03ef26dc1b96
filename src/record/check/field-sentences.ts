import type { z } from 'astro/zod';
import { day as realDay } from '../../schema/fields.ts';
import { nearest } from './nearest.ts';

/** The first fault of each field: what follows from it would only confuse. */
export const firstOfEach = (issues: readonly z.core.$ZodIssue[]) =>
  issues.filter(({ path }, i) => issues.findIndex((other) => other.path.join() === path.join()) === i);

/** The names of the fields a schema has at a path: of an object, or of a record with named keys. */
export function fieldsAt(schema: z.ZodType, path: PropertyKey[]): string[] {
  const { innerType, element, shape, keyType } = schema.def as {
    innerType?: z.ZodType;
    element?: z.ZodType;
    shape?: Record<PropertyKey, z.ZodType>;
    keyType?: { options?: string[] };
  };
  if (innerType) return fieldsAt(innerType, path);
  const [first, ...rest] = path;
  if (first === undefined) return keyType?.options ?? Object.keys(shape ?? {});
  const next = element ?? shape?.[first];
  return next ? fieldsAt(next, rest) : [];
}

/** Fields that there were once, by where they stood, and what to do with them. */
export const former: Readonly<Record<string, string>> = {
  'colours.dark':
    'dark: the colours of the dark site follow from those of the light one. Take dark out, with its colours.',
  'colours.light': 'light: its colours now stand under colours itself. Put them there, and take light out.',
};

/** What to write instead of a field that does not exist. */
export function unknownField(key: string, known: string[]): string {
  const guess = nearest(key, known);
  return `${key}: there is no such field. ${guess ? `Did you mean "${guess}"?` : `The fields here are: ${known.join(', ')}.`}`;
}

/** What to write where a value is of another type. */
const wanted: Record<string, string> = {
  string: 'Write words. Put a number in quotes: "2016".',
  number: 'Write a number in digits, without quotes.',
  int: 'Write a whole number in digits, without quotes.',
  boolean: 'Write true for yes, or false for no.',
  array: 'Write a list in square brackets, with commas: [one, another].',
  object: 'Write its fields here, each on a line of its own.',
};

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A sentence about dates with the day that was typed as its example, where that can be told. */
function withOwnDay(message: string, value: unknown): string {
  const [, day, month = '', year] =
    /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]+(\d{1,2}|[a-z]{3,})[\s./,-]+(\d{4})$/i.exec(String(value)) ?? [];
  const number = Number(month) || months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (!day || number < 1 || number > 12) return message;
  const typed = [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-');
  if (!realDay.safeParse(typed).success) return `There is no such day in the calendar. ${message}`;
  return message.replace(/, such as \d{4}-\d\d-\d\d\.$|\(\d{4}-\d\d-\d\d\)\.$/, (end) =>
    end.startsWith(',') ? `: ${typed}.` : `(${typed}).`,
  );
}

/** A schema's objection as a sentence: the field, what is wrong, what to write. */
export function sentenceOf(issue: z.core.$ZodIssue, item: unknown): string {
  const name = issue.path.join('.');
  const field = name ? `${name}: ` : '';
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], item);
  if (name && value === undefined)
    return `${field}this field is missing. Add a line "${String(issue.path.at(-1))}: …".`;
  if (name && value === null) return `${field}this field is empty. Write something after its colon.`;
  if (issue.code === 'invalid_value') {
    const guess = nearest(String(value), issue.values.map(String));
    return `${field}"${String(value)}" is none of: ${issue.values.join(', ')}.${guess ? ` Did you mean "${guess}"?` : ''}`;
  }
  if (issue.code === 'too_big' && typeof value === 'string')
    return `${field}at most ${issue.maximum} letters, and these are ${value.length}. Say it in fewer words.`;
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return `${field}Write the whole address, such as https://www.gov.uk/.`;
  const plain = issue.code === 'invalid_type' && /^Invalid input/.test(issue.message);
  return field + ((plain && wanted[issue.expected]) || withOwnDay(issue.message, value));
}
