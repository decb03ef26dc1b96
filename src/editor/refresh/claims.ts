import { existsSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { owner as ours } from '../authority/made.ts';
import { recordClaims } from '../authority/record.ts';
import { monthsAfter } from '../forms/usual.ts';
import { keep } from '../keep/index.ts';
import type { Claim } from '../../schema/claim.ts';
import { readText } from '../../record/check/content-files.ts';
import { inWords } from '../../record/dates.ts';
import type { OfficialAuthority } from '../../record/official/authorities.ts';
import { none, type Changes } from './changes.ts';
import type { Official } from '../../record/official/files.ts';
import { inspectionsOf } from '../../record/official/inspections.ts';
import { isSame, ownIn } from './inspections.ts';

/** Whether a new authority was given it: such names begin alike. */
export const isListed = ({ id }: Pick<Claim, 'id'>) => id.startsWith('listed-');
const alike = (a: Claim, b: Claim) => a.text === b.text && (a.definition ?? '') === (b.definition ?? '');

/**
 * The claims that a new authority was given from the list, brought to the day of a newer one. Those that somebody has
 * put in other words stay.
 */
export function claimChanges(official: Official, authority: OfficialAuthority, folder: string, today: string): Changes {
  const path = `${folder}/claims/record.yaml`;
  const text = existsSync(path) ? readText(path) : '';
  const all = (parse(text) ?? []) as Claim[];
  if (!all.some(isListed)) return none;
  const { asAt } = official.outcomes;
  const reviewBy = monthsAfter(today, 6);
  const owner = all[0]?.owner ?? ours;
  const own = ownIn(folder).map(({ inspection }) => inspection);
  const listed = inspectionsOf(official, authority, { published: today, reviewed: today, reviewBy, owner }).map(
    (known) => {
      const mine = own.find((one) => isSame(one, known.inspection));
      const claimOf = (inspection: typeof known.inspection) => recordClaims([{ ...known, inspection }], asAt, { owner, reviewBy })[0]!; // prettier-ignore
      return { now: claimOf(known.inspection), before: mine && claimOf(mine) };
    },
  );
  const changed: Changes = { says: [], look: [], files: [] };
  const saved = all.map((claim) => {
    if (!isListed(claim) || !claim.source.startsWith('ofsted-outcomes-')) return claim;
    const { now, before } = listed.find((one) => one.now.id === claim.id) ?? {};
    const where = `${path}, ${claim.id}`;
    if (!now) changed.look.push(`${where}: the list has no such inspection any more.`);
    if (!now || claim.asOf >= asAt) return claim;
    const { definition, source, text: words } = now;
    if (!alike(claim, now) && !(before && alike(claim, before))) {
      changed.look.push(`${where}: somebody has put it in other words, so it is left as it is. The list as at ${inWords(asAt)} says: ${[words, definition].filter(Boolean).join('. ')}`); // prettier-ignore
      return claim;
    }
    if (!alike(claim, now)) changed.says.push(`The claim ${claim.id} now says: ${[words, definition].filter(Boolean).join('. ')}`); // prettier-ignore
    return { ...claim, text: words, definition, asOf: asAt, source, reviewBy };
  });
  const moved = saved.filter((claim, i) => claim !== all[i]).length;
  if (moved > 0) changed.says.push(`Claims by Ofsted’s list that now hold for ${inWords(asAt)}: ${moved}.`);
  // One that stood here and was taken out stays out: only what is new to the folder comes in.
  const added = listed.flatMap(({ now: { elsewhere: _, ...claim }, before }) => (before ? [] : [claim]));
  const fresh = added.filter(({ id }) => !all.some((one) => one.id === id));
  for (const { id } of fresh) changed.says.push(`New claim: ${id}. Name it on a page: <Claim id="${id}" />.`);
  if (moved + fresh.length === 0) return changed;
  const file = { path, text: keep(text, stringify([...saved, ...fresh], { lineWidth: 0 })) };
  return { ...changed, files: [file] };
}
