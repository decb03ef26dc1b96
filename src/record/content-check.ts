import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { kinds, type Kind } from '../schema/kinds.ts';
import { isVerified } from './claims.ts';
import { filesOf, readList, readYaml, splitMdx, type Located } from './content-files.ts';
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
  return files.flatMap(({ kind, file }) => checkFile(kind, file, ids, live).map((fault) => ({ file, ...fault })));
}

function idsOf(file: string): string[] {
  try {
    return readList(file).map(({ id }) => id);
  } catch {
    return []; // What is wrong with the file is said when the file itself is checked.
  }
}

function checkFile(kind: Kind, file: string, ids: Ids, live: boolean): Omit<Finding, 'file'>[] {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  if (text.includes('\uFFFD')) return [{ line: 1, message: 'Some letters cannot be read. Save the file as UTF-8.' }];
  if (kinds[kind].ending === 'yaml') return checkData(kind, readYaml(text), ids, live);
  const parts = splitMdx(text);
  if (!parts)
    return [{ line: 1, message: 'The file must begin with its fields between two lines of three dashes: ---' }];
  return [...checkData(kind, readYaml(parts.front, 2), ids, live), ...mdxFaults(parts.body, parts.bodyLine, ids)];
}

function checkData(kind: Kind, located: Located, ids: Ids, live: boolean) {
  if (located.faults.length > 0) return located.faults;
  const { schema, list } = kinds[kind];
  const items = list ? (Array.isArray(located.data) ? located.data : [located.data]) : [located.data];
  const seen = new Set<string>();
  return items.flatMap((item: unknown, index: number) => {
    const at = list ? [index] : [];
    const result = (schema as z.ZodType).safeParse(item);
    const fault = (path: PropertyKey[], message: string) => ({ line: located.lineOf([...at, ...path]), message });
    const twice = list && seen.has((item as { id: string })?.id);
    seen.add((item as { id: string })?.id);
    return [
      ...(twice ? [fault(['id'], `id: "${(item as { id: string }).id}" is used twice. Give each its own.`)] : []),
      ...(result.error?.issues ?? []).map((issue) => fault(issue.path, sentenceOf(issue, schema))),
      ...referenceFaults(item, ids).map(([field, message]) => fault([field], message)),
      ...(result.success && kind === 'inspections'
        ? recordFaults(result.data as never).map((message) => fault([message.split(/[.:]/)[0] ?? ''], message))
        : []),
      ...(result.success && kind === 'quotations'
        ? receiptFaults(result.data as never, live).map((m) => fault(['text'], m))
        : []),
    ];
  });
}

function sentenceOf(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys((schema as z.ZodObject).shape ?? {});
    return issue.keys
      .map((key) => `${key}: there is no such field. Did you mean "${nearest(key, known) ?? known.join(', ')}"?`)
      .join(' ');
  }
  if (issue.code === 'invalid_type' && issue.input === undefined && /undefined/.test(issue.message))
    return `${field}: this field is missing. Add a line "${field}: …".`;
  return `${field}: ${issue.message}`;
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
