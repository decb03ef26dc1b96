import { mdxToMdast } from 'satteri';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { kinds, type Kind } from '../schema/kinds.ts';
import { filesOf, readText, splitMdx } from './check/content-files.ts';
import type { Node } from './check/mdx-check.ts';
import { lineOf, nodesOf } from './check/tree.ts';

/** An address of another site, and each place of content that names it. */
type OutsideLink = { address: string; places: { file: string; line: number }[] };

/** Hosts that are kept for examples (RFC 2606) or are this computer: there is nothing to visit. */
const nowhere = /^(?:.*\.)?(?:example|invalid|test|localhost|example\.(?:com|org|net))$/;

/**
 * Every address of another site in an authority's content: of sources, pages, vacancies, the authority itself.
 * A file that cannot be read as what it should be gives none: the content check says what is wrong with it.
 * @param folder such as content/harbour
 */
export function outsideLinks(folder: string): OutsideLink[] {
  const files = (Object.keys(kinds) as Kind[]).flatMap((kind) => filesOf(folder, kind));
  const found = files.flatMap((file) => linksIn(readText(file), file).map((link) => ({ ...link, file })));
  return [...Map.groupBy(found, ({ address }) => address)].map(([address, all]) => ({
    address,
    places: all.map(({ file, line }) => ({ file, line })),
  }));
}

function linksIn(text: string, file: string): { address: string; line: number }[] {
  if (file.endsWith('.yaml')) return inYaml(text, 1);
  const parts = splitMdx(text);
  return parts ? [...inYaml(parts.front, 2), ...inBody(parts)] : [];
}

function inYaml(text: string, firstLine: number) {
  const counter = new LineCounter();
  const found: { address: string; line: number }[] = [];
  visit(parseDocument(text, { lineCounter: counter }), {
    Scalar: (_, node) => {
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return;
      const line = counter.linePos(node.range[0]).line + firstLine - 1;
      for (const address of addressesIn(node.value)) found.push({ address, line });
    },
  });
  return found;
}

function inBody({ body, bodyLine }: { body: string; bodyLine: number }) {
  let tree: Node;
  try {
    tree = mdxToMdast(body) as Node;
  } catch {
    return [];
  }
  return nodesOf({ tree }).flatMap((node) =>
    addressesIn(node.url ?? '').map((address) => ({ address, line: lineOf(node, { bodyLine }) })),
  );
}

/** The addresses in a text, without the full stop or bracket that belongs to the sentence around them. */
const addressesIn = (text: string) =>
  [...text.matchAll(/https?:\/\/[^\s<>"“”]+/g)]
    .map(([address]) => (address.includes('(') ? address : address.replace(/\).*$/, '')).replace(/[.,;:!?’']+$/, ''))
    .filter((address) => URL.canParse(address) && !nowhere.test(new URL(address).hostname))
    // What stands behind # is the browser's, and is not asked of the other site.
    .map((address) => address.replace(/#.*/, ''));
