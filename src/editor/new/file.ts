import { cpSync, existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, posix } from 'node:path';
import { parse, stringify } from 'yaml';
import { generalOf, ownFilesOf } from '../../record/check/content-files.ts';
import type { Finding } from '../../record/check/finding.ts';
import { writeWhole } from '../../record/write-whole.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { blockText } from '../keep/fresh.ts';
import { keep } from '../keep/index.ts';
import type { Answers } from './answers.ts';
import { starterOf } from './starters.ts';

/** In letters: a name is the end of an address, and people read it. */
const longest = 60;
const small =
  'a an and as at by for from in is it its of on or our that the their to was we were what with you your'.split(' ');

/** A name for a file or a thing, made from its title: small letters, digits, hyphens. A long one goes without small words first, and ends after a word. */
export function nameFrom(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’'‘]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const whole = words.join('-');
  if (whole.length <= longest) return whole;
  const large = words.filter((word) => !small.includes(word)).join('-');
  return large.length <= longest
    ? large
    : large
        .slice(0, longest + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longest);
}

/** A name that no other has: the same, or with a number after it. */
export function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let number = 2; taken.includes(free); number += 1) free = `${name}-${number}`;
  return free;
}

/** The file of a new page, by its name: working-here/parking is in a folder of its own. */
export const fileOf = (folder: string, kind: Kind, name: string): string =>
  posix.join(folder, kinds[kind].at, `${name}.${kinds[kind].ending}`);

/** The authority’s lists that a new thing can go into. */
export const listsOf = (folder: string, kind: Kind): string[] => (kinds[kind].list ? ownFilesOf(folder, kind) : []);

/**
 * What the file holds then: a new page, or the list with one thing more and every letter before it as it was.
 * @param file for a list, the one that it goes into
 */
export function textOf(kind: Kind, data: Answers, file: string): string {
  if (!kinds[kind].list) return `---\n${blockText(data, 0)}\n---\n\n${starterOf(kind, data)}\n`;
  const was = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const things = (parse(was) ?? []) as unknown[];
  return things.length > 0
    ? keep(was, stringify([...things, data], { lineWidth: 0 }))
    : `${was}${blockText([data], 0)}\n`;
}

/**
 * What the check would say of what is new in the file: asked of a copy of the content, so that nothing is written yet.
 * That a new quotation has no receipt is no news.
 */
export async function findingsFor(folder: string, file: string, text: string, today: string): Promise<Finding[]> {
  // Only now, for the check brings a dictionary along.
  const { examine } = await import('../../record/check/content-check.ts');
  const old = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').length : 0;
  const away = mkdtempSync(join(tmpdir(), 'new-'));
  try {
    const copy = posix.join(away.replaceAll('\\', '/'), basename(folder));
    cpSync(folder, copy, { recursive: true });
    if (existsSync(generalOf(folder))) cpSync(generalOf(folder), generalOf(copy), { recursive: true });
    const place = posix.join(copy, file.slice(folder.length + 1));
    write(place, text);
    const isNew = (one: Finding) => one.file === place && one.level === 'error' && one.line > old;
    return examine(copy, today, true).filter((one) => isNew(one) && !one.message.includes('verify-quotes'));
  } finally {
    rmSync(away, { recursive: true, force: true });
  }
}

export function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, text);
}
