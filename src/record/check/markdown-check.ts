import { markdownToMdast } from 'satteri';
import { faultsOf, type Fault, type Ids, type Node } from './mdx-check.ts';
import { BRACES } from './mdx-sentences.ts';

/**
 * What a body in plain Markdown may not hold, a sentence each: HTML, brackets that a template left, pictures, and
 * what no page may hold. It is read by the reader that the build renders it with, so that nothing passes unseen.
 * @param firstLine the line of the file the body begins on
 */
export function checkMarkdown(
  body: string,
  firstLine: number,
  ids: Ids,
  file: string,
): { tree: Node; faults: Fault[] } {
  const faults: Fault[] = [];
  const visit = (node: Node) => {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    for (const said of sentencesOf(node, ids, file)) faults.push({ line, ...said });
    node.children?.forEach(visit);
  };
  const tree = markdownToMdast(body) as Node;
  visit(tree);
  const once = faults.filter(
    ({ line, message }, i) => !faults.slice(0, i).some((one) => one.line === line && one.message === message),
  );
  return { tree, faults: once };
}

function sentencesOf(node: Node, ids: Ids, file: string): Omit<Fault, 'line'>[] {
  if (node.type === 'html') {
    const name = /^<\/?([a-z][\w-]*)/i.exec(node.value ?? '')?.[1];
    const what = name ? `<${name}>` : 'What stands in < >';
    return [
      { rule: 'code', message: `${what} is not for a vacancy. Write plain Markdown: no HTML, no parts of pages.` },
    ];
  }
  if (node.type === 'text' && /[{}]/.test(node.value ?? '')) return [{ rule: 'code', message: BRACES }];
  if (node.type === 'image' || node.type === 'imageReference')
    return [{ rule: 'picture', message: 'A vacancy is words alone. Take the picture out.' }];
  return faultsOf(node, ids, {}, file);
}
