import type { Node } from '../mdx-check.ts';
import { vocabulary } from '../vocabulary.ts';
import { lineOf } from '../tree.ts';
import type { ContentFile } from '../rule.ts';
import { fieldsOf } from './field-blocks.ts';
import { claimsOf } from './known-words.ts';

/**
 * Words that stand together. `text` is what a reader has; `own` is as long, and has ¤ for each letter that nobody typed
 * here: the words of claims and grades, addresses, code.
 */
export type Block = {
  is: 'heading' | 'paragraph' | 'item' | 'cell' | 'field' | 'part' | 'picture';
  /** Of a field its name, such as title. */
  name?: string;
  text: string;
  own: string;
  /** The line of the file that a letter stands on. */
  lineAt: (index: number) => number;
};

type Run = { text: string; typed: boolean; line: number };

const found = new WeakMap<ContentFile, Block[]>();

/** Every block of words of a file, its fields first. */
export function blocksOf(page: ContentFile): Block[] {
  const known = found.get(page);
  if (known) return known;
  const blocks: Block[] = fieldsOf(page);
  const visit = (node: Node, inItem: boolean) => {
    for (const words of node.type === 'image' ? [node.alt, node.title] : [])
      if (words) blocks.push(blockOf('picture', [{ ...typed(words), line: lineOf(node, page) }]));
    for (const words of node.type === 'mdxJsxFlowElement' ? saidIn(node) : [])
      blocks.push(blockOf('part', [{ ...typed(words), line: lineOf(node, page) }]));
    const is = (inItem && node.type === 'paragraph' ? 'item' : kinds[node.type]) ?? undefined;
    if (is) blocks.push(blockOf(is, runsOf(node, page)));
    node.children?.forEach((child) => visit(child, node.type === 'listItem'));
  };
  if (page.tree) visit(page.tree, false);
  found.set(page, blocks);
  return blocks;
}

const kinds: Record<string, Block['is']> = { heading: 'heading', paragraph: 'paragraph', tableCell: 'cell' };
const typed = (text: string) => ({ text, typed: true });

function blockOf(is: Block['is'], runs: Run[]): Block {
  const lineAt = (index: number) => {
    let left = index;
    const run = runs.find(({ text }) => (left -= text.length) < 0) ?? runs.at(-1);
    const within = run?.typed ? run.text.slice(0, left + run.text.length).split('\n').length - 1 : 0;
    return (run?.line ?? 1) + Math.max(0, within);
  };
  return {
    is,
    text: runs.map(({ text }) => text).join(''),
    own: runs.map(({ text, typed }) => (typed ? text : '¤'.repeat(text.length))).join(''),
    lineAt,
  };
}

/** The words of a block one after the other, each with where it comes from. */
function runsOf(node: Node, page: ContentFile): Run[] {
  const line = lineOf(node, page);
  if (node.type === 'text') {
    const address = /^(https?:\/\/|www\.|\S+@)\S+$/.test(node.value ?? '');
    return [{ text: node.value ?? '', typed: !address, line }];
  }
  if (node.type === 'break') return [{ text: '\n', typed: false, line }];
  if (node.type === 'inlineCode') return [{ text: node.value ?? '', typed: false, line }];
  const words = filled(node, page);
  if (words !== undefined) return [{ text: words, typed: false, line }];
  return (node.children ?? []).flatMap((child) => runsOf(child, page));
}

/** What a part in a sentence puts there that was not typed here. */
function filled({ name, attributes = [] }: Node, page: ContentFile): string | undefined {
  const id = String(attributes.find((one) => one.name === 'id')?.value ?? '');
  if (name === 'Claim') return claimsOf(page).get(id) ?? 'a claim';
  return name === 'Judgement' ? 'a grade, and the grade since' : undefined;
}

/** The words that an editor gives a part: those of its attributes that are sentences. `big` repeats a claim below it. */
const saidIn = ({ name, attributes = [] }: Node): string[] =>
  attributes.flatMap(({ name: of, value }) => {
    const rule = vocabulary[name ?? '']?.takes[of];
    return typeof value === 'string' && of !== 'big' && !(rule?.names ?? rule?.oneOf) ? [value] : [];
  });

/** A text as sentences, each with where it begins. */
export const sentencesIn = (text: string): { text: string; at: number }[] =>
  [...text.matchAll(/\S[\s\S]*?(?:[.!?…]+[”’"')\]]*(?=\s|$)|$)/g)].map(({ 0: words, index }) => ({
    text: words,
    at: index,
  }));
