import type { z } from 'astro/zod';
import { kinds, type Kind } from '../schema/kinds.ts';
import { isVerified } from './claims.ts';
import { filesOf, readList, readText, readYaml, splitMdx, type Located } from './content-files.ts';
import { recordFaults } from './inspections.ts';
import { mdxFaults, type Ids } from './mdx-check.ts';
import { nearest } from './nearest.ts';

export type Finding = { file: string; line: number; message: string };

/** Fields that name other content, and the kind they name. */
const names: Record<string, Kind> = {
  source: 'sources',
  sources: 'sources',
  alsoSee: 'sources',
  person: 'people',
  balance: 'quotations',
};

/**
 * Everything in an authority's folder that would break or mislead, with file, line and remedy.
 * @param folder such as content/havering
 * @param live on a live site an unverified quotation is refused too
 */
export function checkContent(folder: string, live: boolean): Finding[] {
  const files = (Object.keys(kinds) as Kind[]).flatMap((kind) => filesOf(folder, kind).map((file) => ({ kind, file })));
  const ids: Ids = {};
  for (const { kind, file } of files) {
    const set = (ids[kind] ??= new Set());
    if (kinds[kind].list) idsOf(file).forEach((id) => set.add(id));
    else set.add(file.slice(`${folder}/${kinds[kind].at}/`.length).replace(/\.\w+$/, ''));
  }
  const seen: Seen = new Map();
  return files.flatMap(({ kind, file }) => checkFile(kind, file, ids, live, seen).map((fault) => ({ file, ...fault })));
}

/** Where each id of a list was first met: "claims caseload-2025" in content/havering/claims/workforce.yaml. */
type Seen = Map<string, string>;

function idsOf(file: string): string[] {
  try {
    return readList(file).map(({ id }) => id);
  } catch {
    // What is wrong is said when the file itself is checked; the pages that name what is in it are not at fault.
    return [...readText(file).matchAll(/^[\s-]*id:\s*["']?([\w-]+)/gm)].map(([, id]) => id!);
  }
}

function checkFile(kind: Kind, file: string, ids: Ids, live: boolean, seen: Seen): Omit<Finding, 'file'>[] {
  const text = readText(file);
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0)
    return [
      {
        line: text.slice(0, lost).split('\n').length,
        message: 'A letter here cannot be read. Save the file as UTF-8, and look at the letter again.',
      },
    ];
  const check = (located: Located) => checkData(kind, file, located, ids, live, seen);
  if (kinds[kind].ending === 'yaml') return check(readYaml(text));
  const parts = splitMdx(text);
  if (!parts)
    return [{ line: 1, message: 'The file must begin with its fields between two lines of three dashes: ---' }];
  return [
    ...check(readYaml(parts.front, 2)),
    ...mdxFaults(parts.body, parts.bodyLine, ids, file.endsWith('/pages/home.mdx')),
  ];
}

function checkData(kind: Kind, file: string, located: Located, ids: Ids, live: boolean, seen: Seen) {
  if (located.faults.length > 0) return located.faults;
  const { schema, list } = kinds[kind];
  const items = list ? (Array.isArray(located.data) ? located.data : [located.data]) : [located.data];
  return items.flatMap((item: unknown, index: number) => {
    const at = list ? [index] : [];
    const result = (schema as z.ZodType).safeParse(item);
    const fault = (path: PropertyKey[], message: string) => ({ line: located.lineOf([...at, ...path]), message });
    const id = list ? (item as { id?: unknown } | null)?.id : undefined;
    const name = `${kind} ${id}`;
    const first = typeof id === 'string' ? seen.get(name) : undefined;
    if (typeof id === 'string' && !first) seen.set(name, file);
    return [
      ...(first
        ? [fault(['id'], `id: "${id}" is used twice${first === file ? '' : `, also in ${first}`}. Give each its own.`)]
        : []),
      ...firstOfEach(result.error?.issues ?? []).flatMap((issue) =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => fault([...issue.path, key], unknownField(key, fieldsAt(schema, issue.path))))
          : [fault(issue.path, sentenceOf(issue, item))],
      ),
      ...referenceFaults(item, ids).map(([field, message]) => fault([field], message)),
      ...(result.success && kind === 'inspections'
        ? recordFaults(result.data as never).map((message) => fault(message.split(':')[0]!.split('.'), message))
        : []),
      ...(result.success && kind === 'quotations'
        ? receiptFaults(result.data as never, live).map((m) => fault(['text'], m))
        : []),
    ];
  });
}

/** The first fault of each field: what follows from it would only confuse. */
const firstOfEach = (issues: readonly z.core.$ZodIssue[]) =>
  issues.filter(({ path }, i) => issues.findIndex((other) => other.path.join() === path.join()) === i);

/** The names of the fields a schema has at a path: of an object, or of a record with named keys. */
function fieldsAt(schema: z.ZodType, path: PropertyKey[]): string[] {
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

function unknownField(key: string, known: string[]): string {
  const guess = nearest(key, known);
  return `${key}: there is no such field. ${guess ? `Did you mean "${guess}"?` : `The fields here are: ${known.join(', ')}.`}`;
}

/** What to write where a value is of another type. */
const wanted: Record<string, string> = {
  string: 'Write words. Put a number in quotes: "2016".',
  number: 'Write a number in digits, without quotes.',
  int: 'Write a whole number in digits, without quotes.',
  boolean: 'Write true or false.',
  array: 'Write a list: each on a line of its own, after a dash.',
  object: 'Write its fields here, each on a line of its own.',
};

function sentenceOf(issue: z.core.$ZodIssue, item: unknown): string {
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
  return field + ((plain && wanted[issue.expected]) || issue.message);
}

function referenceFaults(item: unknown, ids: Ids): [string, string][] {
  return Object.entries(names).flatMap(([field, kind]) =>
    [(item as Record<string, unknown> | null)?.[field] ?? []].flat().flatMap((name): [string, string][] => {
      if (typeof name !== 'string' || ids[kind]?.has(name)) return [];
      const guess = nearest(name, [...(ids[kind] ?? [])]);
      return [[field, `${field}: there is no "${name}" in ${kind}.${guess ? ` Did you mean "${guess}"?` : ''}`]];
    }),
  );
}

function receiptFaults(quotation: Parameters<typeof isVerified>[0] & { id: string }, live: boolean): string[] {
  if (quotation.receipt && !isVerified(quotation))
    return [
      `${quotation.id}: the words differ from those that were checked. Restore them, or run npm run verify-quotes with the document.`,
    ];
  if (live && !quotation.receipt)
    return [`${quotation.id}: not yet checked against its document. Run npm run verify-quotes with the document.`];
  return [];
}
