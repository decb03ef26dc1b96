import type { Nodes, RootContent } from 'mdast';
import { placesBefore } from './align.ts';
import { alike, slice, type Both } from './alike.ts';
import { cleaned, withSpellingOf } from './letters.ts';
import { blocksOf, insideOf, isMdx, meaningOf, spanOf } from './markdown.ts';

/**
 * The words of a page as they were, with the blocks that now say something else, and no others, changed.
 * @param text from the line after the fields to the end
 */
export function keepBody(text: string, form: string): string {
  const saved = cleaned(form, text);
  const both = { text, saved, mdx: isMdx(text) && isMdx(saved) };
  const [before, after] = [blocksOf(text, both.mdx), blocksOf(saved, both.mdx)];
  if (before.length === 0) return after.length === 0 ? text : saved;
  if (after.length === 0) return '';
  const around = (inner: string) =>
    text.slice(0, spanOf(before[0]!).start) + inner + text.slice(spanOf(before.at(-1)!).end);
  const result = around(together(undefined, before, after, both));
  const read = both.mdx && !isMdx(result) ? [] : blocksOf(result, both.mdx);
  const checked = { ...both, text: result };
  const right = read.length === after.length && read.every((block, i) => alike(block, after[i]!, checked));
  return right ? result : around(saved.trim());
}

const nameOf = (node: Nodes) => ('name' in node ? node.name : '');
const kindOf = (node: Nodes) => `${node.type} ${nameOf(node)} ${'ordered' in node ? node.ordered : ''}`;

/** Blocks side by side, inside `parent` where there is one: each kept, changed or new, with the space between them. */
function together(parent: Nodes | undefined, before: RootContent[], after: RootContent[], both: Both): string {
  const places = placesBefore(
    before.length,
    after.length,
    (i, j) => alike(before[i]!, after[j]!, both),
    (i, j) => kindOf(before[i]!) === kindOf(after[j]!),
  );
  const column = spanOf(before[0]!).column;
  return after
    .map((now, j) => {
      const place = places[j];
      const was = place === undefined ? undefined : before[place]!;
      const own = was ? blockText(was, now, both) : setIn(newText(now, both), spanOf(now).column, column);
      return (j === 0 ? '' : gap(parent, before, after, places, j, both)) + own;
    })
    .join('');
}

function gap(
  parent: Nodes | undefined,
  before: RootContent[],
  after: RootContent[],
  places: (number | undefined)[],
  j: number,
  { text, saved }: Both,
): string {
  const between = (all: string, one: Nodes, next: Nodes) => all.slice(spanOf(one).end, spanOf(next).start);
  const [last, place] = [places[j - 1], places[j]];
  if (parent?.type === 'table' && j === 1) return between(text, before[0]!, before[1]!);
  if (last !== undefined && place === last + 1) return between(text, before[last]!, before[place]!);
  const usual = parent?.type === 'list' && before.length > 1;
  const model = usual ? between(text, before[0]!, before[1]!) : between(saved, after[j - 1]!, after[j]!);
  const lines = parent === undefined || parent.type.startsWith('mdx') ? 2 : model.split('\n').length - 1;
  return '\n'.repeat(lines) + ' '.repeat(spanOf(before[0]!).column);
}

const newText = (now: Nodes, { saved, mdx }: Both) => withSpellingOf(undefined, '', slice(saved, now), mdx);

/** Lines after the first, as far in as they shall be now. */
const setIn = (text: string, from: number, to: number) =>
  from === to ? text : text.replaceAll(`\n${' '.repeat(from)}`, `\n${' '.repeat(to)}`);

/** A block that was there: its own letters where it says the same, else what is new of it. */
function blockText(was: RootContent, now: RootContent, both: Both): string {
  const [own, form] = [slice(both.text, was), slice(both.saved, now)];
  if (alike(was, now, both)) return numbered(was, own, form);
  const [inside, insideNow] = [insideOf(was), insideOf(now)];
  if (!inside || !insideNow || (was.type === 'table' && !rowsMatch(inside, insideNow)))
    return setIn(withSpellingOf(was, both.text, form, both.mdx), spanOf(now).column, spanOf(was).column);
  const opening = (text: string, node: Nodes, first: Nodes) => text.slice(spanOf(node).start, spanOf(first).start);
  const tag = (node: Nodes) => meaningOf({ ...node, children: [] } as Nodes);
  const open =
    was.type === 'list' || tag(was) === tag(now)
      ? numbered(was, opening(both.text, was, inside[0]!), form)
      : opening(both.saved, now, insideNow[0]!);
  const close = both.text.slice(spanOf(inside.at(-1)!).end, spanOf(was).end);
  return open + together(was, inside, insideNow, both) + close;
}

/** A step of a numbered list has the number that it has now. */
const numbered = (node: Nodes, own: string, form: string) => {
  const number = node.type === 'listItem' ? /^\d+(?=[.)])/.exec(form)?.[0] : undefined;
  return number === undefined ? own : own.replace(/^\d+(?=[.)])/, number);
};

/** Rows can be put side by side while the table has its columns and its first row. */
const rowsMatch = (before: RootContent[], after: RootContent[]) => {
  const columns = (row: RootContent) => ('children' in row ? row.children.length : 0);
  return before.length > 1 && after.length > 1 && after.every((row) => columns(row) === columns(before[0]!));
};
