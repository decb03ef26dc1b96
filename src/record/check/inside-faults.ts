import type { Node } from './mdx-check.ts';
import type { Component } from './vocabulary.ts';

const countOf = ([least, most]: readonly [number, number]) => (least === most ? `${least}` : `${least} to ${most}`);
const begins = ({ children = [] }: Node) => children[0]?.children?.[0]?.type === 'strong';

/**
 * What is wrong with what a part holds, or with where it stands.
 * @param parent the part it stands in, if any
 */
export function insideFaults({ name, children = [] }: Node, { holds, within }: Component, parent?: string): string[] {
  if (within && parent !== within)
    return [`<${name}> stands alone. Put it between <${within}> and </${within}>, where its drawing is.`];
  if (holds === 'table')
    return children.some(({ type }) => type === 'table')
      ? []
      : [`<${name}> draws a table, and there is none in it. Write one, with an empty line before and after it.`];
  if (!holds) return [];
  const items = children.filter(({ type }) => type === 'list').flatMap((list) => list.children ?? []);
  const [least, most] = holds.items;
  if (items.length < least || items.length > most)
    return [
      `<${name}> draws a list of ${countOf(holds.items)}, and there are ${items.length}. Leave an empty line before and after it.`,
    ];
  return holds.bold && !items.every(begins)
    ? [`Each item of <${name}> begins with words in bold, such as: - **Foundation.** Year one.`]
    : [];
}
