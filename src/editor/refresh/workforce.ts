import { existsSync } from 'node:fs';
import { owner as ours } from '../authority/made.ts';
import { parse } from 'yaml';
import { indicator, type Place, type Workforce } from '../../schema/workforce.ts';
import type { Claim } from '../../schema/claim.ts';
import { filesOf, readList, readText } from '../../record/check/content-files.ts';
import { WrongFile } from '../../record/csv.ts';
import { claimFaults, overtakenBy } from '../../record/workforce/workforce-claims.ts';
import { workforceOf, workforceText } from '../../record/workforce/workforce-text.ts';
import { figuresOf, yearsInWords } from '../../record/workforce/workforce.ts';
import { rowsOf, type OfficialAuthority } from '../../record/official/authorities.ts';
import { none, type Changes } from './changes.ts';
import type { Official } from '../../record/official/files.ts';

const counted = ({
  years,
  ours,
  region,
  england,
}: Omit<Workforce, 'source' | 'file' | 'owner' | 'reviewBy' | 'own'>) => ({
  years,
  places: [ours, region, england],
});

/**
 * Years and figures of the count that a folder does not have.
 * @throws {WrongFile} where the file ends before the figures that are there
 */
export function workforceChanges(
  official: Official,
  authority: OfficialAuthority,
  folder: string,
  today: string,
): Changes {
  const { rows, files } = official;
  const path = `${folder}/workforce.yaml`;
  const before = existsSync(path) ? (parse(readText(path)) as Workforce) : undefined;
  if (!authority.laCode || rowsOf(rows, authority).length === 0)
    return { ...none, look: before ? [`The workforce file has no row of ${authority.name} any more.`] : [] };
  const found = figuresOf(rows, authority.laCode, authority.name);
  const [newest, last] = [found.years.at(-1)!, before?.years.at(-1)];
  if (last && newest < last)
    throw new WrongFile(`${files.workforce.name}: it ends in ${newest}, and ${path} in ${last}. Use a newer file.`);
  const says = before
    ? differences(counted(before), counted(found))
    : [`New: figures of the workforce, ${found.years[0]} to ${newest}.`];
  if (says.length === 0) return none;
  const claims = filesOf(folder, 'claims').flatMap((file) => readList(file) as unknown as Claim[]);
  const gone = overtakenBy(newest, before?.own ?? [], claims);
  const workforce = workforceOf(found, {
    ...{ ...files.workforce, imported: today, owner: before?.owner ?? ours },
    own: (before?.own ?? []).filter((one) => !gone.includes(one)),
  });
  return {
    says: [
      ...says,
      ...gone.map(({ claim }) => `The claim ${claim} is no newer than this count, and stands beside it no more.`),
    ],
    look: claimFaults(claims, workforce).map((fault) => `A claim says something else than the count. ${fault}`),
    files: [{ path, text: workforceText(workforce) }],
  };
}

type Counted = ReturnType<typeof counted>;

function differences(before: Counted, after: Counted): string[] {
  const [added, lost] = [after.years.filter((year) => !before.years.includes(year)), before.years.filter((year) => !after.years.includes(year))]; // prettier-ignore
  const of = ({ years, places }: Counted, place: number, name: keyof Place['figures'], year: number) =>
    places[place]!.figures[name]?.[years.indexOf(year)];
  const shared = before.years.filter((year) => after.years.includes(year));
  const changed = after.places.flatMap(({ name }, place) => {
    const all = indicator.options.flatMap((column) => shared.filter((year) => of(before, place, column, year) !== of(after, place, column, year)).map((year) => `${column} of ${year} from ${of(before, place, column, year)} to ${of(after, place, column, year)}`)); // prettier-ignore
    return all.length > 0 ? [`Changed in ${name}: ${all.join('; ')}.`] : [];
  });
  return [
    ...(added.length > 0 ? [`New: figures of the workforce for ${yearsInWords(added)}.`] : []),
    ...(lost.length > 0 ? [`The new file has no figures for ${yearsInWords(lost)}: they go.`] : []),
    ...changed,
    ...after.places.flatMap(({ name }, place) => (name === before.places[place]!.name ? [] : [`The count now says ${name} in place of ${before.places[place]!.name}.`])), // prettier-ignore
  ];
}
