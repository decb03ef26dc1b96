import { existsSync, globSync, readFileSync } from 'node:fs';
import { LineCounter, isMap, isScalar, parse, parseDocument, visit, type Document } from 'yaml';
import { kinds, type Kind } from '../../schema/kinds.ts';

/** Every file of a kind in an authority's folder, in order of name. */
export function filesOf(folder: string, kind: Kind): string[] {
  const { at, ending } = kinds[kind];
  const path = `${folder}/${at}`;
  if (at.endsWith(`.${ending}`)) return existsSync(path) ? [path] : [];
  return globSync(`${path}/**/*.${ending}`).toSorted();
}

/** A file's text without the byte order mark that some editors put first: YAML would take it for a letter. */
export const readText = (file: string) => readFileSync(file, 'utf8').replace(/^\uFEFF/, '');

/** The things of a list file, as the YAML has them: dates stay words. */
export const readList = (file: string) => parse(readText(file)) as { id: string }[];

/** Front matter and body of an MDX text, with the line the body begins on; undefined where the fences are missing. */
export function splitMdx(text: string) {
  const found = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!found) return undefined;
  const [whole, front = ''] = found;
  return { front, body: text.slice(whole.length), bodyLine: whole.split('\n').length };
}

export type Located = {
  data: unknown;
  faults: { line: number; message: string }[];
  lineOf: (path: PropertyKey[]) => number;
};

/**
 * YAML read so that each field can be found again.
 * @param firstLine the line of the file that the YAML begins on
 * @returns the data (dates as typed), what the YAML reader objects to, and the line of any field
 */
export function readYaml(text: string, firstLine = 1): Located {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const line = (offset = 0) => counter.linePos(offset).line + firstLine - 1;
  const faults = [...aliasesOf(document), ...document.errors].map(({ code, message, pos: [at] }) => {
    const tab = /^[ ]*\t/.test(text.split('\n')[counter.linePos(at).line - 1] ?? '');
    const from = code === 'MISSING_CHAR' ? lastStart(document, at) : at;
    return { line: line(from), message: plain(message, tab ? 'TAB_AS_INDENT' : code) };
  });
  return {
    data: faults.length > 0 ? undefined : document.toJS(),
    faults: faults.filter((one, i) => i === 0 || one.line !== faults[i - 1]?.line),
    lineOf(path) {
      for (let depth = path.length; depth > 0; depth -= 1) {
        const parent = document.getIn(path.slice(0, depth - 1), true);
        const name = path[depth - 1];
        const key = isMap(parent) && parent.items.find(({ key }) => isScalar(key) && key.value === name)?.key;
        const node = (key || document.getIn(path.slice(0, depth), true)) as { range?: [number] } | undefined;
        if (node?.range) return line(node.range[0]);
      }
      return firstLine;
    },
  };
}

/** Where a text that is never closed begins: the last one before the place where its end was looked for. */
function lastStart(document: Document, end: number): number {
  let start = 0;
  visit(document, {
    Scalar: (_, { range }) => {
      if (range && range[0] < end) start = Math.max(start, range[0]);
    },
  });
  return start;
}

/** Text that begins with a star: YAML takes it for a reference, and finds nothing. */
function aliasesOf(document: Document) {
  const found: { code: string; message: string; pos: [number] }[] = [];
  visit(document, { Alias: (_, { range }) => void found.push({ code: 'BAD_ALIAS', message: '', pos: [range![0]] }) });
  return found;
}

const QUOTE = 'This text needs double quotes around the whole of it: title: "*Our* week".';
const advice: Record<string, string> = {
  DUPLICATE_KEY: 'This field is here twice. Keep one.',
  TAB_AS_INDENT: 'There is a tab here. Use spaces.',
  BLOCK_AS_IMPLICIT_KEY: 'Text with a colon in it needs quotes around it: title: "Social worker: duty team".',
  MULTILINE_IMPLICIT_KEY: 'A quotation mark or a colon is out of place. Put double quotes around the whole text.',
  BAD_INDENT: 'This line is set in too far, or not far enough.',
  MISSING_CHAR: 'A quotation mark or a bracket is opened here and never closed. Close it.',
  MULTIPLE_DOCS: 'Three dashes may stand only around the fields. Take these out.',
  UNEXPECTED_TOKEN: QUOTE,
  BAD_SCALAR_START: QUOTE,
  BAD_ALIAS: QUOTE,
};
const plain = (message: string, code: string) =>
  advice[code] ?? message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '.');
