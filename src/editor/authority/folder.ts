import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Made } from './made.ts';

/** Why a folder is not made; its message is for whoever asked for it. */
export class NotMade extends Error {}

/**
 * Writes an authority's folder whole or not at all: under another name first, then in its place.
 * @throws {NotMade} where the folder is there already
 */
export function writeFolder(folder: string, files: Made): void {
  if (existsSync(folder))
    throw new NotMade(`${folder}/ is there already. To begin again, move it away first: nothing in it is overwritten.`);
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  try {
    for (const [name, text] of files) {
      mkdirSync(dirname(join(fresh, name)), { recursive: true });
      writeFileSync(join(fresh, name), text);
    }
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw new NotMade(`${folder}/ could not be written: ${(error as Error).message}.`);
  }
}
