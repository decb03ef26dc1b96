/**
 * A grade that has been replaced may not stand without the one that replaced it.
 * The rule reads what a reader sees together: the sentence, its neighbours up to the next heading, its figure or item.
 */
import { attribute, closest, type Element, elements, words } from './dom.ts';

const blocks = 'p li dt dd figcaption blockquote td th caption h1 h2 h3 h4 h5 h6 summary text label';
const regions = new Set([
  'li',
  'figure',
  'section',
  'article',
  'aside',
  'dialog',
  'header',
  'footer',
  'main',
  'body',
  'head',
]);
const isRegion = (element: Element) => regions.has(element.tagName) || attribute(element, 'popover') !== undefined;

/** Praise of 2018 in these words: the grade with its year, or the grade as a rating without one. */
export function praises(text: string): boolean {
  const good = /\bGood\b/.test(text) || /\bgood\b[”’"']/.test(text);
  const rated = /\b(rated|judged|graded|moving to|moved to|now|was)( overall)?( as)? [“‘"']?good\b/i.test(text);
  return (good && /\b2018\b/.test(text)) || rated;
}

export const replaced = (text: string) => /\bInadequate\b/i.test(text) && /\b202[34]\b/.test(text);

/** The words between the headings on either side of a block, within the nearest region around it. */
function surroundings(block: Element): string {
  const region = closest(block, (element) => element !== block && isRegion(element));
  if (!region) return words(block);
  if (/^(li|figure)$/.test(region.tagName) || attribute(region, 'popover') !== undefined) return words(region);
  const heading = (element: Element) => /^h[1-6]$/.test(element.tagName);
  const parts = elements(region, (element) => heading(element) || blocks.split(' ').includes(element.tagName));
  const at = parts.indexOf(block);
  const before = parts.slice(0, at + 1).findLastIndex(heading);
  const after = parts.slice(at + 1).findIndex(heading);
  const between = parts.slice(Math.max(before, 0), after < 0 ? undefined : at + 1 + after);
  return between.map(words).join(' ');
}

/** Each block, name or description of the page that praises without saying what came after. */
export function unbalanced(root: Element): string[] {
  const drawings = elements(root, 'svg').filter((svg) => praises(words(svg)) && !replaced(words(svg)));
  const inBlocks = elements(root, blocks)
    .filter((block) => !closest(block, (element) => element.tagName === 'svg'))
    .filter((block) => !elements(block, blocks).some((inner) => praises(words(inner))))
    .filter((block) => praises(words(block)) && !replaced(words(block)) && !replaced(surroundings(block)));
  const said = elements(root)
    .flatMap((element) => [
      ...(element.tagName === 'title' ? [words(element)] : []),
      ...['content', 'aria-label', 'alt', 'title'].map((name) => attribute(element, name) ?? ''),
    ])
    .filter((text) => praises(text) && !replaced(text));
  return [...drawings.map(words), ...inBlocks.map(words), ...said];
}
