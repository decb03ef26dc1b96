/**
 * Brings an authority up to date from newer official files: Ofsted's outcomes (ODS) and the DfE's workforce (CSV). Says
 * what would change, and writes it only with --write.
 */
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { WrongFile } from '../src/record/csv.ts';
import { contentFolder, noSuchAuthority } from '../src/record/folder.ts';
import type { Changes } from '../src/editor/refresh/changes.ts';
import { changesOf } from '../src/editor/refresh/index.ts';
import { partOnly, readOfficial, UnknownAuthority } from '../src/record/official/index.ts';
import { writeWhole } from '../src/record/write-whole.ts';

/** Ends with a sentence; nothing has been written. */
function stop(message: string): never {
  console.error(`${message}\nNothing was written.`);
  process.exit(1);
}

const usage = 'npm run refresh -- --outcomes LA_Inspection_Outcomes.ods --workforce csww_indicators.csv';
const { values } = options();
function options() {
  try {
    const file = { type: 'string' } as const;
    return parseArgs({ options: { outcomes: file, workforce: file, write: { type: 'boolean' } } });
  } catch (error) {
    return stop(`${(error as Error).message.split('. ')[0]}. Write: ${usage}`);
  }
}
const fileAt = (path: string | undefined) => {
  if (!path) return stop(`Name both files: ${usage}`);
  if (!existsSync(path)) return stop(`There is no file ${resolve(path)}. Look at how its name is written.`);
  if (!statSync(path).isFile()) return stop(`${path} is a folder. Name the file in it.`);
  return { name: basename(path), bytes: readFileSync(path) };
};

const missing = noSuchAuthority();
if (missing) stop(missing);
const files = { outcomes: fileAt(values.outcomes), workforce: fileAt(values.workforce) };
// A wrong TODAY is the editor's to mend: a sentence, no stack trace.
const { today } = await import('../src/record/dates.ts').catch((error: Error) => stop(error.message));

const official = read(() => readOfficial(files));
const { says, look, files: changed } = read((): Changes => changesOf(official, contentFolder, today));
function read<T>(reads: () => T): T {
  try {
    return reads();
  } catch (error) {
    if (error instanceof WrongFile || error instanceof UnknownAuthority) return stop(error.message);
    throw error;
  }
}

if (says.length + look.length === 0) console.log(`Nothing to change: ${contentFolder} has all that these files have.`);
if (says.length === 0 && look.length > 0) console.log(`Nothing in ${contentFolder} can be changed without you.`);
for (const sentence of says) console.log(sentence);
if (look.length > 0) console.log(`\nLook at these. Nothing is changed:\n${look.map((one) => `  ${one}`).join('\n')}`);
if (changed.length > 0 && !values.write)
  console.log(
    `\nNothing is written yet. To write these files, add --write:\n${changed.map(({ path }) => `  ${path}`).join('\n')}`,
  );
if (values.write) {
  for (const { path, text } of changed) {
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeWhole(path, text);
    } catch (error) {
      console.error(`${path} could not be written: ${(error as Error).message}. Those before it were.`);
      process.exit(1);
    }
    console.log(`Written: ${path}`);
  }
  if (changed.length > 0) console.log('Now run npm run check, then npm start, and read /inspections/.');
}
const part = partOnly(official);
if (part) console.log(`\n${part}`);
