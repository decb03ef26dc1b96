/**
 * A grade that has been replaced may not stand without the one that replaced it.
 * The rule reads what a reader sees together: the sentence, its neighbours up to the next heading, its figure or item.
 * What is a grade is for src/record to say; which of them are old comes from the record of the authority built.
 */
import { contentFolder } from '../../src/record/authority.ts';
import { filesOf, readText } from '../../src/record/check/content-files.ts';
import { readYaml } from '../../src/record/check/read-yaml.ts';
import { inMonth } from '../../src/record/dates.ts';
import { yearsIn } from '../../src/record/inspections/grade-words.ts';
import { gradeToday, oldGradesIn, positionOf, tells } from '../../src/record/inspections/old-grade.ts';
import { inspection, type Inspection } from '../../src/schema/inspection.ts';
import { attribute, closest, type Element, elements, parentOf, words } from './dom.ts';

const inline = new Set(
  'a abbr b bdi button cite code dfn em i kbd mark q s small span strong sub sup time u'.split(' '),
);
const regions = new Set('section article aside dialog header footer main body head'.split(' '));
const isHeading = (element: Element) => /^h[1-6]$/.test(element.tagName);
const isDrawn = (element: Element) => !!closest(element, ({ tagName }) => tagName === 'svg');
const children = (element: Element) => element.childNodes.filter((node): node is Element => 'tagName' in node);

/** What holds words of its own, and what is read as one: a row may say the year in one cell and the grade in another. */
function blocksIn(root: Element): Element[] {
  const blocks = new Set(elements(root, 'li dl tr table figure'));
  for (const element of elements(root)) {
    const holds = element.childNodes.some((node) => 'value' in node && node.value.trim() !== '');
    if (!holds || isDrawn(element) || /^(script|style|title)$/.test(element.tagName)) continue;
    blocks.add(closest(element, (one) => !inline.has(one.tagName) || !parentOf(one))!);
  }
  return elements(root, (element) => blocks.has(element));
}

/** What is read by itself, whatever stands around it. */
const isApart = (element: Element) =>
  /^(li|figure)$/.test(element.tagName) || attribute(element, 'popover') !== undefined;

/**
 * What is read with a block: the item or the figure it is, or is in; else the words between the headings on either side
 * of it, within the nearest region around it. A quotation and its balance, two figures and nothing else, are one.
 */
function around(block: Element): { beside: string; heading: string } {
  const region = closest(block, (element) => isApart(element) || (element !== block && regions.has(element.tagName)));
  if (!region || isApart(region)) {
    const pair = region?.tagName === 'figure' && parentOf(region);
    const isPair = pair && children(pair).every(({ tagName }) => tagName === 'figure');
    return { beside: words((isPair ? pair : region) ?? block), heading: '' };
  }
  const parts = blocksIn(region);
  const at = parts.indexOf(block);
  const before = parts.slice(0, at + 1).findLastIndex(isHeading);
  const after = parts.slice(at + 1).findIndex(isHeading);
  const between = parts.slice(Math.max(before, 0), after < 0 ? undefined : at + 1 + after);
  return { beside: between.map(words).join('. '), heading: before < 0 ? '' : words(parts[before]!) };
}

/** The rule for a record: `praises` where words state an old grade, `replaced` where they say the overall one in force. */
export function rulesOf(inspections: readonly Inspection[]) {
  const position = positionOf(inspections);
  const now = position?.latest.judgements.overall;
  const praises = (text: string) => !!position && oldGradesIn(text, position).length > 0;
  const replaced = (text: string) => !!position && tells(text, { now }, position);
  /** Whether words state an old grade, and neither they nor one of the texts read with them says what replaced it. */
  const alone = (text: string, beside: string[] = [], years: string[] = []) =>
    !!position &&
    oldGradesIn(text, position, years).some((old) => ![text, ...beside].some((one) => tells(one, old, position)));
  const aloneOnPage = (block: Element) => {
    const { beside, heading } = around(block);
    return alone(words(block), [beside], yearsIn(heading));
  };
  /** Each block, drawing, name and attribute of a page that states an old grade and not what came after. */
  function unbalanced(root: Element): string[] {
    const graded = blocksIn(root).filter((block) => gradeWord.test(words(block)));
    const blocks = graded.filter(aloneOnPage);
    const innermost = blocks.filter((block) => !elements(block).some((inner) => blocks.includes(inner)));
    const drawings = elements(root, 'svg').map((svg) => elements(svg, 'text title desc').map(words).join('. '));
    const titles = elements(root, (element) => element.tagName === 'title' && !isDrawn(element)).map(words);
    const attributes = elements(root).flatMap(({ attrs }) => attrs.map(({ value }) => value));
    return [...innermost.map(words), ...[...drawings, ...titles, ...attributes].filter((text) => alone(text))];
  }
  return { praises, replaced, alone, unbalanced };
}
export type Rules = ReturnType<typeof rulesOf>;

const gradeWord = /outstanding|good|adequate|requir\w+ improvement/i;

/** The record of the authority that was built. */
const record = filesOf(contentFolder, 'inspections').map((file) => inspection.parse(readYaml(readText(file)).data));
export const rules: Rules = rulesOf(record);
const latest = positionOf(record)?.latest;
/** What is in force, in words: Inadequate, December 2023. */
export const inForce = latest ? `${gradeToday(latest, 'overall')}, ${inMonth(latest.fieldwork.to)}` : 'nothing yet';
export const { praises, replaced, unbalanced } = rules;
