import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mdxToMdast } from 'satteri';
import type { Kind } from '../../schema/kinds.ts';
import { deadPath } from '../addresses.ts';
import { insideFaults } from './inside-faults.ts';
import { BRACES, misspeltIn, notAPart, sentenceOf } from './mdx-sentences.ts';
import { nearest } from './nearest.ts';
import { homeVocabulary, vocabulary } from './vocabulary.ts';

export type Fault = { line: number; message: string };
/** The ids of every kind of content, the topics of claims, and the years and judgements of full inspections, for names in content to be looked up in. */
export type Ids = Partial<Record<Kind | 'topics' | 'full inspections' | 'judgements', Set<string>>>;

export type Node = {
  type: string;
  name?: string | null;
  url?: string;
  alt?: string | null;
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
export function mdxFaults(body: string, firstLine: number, ids: Ids, file: string): Fault[] {
  const parts = file.endsWith('/pages/home.mdx') ? homeVocabulary : vocabulary;
  let tree: Node;
  try {
    tree = mdxToMdast(body) as Node;
  } catch (error) {
    const misspelt = misspeltIn(body, parts);
    if (misspelt) return [{ line: misspelt.line + firstLine, message: misspelt.message }];
    const message = String((error as Error).message ?? error);
    const line = Number(/(\d+):\d+/.exec(message)?.[1] ?? 1);
    return [{ line: line + firstLine - 1, message: sentenceOf(message, body.split('\n')[line - 1] ?? '') }];
  }
  const faults: Fault[] = [];
  const visit = (node: Node, within?: string) => {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    const part = Object.hasOwn(parts, node.name ?? '') ? parts[node.name!] : undefined;
    const inside = part ? insideFaults(node, part, within) : [];
    for (const message of [...faultsOf(node, ids, parts, file), ...inside]) faults.push({ line, message });
    node.children?.forEach((child) => visit(child, part ? node.name! : within));
  };
  visit(tree);
  return faults;
}

type Parts = typeof vocabulary;

/** What an address begins with, as a browser reads it: white space and control letters do not count. */
const schemeOf = (url: string) => /^([^/?#]*?):/.exec(url.replace(/[\p{Cc}\s]/gu, ''))?.[1]?.toLowerCase();
const schemes = ['http', 'https', 'mailto', 'tel'];

/** What is wrong with one part of a body, of a page or of a vacancy. */
export function faultsOf(node: Node, ids: Ids, parts: Parts, file: string): string[] {
  if (node.type === 'mdxjsEsm')
    return [
      'import and export are not for content files. Take the line out; if it is a sentence, begin it with another word.',
    ];
  if (node.type.endsWith('Expression')) return [BRACES];
  if (node.type === 'heading' && node.depth === 1) return ['The title is the one first-level heading. Use ## here.'];
  if (node.type === 'table' && node.align?.some(Boolean))
    return ['Take the colons out of the table’s dashes: numbers line up by themselves.'];
  const scheme = schemeOf(node.url ?? '');
  if (scheme !== undefined && !schemes.includes(scheme))
    return [`A link may not begin with ${scheme}:. Write an address that begins with / or https://.`];
  const dead = node.type === 'link' && deadPath(node.url ?? '', ids);
  if (dead) return [dead];
  if (node.type === 'image') return pictureFaults(node, file);
  return node.type.startsWith('mdxJsx') ? componentFaults(node, ids, parts) : [];
}

/** A picture is described, lies beside its page, and is there. */
function pictureFaults({ url = '', alt }: Node, file: string): string[] {
  if (!alt)
    return [
      'This picture has no description. Write what it shows in the square brackets: ![Two people at a desk](desk.jpg)',
    ];
  if (/^(https?:|\/)/i.test(url))
    return [`The picture ${url} is not beside this page. Put its file there and write the name alone: desk.jpg`];
  if (!existsSync(join(dirname(file), url)))
    return [`There is no picture ${url} beside this page. Put its file there, or mend the name.`];
  return [];
}

function componentFaults({ name, attributes = [] }: Node, ids: Ids, parts: Parts): string[] {
  const known = parts[name ?? '']?.takes;
  if (!known) {
    if (Object.hasOwn(homeVocabulary, name ?? '')) return [`<${name}> is for the home page only. Take it out.`];
    if (Object.hasOwn(vocabulary, name ?? '')) return [`<${name}> is not for the home page. Take it out.`];
    const html = /^[a-z]/.test(name ?? ''); // A small letter is raw HTML, unless only the capital is missing.
    const guess = nearest(name ?? '', Object.keys(parts), html ? 0 : undefined);
    return [notAPart(name ?? '', guess)];
  }
  if (attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute')) return [BRACES];
  const given = new Map(attributes.map((attribute) => [attribute.name, attribute.value]));
  const missing = Object.keys(known)
    .filter((attribute) => known[attribute]?.needed && !given.has(attribute))
    .map((attribute) => `<${name}> needs ${attribute}="…".`);
  const wrong = [...given].flatMap(([attribute, value]) => {
    const rule = Object.hasOwn(known, attribute) && known[attribute];
    if (!rule) return [`<${name}> has no ${attribute}. It takes: ${Object.keys(known).join(', ') || 'nothing'}.`];
    if (typeof value !== 'string') return [`${attribute} of <${name}> must be in straight quotes: ${attribute}="…".`];
    if (rule.oneOf && !rule.oneOf.includes(value))
      return [`${attribute}="${value}" is none of: ${rule.oneOf.join(', ')}.`];
    if (rule.names && !ids[rule.names]?.has(value)) {
      const guess = nearest(value, [...(ids[rule.names] ?? [])]);
      return [`There is no "${value}" in ${rule.names}.${guess ? ` Did you mean "${guess}"?` : ''}`];
    }
    return [];
  });
  const unjudged = name === 'Judgement' && missing.length + wrong.length === 0 && unjudgedArea(given, ids);
  return [...missing, ...wrong, ...(unjudged ? [unjudged] : [])];
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
