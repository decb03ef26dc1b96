import { homeVocabulary, vocabulary, type Component } from '../../record/check/vocabulary.ts';
import { kinds } from '../../schema/kinds.ts';
import type { Field } from './fields.ts';
import { relation } from './relation.ts';
import { offered, rich } from './rich.ts';
import { inWords } from './words.ts';

/** A part of a page as the form of words offers it: its form, and how it is told from the words and written into them. */
export type Part = {
  id: string;
  label: string;
  /** What stands for it among the words. */
  summary: string;
  fields: Field[];
  pattern: RegExp;
  read: (match: readonly string[] | RegExpMatchArray) => Record<string, string>;
  write: (values: Record<string, string | undefined>) => string;
};

/** What people call a part, without what that is. */
export const shortly = (label: string) => label.split(/[:,]/)[0]!;

type Attribute = Component['takes'][string];

function attribute(name: string, { needed, names, oneOf }: Attribute): Field {
  const known = names && names !== 'full inspections' ? kinds[names] : undefined;
  return {
    name,
    label: known ? inWords(known.one) : inWords(name),
    widget: 'string',
    ...(known ? relation(names as keyof typeof kinds) : {}),
    ...(names === 'full inspections' ? { pattern: ['^\\d{4}$', 'Write the year of a full inspection: 2018.'] } : {}),
    ...(oneOf ? { widget: 'select', options: oneOf.map((value) => ({ label: inWords(value), value })) } : {}),
    ...(needed ? {} : { required: false }),
  };
}

const held = (name: string, around: Component['around']): Field[] => {
  if (!around) return [];
  if (around === 'words') return [{ name: 'body', label: 'Words', widget: 'string' }];
  return [rich('Text', offered(Object.hasOwn(vocabulary, name) ? vocabulary : homeVocabulary, name))];
};

const attributePattern = '(?:\\s+[\\w-]+="[^"]*")*';
const typed = (value: string) => value.replaceAll('&quot;', '"');
const safe = (value: string) => value.replaceAll('"', '&quot;');

/**
 * A part of the vocabulary as a form.
 * What is read and not changed is written letter by letter as it was.
 */
export function partOf(name: string, { label, says, takes, inline, around }: Component): Part {
  // A block ends at the end of a line; white space and line ends are told apart so that Sveltia sees which is which.
  const open = `<${name}(${attributePattern})\\s*`;
  const source = inline
    ? `${open}(?:/>|>([^<]*)</${name}>)`
    : `${open}(?:/>|>([\\s\\S]*?)</${name}>)[ \\t]*(?=\\n|$(?![\\s\\S]))`;
  const read = ([whole = '', attributes = '', body]: readonly string[] | RegExpMatchArray) => ({
    ...Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, typed(value!)]),
    ),
    ...(body === undefined ? {} : { body: inline ? body : body.trim() }),
    asItWas: whole,
  });
  const pattern = new RegExp(source);
  const write = (values: Record<string, string | undefined>) => {
    const { asItWas, body = '', ...rest } = values;
    const before = asItWas ? asItWas.match(pattern) : null;
    if (before && same(read(before), values)) return asItWas!;
    const attributes = Object.entries(rest).flatMap(([key, value]) =>
      Object.hasOwn(takes, key) && value ? ` ${key}="${safe(value)}"` : [],
    );
    const opened = `<${name}${attributes.join('')}`;
    if (!body.trim()) return `${opened} />`;
    return inline ? `${opened}>${body}</${name}>` : `${opened}>\n\n${body.trim()}\n\n</${name}>`;
  };
  const fields = [...Object.entries(takes).map(([key, one]) => attribute(key, one)), ...held(name, around)];
  if (fields[0]) fields[0]['hint'] = [says, fields[0]['hint']].filter(Boolean).join(' ');
  const said = Object.keys(takes)
    .slice(0, 2)
    .map((key) => `{{${key}}}`)
    .join(' ');
  const summary = around === 'words' ? '{{body}}' : inline ? said : `${shortly(label)}: ${said}`;
  return { id: name, label, summary, fields, pattern, read, write };
}

const same = (one: Record<string, unknown>, other: Record<string, unknown>) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => (one[key] || '') === (other[key] || ''));
