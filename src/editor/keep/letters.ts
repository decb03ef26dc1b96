import type { Nodes } from 'mdast';
import { blocksOf, isMdx, meaningOf, spanOf } from './markdown.ts';

/** A part of ours with its attributes. */
const tag = /<[A-Z]\w*(?:\s+[\w-]+="[^"]*")*\s*\/?>/g;

/** What a form saves, without the strokes that it sets before our parts, and into them. */
export function cleaned(form: string, original: string): string {
  const parts = original.includes('\\<') ? form : form.replace(/\\<(?=\/?[A-Z])/g, '<');
  const links = original.includes('\\[') ? parts : parts.replace(/\\([[\]])/g, '$1');
  return links.replace(tag, (part) => part.replace(/\\([*_`~\\])/g, '$1'));
}

/** A text without what a form loses: strokes before signs, and signs written as numbers. */
export const loosened = (text: string): string =>
  text
    .replace(/\\([!-/:-@[-`{-~])/g, (whole, sign: string) => ('*`~'.includes(sign) ? whole : sign))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

/**
 * A changed text with the letters of the one it was, for those bold words, links and parts that are the same, and
 * without strokes that nothing needs.
 * @param was the block it was, in `text`
 */
export function withSpellingOf(was: Nodes | undefined, text: string, form: string, mdx: boolean): string {
  const spelt = new Map<string, string>();
  const learn = (node: Nodes) => {
    if (node.type !== 'text') spelt.set(meaningOf(node), text.slice(spanOf(node).start, spanOf(node).end));
    if ('children' in node) node.children.forEach(learn);
  };
  if (was && 'children' in was) was.children.forEach(learn);
  const edits: { start: number; end: number; own: string }[] = [];
  const apply = (node: Nodes) => {
    const own = spelt.get(meaningOf(node));
    if (own !== undefined) edits.push({ ...spanOf(node), own });
    else if ('children' in node) node.children.forEach(apply);
  };
  const readable = !mdx || isMdx(form);
  if (readable) blocksOf(form, mdx).forEach(apply);
  let result = form;
  for (const { start, end, own } of edits.toReversed()) result = result.slice(0, start) + own + result.slice(end);
  return readable ? withoutNeedlessStrokes(result, mdx) : form;
}

/** Of each sign either all strokes are taken out, or none: half of them would puzzle whoever reads the file. */
function withoutNeedlessStrokes(text: string, mdx: boolean): string {
  const meaning = (one: string) => (mdx && !isMdx(one) ? undefined : blocksOf(one, mdx).map(meaningOf).join());
  return ['*', '_', '`', '~'].reduce((so, sign) => {
    const without = so.replaceAll(`\\${sign}`, sign);
    return without !== so && meaning(without) === meaning(so) ? without : so;
  }, text);
}
