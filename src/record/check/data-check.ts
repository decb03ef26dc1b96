import type { z } from 'astro/zod';
import type { Inspection } from '../../schema/inspection.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { oldFieldFaults } from '../inspections/old-grade-check.ts';
import type { Position } from '../inspections/old-grade.ts';
import type { Located } from './read-yaml.ts';
import { fieldsAt, firstOfEach, former, sentenceOf, unknownField } from './field-sentences.ts';
import type { Fault, Ids } from './mdx-check.ts';
import type { Reason } from './reasons.ts';
import { plausible } from './plausible.ts';
import type { Rule } from './rule.ts';
import { movedFaults, pathFaults, referenceFaults, ruleFaults, type PathFault } from './thing-faults.ts';

/** What all files share. */
export type Context = {
  folder: string;
  today: string;
  ids: Ids;
  /** Where each id of a list was first met: "claims caseload-2025" in which file. */
  seen: Map<string, string>;
  /** The grades in force, and every inspection; undefined while one cannot be read. */
  position: Position | undefined;
  record: Inspection[] | undefined;
  /** The rules that are asked of each file. */
  rules: readonly Rule[];
};

const ruleOf: Partial<Record<Kind, Reason>> = {
  authority: 'setting',
  inspections: 'record',
  quotations: 'quotation',
  ecomaps: 'drawing',
  genograms: 'drawing',
  vacancies: 'vacancy',
  events: 'event',
};

/** What a wrong field of a kind does, where that is not the same for every kind. */
const fieldRule = (kind: Kind): Reason => (kind === 'authority' || kind === 'inspections' ? ruleOf[kind]! : 'field');

/** What is wrong with the fields of a file: each by its schema, the names it uses, and the rules of its kind. */
export function dataFaults(kind: Kind, { legible, lineOf }: Located, file: string, context: Context): Fault[] {
  const { list } = kinds[kind];
  const items: unknown[] = list && Array.isArray(legible) ? legible : [legible];
  return items.flatMap((item, index) =>
    itemFaults(kind, item, file, context).map(({ path, ...fault }) => ({
      ...fault,
      line: lineOf(list ? [index, ...path] : path),
    })),
  );
}

type Found = PathFault & { rule: Reason };

function itemFaults(kind: Kind, item: unknown, file: string, { ids, seen, position, record }: Context): Found[] {
  const schema: z.ZodType = kinds[kind].schema;
  const about = (rule: Reason, faults: PathFault[]) => faults.map((fault) => ({ ...fault, rule }));
  const { success, data, error } = schema.safeParse(item);
  const wrong = new Set(error?.issues.map(({ path }) => path.join()));
  const ruled = (sound: unknown) => about(ruleOf[kind] ?? 'field', ruleFaults(kind, sound as never, record));
  return [
    ...about('name-twice', twice(kind, item, file, seen)),
    ...about(
      fieldRule(kind),
      misspelt(firstOfEach(error?.issues ?? []).flatMap((issue) => saidOf(issue, item, schema))),
    ),
    ...(success ? ruled(data) : beside(schema, item, error.issues, ruled)),
    ...[...about('unknown-name', referenceFaults(item, ids)), ...about('dead-link', pathFaults(item, ids))].filter(
      ({ path }) => !wrong.has(path.join()),
    ),
    ...about('old-grade', oldFieldFaults(kind, item, position)),
    ...about('moved', kind === 'moved' ? movedFaults(item, ids) : []),
  ];
}

/**
 * What the rules that look at several fields say of an item in which some field is wrong. Asked with different guesses
 * in its place: what they say each time has nothing to do with the guess.
 */
function beside(
  schema: z.ZodType,
  item: unknown,
  issues: readonly z.core.$ZodIssue[],
  ruled: (sound: unknown) => Found[],
): Found[] {
  const answers = plausible(schema, item).map((guess): Found[] => {
    const { success, data, error } = schema.safeParse(guess);
    return success
      ? ruled(data)
      : error.issues.flatMap((issue) => saidOf(issue, guess, schema)).map((fault) => ({ ...fault, rule: 'field' }));
  });
  const same = (a: Found, b: Found) => a.message === b.message && a.path.join() === b.path.join();
  const [first = [], ...others] = answers;
  const told = new Set(issues.map(({ path }) => path[0]));
  return first.filter(
    (fault) => !told.has(fault.path[0]) && others.every((answer) => answer.some((one) => same(one, fault))),
  );
}

/** A field that is missing because its name is misspelt is told once. */
const misspelt = (faults: PathFault[]) =>
  faults.filter(({ message, path }) => {
    const meant = faults.some((other) => other.message.includes(`Did you mean "${String(path.at(-1))}"?`));
    return !(meant && message.includes('this field is missing'));
  });

const saidOf = (issue: z.core.$ZodIssue, item: unknown, schema: z.ZodType): PathFault[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({
        path: [...issue.path, key],
        message: former[[...issue.path, key].join('.')] ?? unknownField(key, fieldsAt(schema, issue.path)),
      }))
    : [{ path: issue.path, message: sentenceOf(issue, item) }];

/** A name that another thing of the kind has: an id in a list, the reference number of a vacancy. */
function twice(kind: Kind, item: unknown, file: string, seen: Map<string, string>): PathFault[] {
  const key = kinds[kind].list ? 'id' : 'reference';
  const id = (item as Record<string, unknown> | null | undefined)?.[key];
  if (typeof id !== 'string') return [];
  const first = seen.get(`${kind} ${id}`);
  if (!first) seen.set(`${kind} ${id}`, file);
  const also = first === file ? '' : `, also in ${first}`;
  return first ? [{ path: [key], message: `${key}: "${id}" is used twice${also}. Give each its own.` }] : [];
}
