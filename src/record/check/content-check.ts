import { globSync } from 'node:fs';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { topicName } from '../addresses.ts';
import { roleFaults } from '../careers/role-check.ts';
import { today } from '../dates.ts';
import { publishedNames } from '../drafts/published-names.ts';
import { waitingIn } from '../drafts/waiting.ts';
import { isGraded } from '../inspections/inspections.ts';
import { judgementsOf, positionOf } from '../inspections/old-grade.ts';
import { preview } from '../preview.ts';
import { weekFaults } from '../weeks/week-check.ts';
import { filesOf, generalOf, idOf, layerOf, ownFilesOf, readList, readText } from './content-files.ts';
import { inspectionsIn } from './legible.ts';
import type { Context } from './data-check.ts';
import { checkFile } from './file-check.ts';
import type { Finding } from './finding.ts';
import { folderFindings } from './folder/index.ts';
import type { Ids } from './mdx-check.ts';
import { overdue } from './overdue.ts';
import { reasons, type Reason } from './reasons.ts';
import { rules } from './rules/index.ts';
import { neededPage } from './rules/needed-page.ts';

/**
 * Everything in an authority's folder that would break or mislead, with file, line and remedy.
 * @param folder such as content/harbour
 * @param day the day the site is built on: pages that wait for a later one are not there for others
 */
export const checkContent = (folder: string, day = today): Finding[] =>
  look(folder, day, preview, 'error').filter(({ level }) => level === 'error');

/**
 * The same, and all that is worth a look: advice, which stops no build.
 * @param all whether pages that wait are there too, as in a preview
 */
export const examine = (folder: string, day = today, all = preview): Finding[] => look(folder, day, all);

/** @param only the level of the rules that are asked; what is worth a look takes most of the time */
function look(folder: string, day: string, all: boolean, only?: Finding['level']): Finding[] {
  const asked = rules.filter(({ level }) => !only || level === only);
  const files = (Object.keys(kinds) as Kind[]).flatMap((kind) => filesOf(folder, kind).map((file) => ({ kind, file })));
  const ids: Ids = {};
  for (const { kind, file } of files) {
    const set = (ids[kind] ??= new Set());
    if (kinds[kind].list) idsOf(file).forEach((id) => set.add(id));
    else set.add(idOf(folder, kind, file));
  }
  ids.topics = new Set(filesOf(folder, 'claims').map((file) => topicName(file, folder)));
  const inspections = inspectionsIn(folder);
  ids['full inspections'] = new Set(inspections.filter(isGraded).map(({ fieldwork }) => fieldwork.to.slice(0, 4)));
  ids['judgements'] = new Set(inspections.flatMap(judgementsOf));
  // While one cannot be read, nothing is said of how the others stand to it.
  const record = inspections.length === ids.inspections?.size ? inspections : undefined;
  const position = record && positionOf(record);
  const waiting = waitingIn(folder, day);
  const published = all ? ids : publishedNames(ids, waiting);
  // A page that waits may name others that do; a short link waits with its page.
  const free = new Set([...waiting.map(({ file }) => file), ...filesOf(folder, 'links')]);
  // What is wrong in a page that waits stops only its preview: nobody else's work waits for it. Code is refused anywhere.
  const held = new Set(all ? [] : waiting.map(({ file }) => file));
  const softened = (one: Finding): Finding =>
    held.has(one.file) && !firm.has(one.rule) && !/^(?:draft|publishFrom|posted):/.test(one.message)
      ? { ...one, level: 'advice' }
      : one;
  // A name may be used once in each layer.
  const seen = { [generalOf(folder)]: new Map<string, string>(), [folder]: new Map<string, string>() };
  const context = (file: string): Context => ({
    folder,
    today: day,
    ids: free.has(file) ? ids : published,
    seen: seen[layerOf(folder, file)]!,
    position,
    record,
    rules: asked,
  });
  return [
    ...files.flatMap(({ kind, file }) => checkFile(kind, file, context(file)).map(softened)),
    ...about('pathway', roleFaults(folder, ids)),
    ...about('week', weekFaults(folder)),
    ...about('unread-file', unread(folder, new Set([...files.map(({ file }) => file), ...generalFiles(folder)]))),
    ...folderFindings(folder, day),
    ...overdue(folder, day),
  ];
}

const firm = new Set<string>([neededPage.name, 'code' satisfies Reason, 'unsafe-link' satisfies Reason]);

/** What is wrong in a file, before it is known why it matters. */
export type Said = Pick<Finding, 'file' | 'line' | 'message'>;
const about = (rule: Reason, said: Said[]): Finding[] =>
  said.map((one) => ({ ...one, rule, level: 'error', why: reasons[rule] }));

/** The general files, those among them in whose place the authority has its own. */
const generalFiles = (folder: string) =>
  (Object.keys(kinds) as Kind[]).flatMap((kind) => ownFilesOf(generalOf(folder), kind));

/** Files that nothing reads: an editor would get no page and no word. */
const unread = (folder: string, known: Set<string>): Said[] =>
  globSync([generalOf(folder), folder].map((layer) => `${layer}/**/*.{md,mdx,yaml,yml,txt,doc,docx,odt,html}`))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .filter((file) => !known.has(file))
    .map((file) => {
      const home = Object.values(kinds).find(
        ({ at, list }) => !list && file.startsWith(`${layerOf(folder, file)}/${at}/`),
      );
      const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
      const words = /\.(?:docx?|odt)$/.test(file);
      const remedy = words
        ? 'Copy its words into a new file: npm run new makes one.'
        : home
          ? `Make it a plain text file and call it ${name}.${home.ending}.`
          : 'Put it in the folder of its kind: docs/editing.md names them all.';
      const message = `Nothing reads this file. Pages end in .mdx, vacancies in .md and lists in .yaml. ${remedy}`;
      return { file, line: 1, message };
    });

function idsOf(file: string): string[] {
  try {
    return readList(file).map(({ id }) => id);
  } catch {
    // What is wrong is said when the file itself is checked; the pages that name what is in it are not at fault.
    return [...readText(file).matchAll(/^[\s-]*id:?\s+["']?([\w-]+)/gm)].map(([, id]) => id!);
  }
}
