import type { Nodes, Parents, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxJsx } from 'micromark-extension-mdx-jsx';

const notInMdx = { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } };

/** The blocks of a body, with where each stands: of MDX with our parts; where it is no MDX, of plain Markdown. */
export function blocksOf(body: string, mdx: boolean): RootContent[] {
  return fromMarkdown(body, {
    extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false }), ...(mdx ? [mdxJsx(), notInMdx] : [])],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), ...(mdx ? [mdxJsxFromMarkdown()] : [])],
  }).children;
}

/** Whether a body can be read as MDX: a stray < keeps it from being so. */
export function isMdx(body: string): boolean {
  try {
    blocksOf(body, true);
    return true;
  } catch {
    return false;
  }
}

const meanings = new WeakMap<Nodes, string>();

/** What a part of a body says, however it is written: two that say the same give the same text. */
export function meaningOf(node: Nodes): string {
  const known = meanings.get(node) ?? JSON.stringify(plain(node));
  meanings.set(node, known);
  return known;
}

/** What of a node is about its place or its spacing alone. */
const spacing = new Set(['position', 'spread', 'data', 'align', 'checked']);

function plain(node: Nodes): unknown {
  const own = Object.entries(node).filter(
    ([key, value]) => !spacing.has(key) && key !== 'children' && value !== null && value !== undefined,
  );
  const said = own.map(([key, value]) => [key, key === 'attributes' ? attributesOf(value as object[]) : value]);
  if (node.type === 'text') return ['text', lineOf(node.value)];
  return [...said, ...('children' in node ? joined(node.children as Nodes[]).map(plain) : [])];
}

const attributesOf = (attributes: object[]) =>
  attributes.map((one) => ('name' in one && 'value' in one ? [one.name, one.value] : 'braces'));

const lineOf = (text: string) => text.replace(/[ \t\r\n]+/g, ' ');

/** Texts side by side are one text. */
function joined(nodes: Nodes[]): Nodes[] {
  const all: Nodes[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      all[all.length - 1] = { ...last, value: last.value + node.value };
    else all.push(node);
  }
  return all;
}

/** The place of a node in its text. */
export const spanOf = (node: Nodes) => ({
  start: node.position!.start.offset!,
  end: node.position!.end.offset!,
  column: node.position!.start.column - 1,
});

/** The blocks inside a block: of a list its items, of a table its rows, of a part of ours what it stands around. */
export function insideOf(node: Nodes): RootContent[] | undefined {
  const holds = ['list', 'listItem', 'mdxJsxFlowElement', 'table'].includes(node.type);
  const inside = holds ? (node as Parents).children : [];
  return inside.length > 0 ? (inside as RootContent[]) : undefined;
}
