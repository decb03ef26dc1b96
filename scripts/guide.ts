/**
 * Writes what is derived from the schema, the vocabulary and the rules of the check, so that each is described in one
 * place only: the guide’s chapters in docs/ and the help that VS Code gives. The jobs in docs/editing.md stay as they are.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { guideFiles } from '../src/editor/guide/index.ts';
import { writeWhole } from '../src/record/write-whole.ts';

// A kind that is gone leaves no help behind.
rmSync('.vscode/schemas', { recursive: true, force: true });
const files = guideFiles();
for (const [file, text] of files) {
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, text);
}
console.log(`${files.size} files are written: ${[...new Set([...files.keys()].map(dirname))].join(', ')}.`);
