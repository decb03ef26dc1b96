import type { Kind } from '../../schema/kinds.ts';
import { deadPath } from '../addresses.ts';
import { insideFaults } from './inside-faults.ts';
import { bareLink } from './bare-link.ts';
import { BRACES, ESM, notAPart } from './mdx-sentences.ts';
import { nearest } from './nearest.ts';
import { noSuchName } from './no-such-name.ts';
import { crowdFaults, pictureFaults } from './picture-faults.ts';
import { readMdx } from './read-mdx.ts';
import type { Reason } from './reasons.ts';
import { homeVocabulary, vocabulary } from './vocabulary.ts';

/** What is wrong at a line, and the reason it matters for. */
export type Fault = { line: number; message: string; rule: Reason };
type Said = Omit<Fault, 'line'>;
/** The ids of every kind of content, the topics of claims, and the years and judgements of full inspections, for names in content to be looked up in; `waiting`: what to write instead of the address of a page that is not published yet. */
export type Ids = Partial<Record<Kind | 'topics' | 'full inspections' | 'judgements', Set<string>>> & {
  waiting?: ReadonlyMap<string, string>;
};

export type Node = {
  type: string;
  name?: string | null;
  url?: string;
  alt?: string | null;
  title?: string | null;
  depth?: number;
  value?: string;
  align?: (string | null)[];
  attributes?: { type: string; name: string; value: unknown }[];
  children?: Node[];
  position?: { start: { line: number } };
};

/**
 * What an editor's MDX may not hold, a sentence each: code, raw HTML, unknown components, unsafe links.
 * @param body the MDX without its front matter
 * @param firstLine the line of the file the body begins on
 * @param file where it stands: home has parts of its own, and pictures lie beside their page
 */
export const mdxFaults = (body: string, firstLine: number, ids: Ids, file: string): Fault[] =>
  checkMdx(body, firstLine, ids, file).faults;

/** The same, with the tree of the body as far as it can be read: its lines are those of the body. */
export function checkMdx(body: string, firstLine: number, ids: Ids, file: string): { tree?: Node; faults: Fault[] } {
  const parts = file.endsWith('/pages/home.mdx') ? homeVocabulary : vocabulary;
  const { tree, faults: stumbles } = readMdx(body, parts);
  const faults = [...stumbles];
  const visit = (node: Node, within?: string) => {
    const line = node.position?.start.line ?? 1;
    const part = Object.hasOwn(parts, node.name ?? '') ? parts[node.name!] : undefined;
    const inside = part ? insideFaults(node, part, within).map(about('part')) : [];
    for (const said of [...faultsOf(node, ids, parts, file), ...inside]) faults.push({ line, ...said });
    node.children?.forEach((child) => visit(child, part ? node.name! : within));
  };
  if (tree) visit(tree);
  return { ...(tree && { tree }), faults: faults.map((fault) => ({ ...fault, line: fault.line + firstLine - 1 })) };
}

const about =
  (rule: Reason) =>
  (message: string): Said => ({ rule, message });

type Parts = typeof vocabulary;

