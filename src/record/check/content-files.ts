import { existsSync, globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
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
