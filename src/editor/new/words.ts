import type { z } from 'astro/zod';
import { namedBy } from '../../record/check/named-by.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { bare } from '../forms/bare.ts';
import type { Field } from '../forms/fields.ts';
import { namesIn } from './defaults.ts';
import { flagsOf } from './flags.ts';
import { fieldsFor, isNeeded, offered, schemaOf, shapeOf } from './kinds.ts';

const command = 'npm run new --';

/** What to say of the command as a whole. */
export const usage = (): string =>
  [
    'Makes the file of something new, and asks for what belongs in it.',
    '',
    'npm run new',
    `${command} news`,
    `${command} news --title "A new family hub" --happened 2026-11`,
    `${command} news --help`,
    '',
    `You can make a ${offered.map((kind) => kinds[kind].one).join(', ')}.`,
  ].join('\n');

/** Where the names are that a field takes, and one of them. */
function whereNames(folder: string, { name, widget, multiple }: Field): string {
  const kind = namedBy[name];
  if (!kind || widget !== 'relation') return '';
  const [first] = namesIn(folder, kind);
  const { at } = kinds[kind];
  const such = first ? `, such as ${first.value}` : '';
  return `A name from ${at.includes('.') ? at : `${at}/`}${such}.${multiple ? ' More than one: with commas between.' : ''}`;
}

/** One line for a field: how it is written, and what belongs there. */
function lineOf(folder: string, flag: string, field: Field): string {
  const { label, hint, options } = field;
  const values = (options as { value: string | null }[] | undefined)?.flatMap(({ value }) => value ?? []).join(', ');
  const said = [hint, values && `One of: ${values}.`, whereNames(folder, field)].filter(Boolean).join(' ');
  return line(flag, said ? `${label}. ${said}` : label);
}
const line = (flag: string, said: string) => `  --${flag.padEnd(18)} ${said}`;

/** The rule of a field by its name in the command. */
export const schemaAt = (schema: z.ZodType, flag: string): z.ZodType =>
  flag.split('.').reduce((at, key) => shapeOf(bare(at).inner)[key]!, schema);

const isNeededAt = (kind: Kind, flag: string) =>
  flag.split('.').every((_, i, keys) => isNeeded(schemaAt(schemaOf(kind), keys.slice(0, i + 1).join('.'))));

/**
 * Every field of a kind, those that must be answered first.
 * @param usual what is answered unless somebody says otherwise
 */
export function fieldsInWords(kind: Kind, usual: Record<string, string>, folder: string): string {
  const flags = flagsOf(fieldsFor(kind)).map(({ flag, field }) => ({
    line: lineOf(folder, flag, field),
    group: !isNeededAt(kind, flag)
      ? 'Not needed'
      : flag in usual || flag === 'id'
        ? 'Filled in unless you say'
        : 'Needed',
    said: usual[flag] === undefined ? '' : ` (${usual[flag]})`,
  }));
  const place = kinds[kind].list ? line('in', 'The list it goes into') : line('file', 'The name of its file');
  const group = (name: string, ...more: string[]) => [
    '',
    name,
    ...flags.filter((one) => one.group === name).map(({ line, said }) => line + said),
    ...more,
  ];
  return [
    `To make a ${kinds[kind].one}:`,
    ...group('Needed'),
    ...group('Filled in unless you say', place),
    ...group('Not needed'),
  ].join('\n');
}

/** What a command without questions still has to say, a line each. */
export const missingInWords = (kind: Kind, missing: readonly string[], folder: string): string => {
  const flags = flagsOf(fieldsFor(kind));
  return [
    'These are missing:',
    ...missing.map((name) => {
      const known = flags.find(({ flag }) => flag === name);
      return known ? lineOf(folder, name, known.field) : `  --${name}`;
    }),
  ].join('\n');
};

/** The flags that must be answered and are not. */
export const missingOf = (kind: Kind, isGiven: (flag: string) => boolean): string[] =>
  flagsOf(fieldsFor(kind)).flatMap(({ flag }) => (isNeededAt(kind, flag) && !isGiven(flag) ? [flag] : []));