/** What an address begins with, as a browser reads it: white space and control letters do not count. */
const schemeOf = (url: string) => /^([^/?#]*?):/.exec(url.replace(/[\p{Cc}\s]/gu, ''))?.[1]?.toLowerCase();
const schemes = ['http', 'https', 'mailto', 'tel'];

/** What is wrong with one part of a body, of a page or of a vacancy. */
export function faultsOf(node: Node, ids: Ids, parts: Parts, file: string): Said[] {
  if (node.type === 'mdxjsEsm') return [about('code')(ESM)];
  if (node.type.endsWith('Expression')) return [about('code')(BRACES)];
  if (node.type === 'table' && node.align?.some(Boolean))
    return [about('table')('Take the colons out of the table’s dashes: numbers line up by themselves.')];
  const scheme = schemeOf(node.url ?? '');
  if (scheme?.length === 1 || scheme === 'file')
    return [
      about('dead-link')('This leads to a file on your own computer. Write an address on the web, or a page of ours.'),
    ];
  if (scheme !== undefined && !schemes.includes(scheme))
    return [
      about('unsafe-link')(`A link may not begin with ${scheme}:. Write an address that begins with / or https://.`),
    ];
  const bare = ['link', 'definition'].includes(node.type) && bareLink(node.url ?? '');
  if (bare) return [about('dead-link')(bare)];
  const dead = node.type === 'link' && deadPath(node.url ?? '', ids);
  if (dead) return [about('dead-link')(dead)];
  if (node.type.startsWith('image')) return pictureFaults(node, file).map(about('picture'));
  const crowd = crowdFaults(node).map(about('picture'));
  return node.type.startsWith('mdxJsx') ? [...crowd, ...componentFaults(node, ids, parts)] : crowd;
}

function componentFaults({ name, attributes = [] }: Node, ids: Ids, parts: Parts): Said[] {
  const known = Object.hasOwn(parts, name ?? '') && parts[name!]?.takes;
  if (!known) {
    if (Object.hasOwn(homeVocabulary, name ?? ''))
      return [about('part')(`<${name}> is for the home page only. Take it out.`)];
    if (Object.hasOwn(vocabulary, name ?? ''))
      return [about('part')(`<${name}> is not for the home page. Take it out.`)];
    const html = /^[a-z]/.test(name ?? ''); // A small letter is raw HTML, unless only the capital is missing.
    const guess = nearest(name ?? '', Object.keys(parts), html ? 0 : undefined);
    return [about(html && !guess ? 'code' : 'part')(notAPart(name ?? '', guess))];
  }
  const code = attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute') ? [about('code')(BRACES)] : [];
  const plain = attributes.filter(({ type }) => type !== 'mdxJsxExpressionAttribute');
  const given = new Map(plain.map((attribute) => [attribute.name, attribute.value]));
  const missing = Object.keys(known)
    .filter((attribute) => code.length === 0 && known[attribute]?.needed && !given.has(attribute))
    .map((attribute) => about('part')(`<${name}> needs ${attribute}="…".`));
  const wrong = plain.flatMap(({ name: attribute, value }, i): Said[] => {
    const rule = Object.hasOwn(known, attribute) && known[attribute];
    if (!rule)
      return [about('part')(`<${name}> has no ${attribute}. It takes: ${Object.keys(known).join(', ') || 'nothing'}.`)];
    if (plain.findIndex((other) => other.name === attribute) < i)
      return [about('part')(`<${name}> has ${attribute} twice. Keep one.`)];
    if (typeof value !== 'string')
      return [about('code')(`${attribute} of <${name}> must be in straight quotes: ${attribute}="…".`)];
    if (rule.oneOf && !rule.oneOf.includes(value))
      return [about('part')(`${attribute}="${value}" is none of: ${rule.oneOf.join(', ')}.`)];
    if (rule.names && !ids[rule.names]?.has(value)) {
      const message = noSuchName(value, rule.names, ids);
      return [about('unknown-name')(message[0]!.toUpperCase() + message.slice(1))];
    }
    return [];
  });
  const unjudged = name === 'Judgement' && missing.length + wrong.length === 0 && unjudgedArea(given, ids);
  return [...code, ...missing, ...wrong, ...(unjudged ? [about('unknown-name')(unjudged)] : [])];
}

/** What to write where a year’s inspections did not judge an area; each judgement is known as “2018 leaders”. */
function unjudgedArea(given: Map<string, unknown>, ids: Ids): string | undefined {
  const [year, area] = [String(given.get('year')), String(given.get('area'))];
  const judged = (vocabulary['Judgement']?.takes['area']?.oneOf ?? []).filter((one) =>
    ids['judgements']?.has(`${year} ${one}`),
  );
  if (judged.includes(area)) return undefined;
  return `area="${area}" was not judged in ${year}. The areas judged that year: ${judged.join(', ')}.`;
}
