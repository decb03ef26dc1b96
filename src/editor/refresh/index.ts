import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Workforce } from '../../schema/workforce.ts';
import type { Authority } from '../../schema/authority.ts';
import { readText } from '../../record/check/content-files.ts';
import type { OfficialAuthority } from '../../record/official/authorities.ts';
import { none, together, type Changes } from './changes.ts';
import type { Official } from '../../record/official/files.ts';
import { findAuthority } from '../../record/official/find.ts';
import { alike } from '../../record/official/layout.ts';
import { notesOf } from '../../record/official/notes.ts';
import { claimChanges } from './claims.ts';
import { inspectionChanges } from './inspections.ts';
import { figureChanges, figuresIn } from './figures.ts';
import { listedIn, pageChanges } from './pages.ts';
import { sourceChanges } from './sources.ts';
import { workforceChanges } from './workforce.ts';

/**
 * What newer official files change in an authority's folder. Writes nothing. What somebody has written or read stays as
 * it is: only what is known from the list alone is changed, letter by letter.
 * @param folder such as content/harbour
 * @param today the day that new files say they were published
 * @throws {UnknownAuthority} where the list has no such authority; {WrongFile} where a file is older than what is there
 */
export function changesOf(official: Official, folder: string, today: string): Changes {
  const authority = parse(readText(`${folder}/authority.yaml`)) as Authority;
  const found = findAuthority(official, authority.laCode);
  const inspections = inspectionChanges(official, found, folder, today);
  const workforce = workforceChanges(official, found, folder, today);
  const claims = claimChanges(official, found, folder, today);
  const at = (path: string, { files }: Changes) =>
    files.find((file) => file.path === path)?.text ?? (existsSync(path) ? readText(path) : '');
  const count = parse(at(`${folder}/workforce.yaml`, workforce)) as Workforce | undefined;
  const figures = figureChanges(count ?? undefined, folder);
  const pages = pageChanges(found, folder, {
    asAt: official.outcomes.asAt,
    record: listedIn(at(`${folder}/claims/record.yaml`, claims)),
    figures: at(figuresIn(folder), figures),
    workforce: count ?? undefined,
  });
  const written = [inspections, workforce, claims, figures].flatMap(({ files }) => files);
  const sources = sourceChanges(official, folder, written);
  return together(inspections, workforce, claims, figures, pages, sources, lookedFor(official, authority, folder), {
    ...none,
    look: [...detailsOf(authority, found), ...noted(official, found)],
  });
}

/** The day of the newer list in place of an older day on which somebody last looked. */
function lookedFor({ outcomes: { asAt } }: Official, { recordChecked }: Authority, folder: string): Changes {
  if (!recordChecked || String(recordChecked) >= asAt) return none;
  const path = `${folder}/authority.yaml`;
  const text = readFileSync(path, 'utf8').replace(/^(recordChecked:\s*["']?)\d{4}-\d{2}-\d{2}/m, `$1${asAt}`);
  return { ...none, says: [`recordChecked in ${path} moves from ${String(recordChecked)} to ${asAt}.`], files: [{ path, text }] }; // prettier-ignore
}

/** Details of the authority that the files have otherwise. They are its own to change. */
function detailsOf({ name, fullName, region, ofstedUrn }: Authority, found: OfficialAuthority): string[] {
  const names = [name, fullName ?? ''].map(alike);
  return [
    ...([found.name, found.fullName].some((one) => names.includes(alike(one)))
      ? []
      : [`The official files call it ${found.name}; authority.yaml calls it ${name}. Was it renamed?`]),
    ...(found.region && alike(found.region) !== alike(region)
      ? [`The workforce file has it in ${found.region}; authority.yaml in ${region}. Mend it there.`]
      : []),
    ...(found.ofstedUrn && found.ofstedUrn !== ofstedUrn
      ? [`Ofsted’s list gives its URN as ${found.ofstedUrn}; authority.yaml says ${ofstedUrn ?? 'nothing'}.`]
      : []),
  ];
}

/** What the files say in two ways; what they always lack need not be said again. */
const noted = (official: Official, found: OfficialAuthority) =>
  notesOf(official, found).filter((note) => /Look which is right|Look in the/.test(note));
