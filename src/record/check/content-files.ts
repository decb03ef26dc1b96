import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parse } from 'yaml';
import { kinds, type Kind } from '../../schema/kinds.ts';

/** What holds for every council in England, written once, beside the authorities: the same folders as theirs. */
export const generalOf = (folder: string) => posix.join(posix.dirname(folder), 'general');

/** The folder that a file lies in: the general one, or the authority's. */
export const layerOf = (folder: string, file: string) =>
  file.startsWith(`${generalOf(folder)}/`) ? generalOf(folder) : folder;

/** The name of a thing with a file of its own: its path in the folder of its kind. */
export const idOf = (folder: string, kind: Kind, file: string) =>
  file.slice(`${layerOf(folder, file)}/${kinds[kind].at}/`.length, -kinds[kind].ending.length - 1);

/** An authority's own files of a kind, in order of name. */
export function ownFilesOf(folder: string, kind: Kind): string[] {
  const { at, ending } = kinds[kind];
  const path = `${folder}/${at}`;
  if (!existsSync(path)) return [];
  if (at.endsWith(`.${ending}`)) return [path];
  // Asked some thirty times for a check: a pattern would cost more than reading the files.
  return (readdirSync(path, { recursive: true }) as string[])
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(`.${ending}`) && !/(^|\/)\./.test(name))
    .map((name) => `${path}/${name}`)
    .toSorted();
}

/** Every file of a kind: the general ones first, without those in whose place the authority has one of its own. */
export function filesOf(folder: string, kind: Kind): string[] {
  const own = ownFilesOf(folder, kind);
  const shared = folder === generalOf(folder) ? [] : ownFilesOf(generalOf(folder), kind);
  const names = new Set(own.map((file) => idOf(folder, kind, file)));
  const adds = kinds[kind].list || kind === 'spelling';
  const replaced = (file: string) => !adds && names.has(idOf(folder, kind, file));
  return [...shared.filter((file) => !replaced(file)), ...own];
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
