import { stringify } from 'yaml';
import { owner as ours } from '../authority/made.ts';
import { keep } from '../keep/index.ts';
import { monthsAfter } from '../forms/usual.ts';
import type { Area, Inspection } from '../../schema/inspection.ts';
import { kinds } from '../../schema/kinds.ts';
import { filesOf, readText } from '../../record/check/content-files.ts';
import { readYaml } from '../../record/check/read-yaml.ts';
import { inWords } from '../../record/dates.ts';
import { areaInWords, gradeInWords, isGraded, typeInWords } from '../../record/inspections/inspections.ts';
import { gradeToday } from '../../record/inspections/old-grade.ts';
import { recordOf } from '../../record/inspections/inspections.ts';
import type { OfficialAuthority } from '../../record/official/authorities.ts';
import type { Official } from '../../record/official/files.ts';
import { inspectionsOf, type Known } from '../../record/official/inspections.ts';
import { none, together, type Changes } from './changes.ts';
import { inspectionText } from '../../record/official/yaml.ts';

/** An inspection of the folder: its file, its text, and what is in it. */
type Own = { path: string; text: string; inspection: Inspection };

/** The inspections of a folder that can be read. */
export const ownIn = (folder: string): Own[] =>
  filesOf(folder, 'inspections').flatMap((path) => {
    const text = readText(path);
    const { data } = kinds.inspections.schema.safeParse(readYaml(text).data);
    return data ? [{ path, text, inspection: data }] : [];
  });

/** What the list has that a folder has not, or has otherwise. */
export function inspectionChanges(
  official: Official,
  authority: OfficialAuthority,
  folder: string,
  today: string,
): Changes {
  const own = ownIn(folder);
  const newest = recordOf(own.map(({ inspection }) => inspection)).inOrder.at(-1);
  const owner = newest?.kept.owner ?? ours;
  const kept = { published: today, reviewed: today, reviewBy: monthsAfter(today, 6), owner };
  const listed = inspectionsOf(official, authority, kept);
  const changes = listed.map((known) => {
    const mine = own.find(({ inspection }) => isSame(inspection, known.inspection));
    return mine ? changed(mine, known.inspection) : added(known, folder, own);
  });
  return together(...changes, inForce(own, listed));
}

/** The same first day, as exactly as the folder has it; and the same type, or both of the whole service. */
export const isSame = (own: Inspection, listed: Inspection) =>
  listed.fieldwork.from.startsWith(own.fieldwork.from) &&
  (own.type === listed.type || (isGraded(own) && isGraded(listed)));

const gradesOf = ({ judgements }: Inspection) =>
  (Object.entries(judgements) as [Area, NonNullable<Inspection['judgements'][Area]>][])
    .map(([area, grade]) => `${areaInWords[area]} ${gradeInWords[grade]}`)
    .join(', ');

function added({ id, inspection }: Known, folder: string, own: readonly Own[]): Changes {
  const { type, fieldwork } = inspection;
  const path = `${folder}/inspections/${id}.yaml`;
  const what = `${typeInWords[type]} that began on ${inWords(fieldwork.from)}`;
  if (own.some((one) => one.path === path))
    return { ...none, look: [`The list has a ${what}, and ${path} has another day. Look which is right.`] };
  const grades = gradesOf(inspection) || 'no grade';
  return { ...none, says: [`New: ${what}: ${grades}.`], files: [{ path, text: inspectionText(inspection) }] };
}

function changed({ path, text, inspection: mine }: Own, listed: Inspection): Changes {
  const both = (what: string, was: string | undefined, is: string | undefined) =>
    was === is || is === undefined ? [] : [`${what} is ${is} in the list, and ${was ?? 'nothing'} in ${path}`];
  const areas = [...new Set([...Object.keys(mine.judgements), ...Object.keys(listed.judgements)])] as Area[];
  const word = (one: Inspection, area: Area) => (one.judgements[area] ? gradeInWords[one.judgements[area]] : undefined);
  const differences = [
    ...both('Type', typeInWords[mine.type], typeInWords[listed.type]),
    ...both('Day of publication', mine.published, listed.published),
    ...areas.flatMap((area) => both(areaInWords[area], word(mine, area), word(listed, area))),
    ...(mine.known ? both('Theme', mine.lookedAt, listed.lookedAt) : []),
  ];
  if (differences.length === 0) return none;
  // Whoever read the report knows better than the list; what stands in the file is theirs.
  if (!mine.known)
    return { ...none, look: differences.map((one) => `${one}, which was not read from the list. Look in the report.`) };
  const { type, published, judgements, lookedAt, source } = listed;
  const raw = readYaml(text).data as Partial<Inspection>;
  const saved = stringify(
    { ...raw, type, published, judgements, ...(lookedAt && { lookedAt }), source },
    { lineWidth: 0 },
  );
  return { ...none, says: differences.map((one) => `Changed: ${one}.`), files: [{ path, text: keep(text, saved) }] };
}

/** What it means for the whole site where another inspection is now the latest. */
function inForce(own: readonly Own[], listed: readonly Known[]): Changes {
  const before = recordOf(own.map(({ inspection }) => inspection)).latest;
  const after = recordOf(listed.map(({ inspection }) => inspection)).latest;
  if (!after || (before && before.fieldwork.to >= after.fieldwork.from)) return none;
  const was = before ? ` It was ${gradeToday(before, 'overall')}.` : '';
  const check = 'npm run check names every page that says the old one alone.';
  return { ...none, says: [`The grade in force is now ${gradeToday(after, 'overall')}.${was} ${check}`] };
}
