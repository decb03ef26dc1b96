import type { Said } from '../check/content-check.ts';
import { filesOf, idOf, readText, splitMdx } from '../check/content-files.ts';
import { readYaml } from '../check/read-yaml.ts';
import type { Ids } from '../check/mdx-check.ts';
import { circleIn, mostRows, pathway } from './pathway.ts';
import { referenceFaults } from '../check/thing-faults.ts';

/** The roles of a folder as their files have them, right or wrong. */
function rolesIn(folder: string) {
  return filesOf(folder, 'roles').flatMap((file) => {
    const parts = splitMdx(readText(file));
    if (!parts) return [];
    const { data, lineOf } = readYaml(parts.front, 2);
    const { order, next, pay } = (data ?? {}) as { order?: unknown; next?: unknown; pay?: unknown };
    const id = idOf(folder, 'roles', file);
    const named = Array.isArray(next) ? next.filter((one): one is string => typeof one === 'string') : [];
    return [{ id, file, lineOf, order: Number(order) || 0, next: named, pay }];
  });
}

/**
 * What is wrong with the roles of a folder among each other: steps that lead in a circle, or are too many to draw; and
 * pay whose source there is not. A next role that there is not is told with the other names.
 */
export function roleFaults(folder: string, ids: Ids): Said[] {
  const roles = rolesIn(folder);
  const unsourced = roles.flatMap(({ file, lineOf, pay }) =>
    referenceFaults(pay, ids).map(({ path, message }) => ({
      file,
      line: lineOf(['pay', ...path]),
      message: `pay.${message}`,
    })),
  );
  const known = roles.map((role) => ({ ...role, next: role.next.filter((id) => roles.some((one) => one.id === id)) }));
  const circle = circleIn(known);
  if (circle) {
    const [back, last] = [circle.at(-1)!, known.find(({ id }) => id === circle.at(-2))!];
    const message =
      last.id === back
        ? `next: ${back} leads to itself. Take it out.`
        : `next: this leads in a circle: ${circle.join(' → ')}. A step goes forward. Take out ${back} here, or one of the steps before it.`;
    return [...unsourced, { file: last.file, line: last.lineOf(['next']), message }];
  }
  const { rows } = pathway(known);
  const first = known[0];
  if (!first || rows <= mostRows) return unsourced;
  const message = `next: the pathway needs ${rows} lines beside each other, and ${mostRows} can be drawn. Take out steps that are not common.`;
  return [...unsourced, { file: first.file, line: first.lineOf(['next']), message }];
}
