import { isCollection, isScalar, type Node, type Pair } from 'yaml';
import type { Piece } from './pieces.ts';

export type Field = Pair<Node, Node | null>;

/** Where the last letter of a node stands: not the empty lines and remarks after it. */
export function endOf(node: Node, text: string): number {
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1) as Node | Field;
    return 'key' in last ? endOfField(last as Field, text) : endOf(last as Node, text);
  }
  const end = node.range![1];
  return isScalar(node) && node.type?.startsWith('BLOCK') ? text.slice(0, end).trimEnd().length : end;
}

/** Where a field ends; one without a value, at its colon. */
export function endOfField({ key, value }: Field, text: string): number {
  const colon = text.indexOf(':', key.range![1]) + 1;
  return value?.range ? Math.max(colon, endOf(value, text)) : colon;
}

export const spanOf = (node: Node, text: string): Piece => ({ start: node.range![0], end: endOf(node, text) });

/** How far in a node begins. */
export const columnOf = (node: Node, text: string): number =>
  node.range![0] - (text.lastIndexOf('\n', node.range![0] - 1) + 1);
