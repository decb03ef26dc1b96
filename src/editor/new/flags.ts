import { unknownField } from '../../record/check/field-sentences.ts';
import type { Field } from '../forms/fields.ts';
import { put, read, type Answers } from './answers.ts';
import { inside, isAskable } from './kinds.ts';

/** Every field that an answer in one line can fill, by its name in the command: --title, --place.town. */
export const flagsOf = (fields: readonly Field[], within = ''): { flag: string; field: Field }[] =>
  fields
    .filter(isAskable)
    .flatMap((field) =>
      field.widget === 'object'
        ? flagsOf(inside(field), `${within}${field.name}.`)
        : [{ flag: within + field.name, field }],
    );

/** reviewBy for --review-by: both are understood. */
const named = (flag: string) => flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The words of a command as name and value: --title "A title", --title="A title", and --example alone for yes. */
export function* pairsIn(words: readonly string[]): Generator<{ name: string; value: string }> {
  for (let i = 0; i < words.length; i += 1) {
    const [, name = '', joined] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(words[i]!) ?? [];
    const next = words[i + 1];
    const alone = joined === undefined && (next === undefined || next.startsWith('--'));
    yield { name: named(name), value: joined ?? (alone ? 'yes' : next!) };
    if (joined === undefined && !alone) i += 1;
  }
}

/** Words beside the fields: the name of the file, and the list that a thing goes into. */
const own = ['file', 'in'] as const;
export type Given = { answers: Answers; faults: string[] } & Partial<Record<(typeof own)[number], string>>;

/** What a command has answered already, and a sentence for each word of it that is not understood. */
export function givenBy(words: readonly string[], fields: readonly Field[]): Given {
  const given: Given = { answers: {}, faults: [] };
  const flags = flagsOf(fields);
  const [first] = words;
  if (first !== undefined && !first.startsWith('--')) {
    given.faults.push(`“${first}” has no name before it. Write it so: --title "${first}"`);
    return given;
  }
  for (const { name, value } of pairsIn(words)) {
    const known = flags.find(({ flag }) => flag === name);
    const isOwn = own.find((one) => one === name);
    if (known) put(given.answers, name, read(known.field, value));
    else if (isOwn) given[isOwn] = value;
    else
      given.faults.push(
        `--${unknownField(
          name,
          flags.map(({ flag }) => flag),
        )}`,
      );
  }
  return given;
}
