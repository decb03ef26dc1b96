import { filesOf, idOf } from '../../record/check/content-files.ts';
import { inspectionsIn, listed } from '../../record/check/legible.ts';
import { vocabulary } from '../../record/check/vocabulary.ts';
import { judgementsOf } from '../../record/inspections/old-grade.ts';
import { isGraded } from '../../record/inspections/inspections.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import type { Names } from './parts.ts';

/**
 * What parts can name in an authority’s content.
 * @param folder such as content/harbour
 */
export function namesIn(folder: string): Names {
  const namesOf = (kind: Kind) =>
    kinds[kind].list
      ? listed(folder, kind).map(({ id }) => id)
      : filesOf(folder, kind).map((file) => idOf(folder, kind, file));
  const areas = vocabulary['Judgement']!.takes['area']!.oneOf!;
  const judged = inspectionsIn(folder)
    .filter(isGraded)
    .flatMap(judgementsOf)
    .map((judgement) => judgement.split(' ') as [string, string])
    .find(([, area]) => areas.includes(area));
  return {
    ...Object.fromEntries((Object.keys(kinds) as Kind[]).map((kind) => [kind, namesOf(kind)])),
    judged: judged && { year: judged[0], area: judged[1] },
  };
}
