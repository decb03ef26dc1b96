import { filesOf, readList, readText } from '../../record/check/content-files.ts';
import { readYaml } from '../../record/check/read-yaml.ts';
import { vocabulary } from '../../record/check/vocabulary.ts';
import { judgementsOf } from '../../record/inspections/old-grade.ts';
import { isGraded } from '../../record/inspections/inspections.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import type { Names } from './parts.ts';

/**
 * What parts can name in an authority’s content.
 * @param folder such as content/havering
 */
export function namesIn(folder: string): Names {
  const namesOf = (kind: Kind) =>
    filesOf(folder, kind).flatMap((file) =>
      kinds[kind].list
        ? readList(file).map(({ id }) => id)
        : file.slice(`${folder}/${kinds[kind].at}/`.length).replace(/\.\w+$/, ''),
    );
  const areas = vocabulary['Judgement']!.takes['area']!.oneOf!;
  const judged = filesOf(folder, 'inspections')
    .flatMap((file) => kinds.inspections.schema.safeParse(readYaml(readText(file)).data).data ?? [])
    .filter(isGraded)
    .flatMap(judgementsOf)
    .map((judgement) => judgement.split(' ') as [string, string])
    .find(([, area]) => areas.includes(area));
  return {
    ...Object.fromEntries((Object.keys(kinds) as Kind[]).map((kind) => [kind, namesOf(kind)])),
    judged: judged && { year: judged[0], area: judged[1] },
  };
}
