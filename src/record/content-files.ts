import { existsSync, globSync, readFileSync } from 'node:fs';
import { LineCounter, parse, parseDocument } from 'yaml';
import { kinds, type Kind } from '../schema/kinds.ts';

/** Every file of a kind in an authority's folder, in order of name. */
export function filesOf(folder: string, kind: Kind): string[] {
  const { at, ending } = kinds[kind];
  const path = `${folder}/${at}`;
  if (at.endsWith(`.${ending}`)) return existsSync(path) ? [path] : [];
  return globSync(`${path}/**/*.${ending}`).toSorted();
}

/** The things of a list file, as the YAML has them: dates stay words. */
export const readList = (file: string) => parse(readFileSync(file, 'utf8')) as { id: string }[];

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
  return {
    data: document.errors.length > 0 ? undefined : document.toJS(),
    faults: document.errors.map((error) => ({ line: line(error.pos[0]), message: plain(error.message, error.code) })),
    lineOf(path) {
      for (let depth = path.length; depth > 0; depth -= 1) {
        const node = document.getIn(path.slice(0, depth), true) as { range?: [number] } | undefined;
        if (node?.range) return line(node.range[0]);
      }
      return firstLine;
    },
  };
}

const advice: Record<string, string> = {
  DUPLICATE_KEY: 'This field is here twice. Keep one.',
  TAB_AS_INDENT: 'There is a tab here. Use spaces.',
  BLOCK_AS_IMPLICIT_KEY: 'Text with a colon in it needs quotes around it: title: "Social worker: duty team".',
  MULTILINE_IMPLICIT_KEY: 'A quotation mark or a colon is out of place. Put double quotes around the whole text.',
  BAD_INDENT: 'This line is set in too far, or not far enough.',
};
const plain = (message: string, code: string) => advice[code] ?? message.split('\n')[0] ?? message;
