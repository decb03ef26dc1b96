import { existsSync } from 'node:fs';
import { parse } from 'yaml';
import { claimsYaml } from '../authority/claims-yaml.ts';
import { countedIn, figureClaims } from '../../record/workforce/counted.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Workforce } from '../../schema/workforce.ts';
import { readText } from '../../record/check/content-files.ts';
import { none, type Changes } from './changes.ts';

/** Where a new authority's figures stand as claims. */
export const figuresIn = (folder: string) => `${folder}/claims/workforce.yaml`;

/** The claims that a new authority was given from the count, of every year. */
export const givenIn = (text: string): Claim[] =>
  ((parse(text) ?? []) as Claim[]).filter((claim) => countedIn(claim) !== undefined);

/** The count as it stood in an earlier year. */
export function upTo(workforce: Workforce, year: number): Workforce {
  const many = workforce.years.filter((one) => one <= year).length;
  const cut = <T extends Workforce['ours'] | Workforce['england']>(place: T): T => ({
    ...place,
    figures: Object.fromEntries(Object.entries(place.figures).map(([name, row]) => [name, row.slice(0, many)])),
  });
  const { years, ours, region, england } = workforce;
  return { ...workforce, years: years.slice(0, many), ours: cut(ours), region: cut(region), england: cut(england) };
}

/**
 * The claims of the newest year, beside those of earlier years, as a new authority is given them. One whose fellow of
 * every earlier year was taken out stays out.
 */
export function figureChanges(workforce: Workforce | undefined, folder: string): Changes {
  const path = figuresIn(folder);
  const text = existsSync(path) ? readText(path) : '';
  const given = givenIn(text);
  if (!workforce || given.length === 0) return none;
  const last = Math.max(...given.map((one) => countedIn(one)!.year));
  const nameOf = (claim: Claim) => countedIn(claim)!.name;
  const stood = figureClaims(upTo(workforce, last)).map(nameOf);
  const takenOut = stood.filter((name) => !given.some((one) => nameOf(one) === name));
  const known = (parse(text) as Claim[]).map(({ id }) => id);
  const fresh = figureClaims(workforce).filter((one) => !known.includes(one.id) && !takenOut.includes(nameOf(one)));
  if (fresh.length === 0 || workforce.years.at(-1)! <= last) return none;
  const says = [`New claims in ${path}: ${fresh.map(({ id }) => id).join(', ')}. Those of ${last} stay beside them: take out any that no page or link needs.`]; // prettier-ignore
  return { ...none, says, files: [{ path, text: `${text.trimEnd()}\n${claimsYaml(fresh)}` }] };
}
