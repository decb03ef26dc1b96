import { globSync } from 'node:fs';
import type { z } from 'astro/zod';
import { kinds, type Kind } from '../schema/kinds.ts';
import { fieldsAt, firstOfEach, sentenceOf, unknownField } from './field-sentences.ts';
import { filesOf, readList, readText, readYaml, splitMdx, type Located } from './content-files.ts';
import { isGraded, isWhole } from './inspections.ts';
import { mdxFaults, type Ids } from './mdx-check.ts';
import { oldGradeFaults, oldGrades, type OldGrade } from './old-grade.ts';
import { aboutFaults, pathFaults, referenceFaults, ruleFaults } from './thing-faults.ts';

export type Finding = { file: string; line: number; message: string };

/**
 * Everything in an authority's folder that would break or mislead, with file, line and remedy.
 * @param folder such as content/havering
 */
export function checkContent(folder: string): Finding[] {
  const files = (Object.keys(kinds) as Kind[]).flatMap((kind) => filesOf(folder, kind).map((file) => ({ kind, file })));
  const ids: Ids = {};
  for (const { kind, file } of files) {
    const set = (ids[kind] ??= new Set());
    if (kinds[kind].list) idsOf(file).forEach((id) => set.add(id));
    else set.add(file.slice(`${folder}/${kinds[kind].at}/`.length).replace(/\.\w+$/, ''));
  }
  const inspections = inspectionsIn(folder);
  ids['full inspections'] = new Set(inspections.filter(isGraded).map(({ fieldwork }) => fieldwork.to.slice(0, 4)));
  ids['areas for improvement'] = new Set(
    inspections.filter(isWhole).flatMap(({ improvements }) => improvements.flatMap(({ id }) => id ?? [])),
  );
  const context: Context = { ids, seen: new Map(), old: oldGrades(inspections) };
  const found = files.flatMap(({ kind, file }) => checkFile(kind, file, context).map((fault) => ({ file, ...fault })));
  return [...found, ...unread(folder, new Set(files.map(({ file }) => file)))];
}

/** Files that nothing reads: an editor would get no page and no word. */
const unread = (folder: string, known: Set<string>): Finding[] =>
  globSync(`${folder}/**/*.{md,mdx,yaml,yml,txt,docx,html}`)
    .toSorted()
    .filter((file) => !known.has(file))
    .map((file) => ({
      file,
      line: 1,
      message: `Nothing reads this file. Pages end in .mdx and data in .yaml, in one of: ${Object.values(kinds)
        .map(({ at }) => at)
        .join(', ')}.`,
    }));

/** The inspections that can be read; what is wrong with the others is said when they are checked. */
const inspectionsIn = (folder: string) =>
  filesOf(folder, 'inspections').flatMap((file) => {
    const { data } = kinds.inspections.schema.safeParse(readYaml(readText(file)).data);
    return data ? [data] : [];
  });

/** What all files share: the grades that have been replaced, every id, and where each id of a list was first met ("claims caseload-2025" in which file). */
type Context = { ids: Ids; seen: Map<string, string>; old: OldGrade[] };

function idsOf(file: string): string[] {
  try {
    return readList(file).map(({ id }) => id);
  } catch {
    // What is wrong is said when the file itself is checked; the pages that name what is in it are not at fault.
    return [...readText(file).matchAll(/^[\s-]*id:\s*["']?([\w-]+)/gm)].map(([, id]) => id!);
  }
}

function checkFile(kind: Kind, file: string, context: Context): Omit<Finding, 'file'>[] {
  const text = readText(file);
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0)
    return [
      {
        line: text.slice(0, lost).split('\n').length,
        message: 'A letter here cannot be read. Save the file as UTF-8, and look at the letter again.',
      },
    ];
  const check = (located: Located) => checkData(kind, file, located, context);
  if (kinds[kind].ending === 'yaml') return check(readYaml(text));
  const parts = splitMdx(text);
  if (!parts)
    return [{ line: 1, message: 'The file must begin with its fields between two lines of three dashes: ---' }];
  return [
    ...check(readYaml(parts.front, 2)),
    ...mdxFaults(parts.body, parts.bodyLine, context.ids, file),
    ...oldGradeFaults(parts.body, context.old).map(({ line, message }) => ({
      line: line + parts.bodyLine - 1,
      message,
    })),
  ];
}

function checkData(kind: Kind, file: string, located: Located, { ids, seen }: Context) {
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
      ...[
        ...referenceFaults(item, ids),
        ...pathFaults(item, ids),
        ...(kind === 'inspections' ? aboutFaults(item, ids) : []),
        ...(result.success ? ruleFaults(kind, result.data as never) : []),
      ].map(({ path, message }) => fault(path, message)),
    ];
  });
}
