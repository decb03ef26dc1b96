import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all: beside it first, then in its place. */
export function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
