import type { Node } from './mdx-check.ts';
import type { ContentFile } from './rule.ts';

/** Every node of a file's body, outermost first. */
export function nodesOf({ tree }: Pick<ContentFile, 'tree'>): Node[] {
  const all: Node[] = [];
  const visit = (node: Node) => {
    all.push(node);
    node.children?.forEach(visit);
  };
  if (tree) visit(tree);
  return all;
}

/** What a rule says of each node, with the line of the file the node begins on. */
export const each = (page: ContentFile, says: (node: Node) => string | string[] | undefined) =>
  nodesOf(page).flatMap((node) => [says(node) ?? []].flat().map((message) => ({ line: lineOf(node, page), message })));

/** The line of the file that a node begins on. */
export const lineOf = (node: Node, { bodyLine }: Pick<ContentFile, 'bodyLine'>): number =>
  (node.position?.start.line ?? 1) + bodyLine - 1;

/** The words of a node as a reader has them. */
export const wordsOf = (node: Node): string => node.value ?? (node.children ?? []).map(wordsOf).join('');

/** What a rule says of each line of a file, as it is typed. */
export const inLines = ({ text }: Pick<ContentFile, 'text'>, says: (line: string) => string | undefined) =>
  text.split('\n').flatMap((words, i) => {
    const message = says(words.replace(/\r$/, ''));
    return message ? [{ line: i + 1, message }] : [];
  });
