import { globSync } from 'node:fs';
import type { z } from 'astro/zod';
import type { Inspection } from '../../schema/inspection.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { topicName } from '../addresses.ts';
import { fieldsAt, firstOfEach, sentenceOf, unknownField } from './field-sentences.ts';
import { filesOf, readList, readText, readYaml, splitMdx, type Located } from './content-files.ts';
import { isGraded } from '../inspections/inspections.ts';
import { historyFaults } from '../history.ts';
import { markdownFaults } from './markdown-check.ts';
import { mdxFaults, type Ids } from './mdx-check.ts';
import { judgementsOf, positionOf, type Position } from '../inspections/old-grade.ts';
import { oldFieldFaults, oldGradeFaults } from '../inspections/old-grade-check.ts';
import { answerFaults } from '../careers/questions.ts';
import { roleFaults } from '../careers/role-check.ts';
import { movedFaults, pathFaults, referenceFaults, ruleFaults } from './thing-faults.ts';
import { vacancyFileFaults } from '../vacancies/vacancy.ts';
import { weekFaults } from '../weeks/week-check.ts';

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
  ids.topics = new Set(filesOf(folder, 'claims').map((file) => topicName(file, folder)));
  const inspections = inspectionsIn(folder);
  ids['full inspections'] = new Set(inspections.filter(isGraded).map(({ fieldwork }) => fieldwork.to.slice(0, 4)));
  ids['judgements'] = new Set(inspections.flatMap(judgementsOf));
  // While one cannot be read, nothing is said of how the others stand to it.
  const record = inspections.length === ids.inspections?.size ? inspections : undefined;
  const context: Context = { ids, seen: new Map(), position: record && positionOf(record), record };
  const found = files.flatMap(({ kind, file }) => checkFile(kind, file, context).map((fault) => ({ file, ...fault })));
  return [
    ...found,
    ...roleFaults(folder, ids),
    ...weekFaults(folder),
    ...unread(folder, new Set(files.map(({ file }) => file))),
  ];
}

/** Files that nothing reads: an editor would get no page and no word. */
const unread = (folder: string, known: Set<string>): Finding[] =>
  globSync(`${folder}/**/*.{md,mdx,yaml,yml,txt,docx,html}`)
    .toSorted()
    .filter((file) => !known.has(file))
    .map((file) => ({
      file,
      line: 1,
      message: `Nothing reads this file. Pages end in .mdx, vacancies in .md and data in .yaml, in one of: ${Object.values(
        kinds,
      )
        .map(({ at }) => at)
        .join(', ')}.`,
    }));

/** The inspections that can be read; what is wrong with the others is said when they are checked. */
const inspectionsIn = (folder: string) =>
  filesOf(folder, 'inspections').flatMap((file) => {
    const { data } = kinds.inspections.schema.safeParse(readYaml(readText(file)).data);
    return data ? [data] : [];
  });

/** What all files share: the grades in force, every id, and where each id of a list was first met ("claims caseload-2025" in which file). */
type Context = {
  ids: Ids;
  seen: Map<string, string>;
  position: Position | undefined;
  record: Inspection[] | undefined;
};

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
    ...(kinds[kind].ending === 'md' ? markdownFaults : mdxFaults)(parts.body, parts.bodyLine, context.ids, file),
    ...(kind === 'vacancies' ? vacancyFileFaults(file, parts) : []),
    ...(kind === 'questions' ? answerFaults(parts) : []),
    ...[...oldGradeFaults(parts.body, context.position), ...historyFaults(parts.body)].map(({ line, message }) => ({
      line: line + parts.bodyLine - 1,
      message,
    })),
  ];
}

function checkData(kind: Kind, file: string, located: Located, { ids, seen, position, record }: Context) {
  if (located.faults.length > 0) return located.faults;
  const { schema, list } = kinds[kind];
  const items = list ? (Array.isArray(located.data) ? located.data : [located.data]) : [located.data];
  return items.flatMap((item: unknown, index: number) => {
    const at = list ? [index] : [];
    const result = (schema as z.ZodType).safeParse(item);
    const fault = (path: PropertyKey[], message: string) => ({ line: located.lineOf([...at, ...path]), message });
    // A vacancy is known by its reference number, as the things of a list are by their id.
    const key = list ? 'id' : 'reference';
    const id = (item as Record<string, unknown> | null)?.[key];
    const name = `${kind} ${id}`;
    const first = typeof id === 'string' ? seen.get(name) : undefined;
    if (typeof id === 'string' && !first) seen.set(name, file);
    return [
      ...(first
        ? [
            fault(
              [key],
              `${key}: "${id}" is used twice${first === file ? '' : `, also in ${first}`}. Give each its own.`,
            ),
          ]
        : []),
      ...firstOfEach(result.error?.issues ?? []).flatMap((issue) =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => fault([...issue.path, key], unknownField(key, fieldsAt(schema, issue.path))))
          : [fault(issue.path, sentenceOf(issue, item))],
      ),
      ...[
        ...referenceFaults(item, ids),
        ...pathFaults(item, ids),
        ...oldFieldFaults(kind, item, position),
        ...(kind === 'moved' ? movedFaults(item, ids) : []),
        ...(result.success ? ruleFaults(kind, result.data as never, record) : []),
      ].map(({ path, message }) => fault(path, message)),
    ];
  });
}
