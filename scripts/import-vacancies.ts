/**
 * Reads vacancies from an export of a recruitment system, and writes one file each:
 * npm run import-vacancies -- <csv or json> [--skip-bad] [--overwrite]
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { addressed, topicName } from '../src/record/addresses.ts';
import { filesOf, readList, readText } from '../src/record/check/content-files.ts';
import type { Ids } from '../src/record/check/mdx-check.ts';
import { columns } from '../src/record/vacancies/vacancy-columns.ts';
import { fileThere } from '../src/record/vacancies/vacancy-files.ts';
import { planOf, type Planned } from '../src/record/vacancies/vacancy-plan.ts';
import { readRows, type Row } from '../src/record/vacancies/vacancy-rows.ts';
import { WrongFile } from '../src/record/csv.ts';
import { kinds } from '../src/schema/kinds.ts';

const how = `npm run import-vacancies -- <file.csv or file.json>

  --skip-bad   import the good rows, though some are bad
  --overwrite  replace files that somebody has written or changed by hand

The first row of a CSV names its columns; the things of a JSON list have the same names. A cell may be empty where
“needed” is not said. By its reference number a vacancy is known again at the next import.

${columns.map(({ name, label, hint, needed }) => `  ${name.padEnd(25)}${label}${needed ? ', needed' : ''}. ${hint}`.trimEnd()).join('\n')}`;

/** Ends with a sentence; nothing has been written. */
function stop(message: string): never {
  console.error(`${message}\nNothing was imported.`);
  process.exit(1);
}

const words = process.argv.slice(2);
const [path, ...more] = words.filter((word) => !word.startsWith('--'));
const odd = words.find((word) => /^--(?!(skip-bad|overwrite|help)$)/.test(word));
if (words.includes('--help')) {
  console.log(how);
  process.exit();
}
if (odd) stop(`There is no ${odd}. There are --skip-bad, --overwrite and --help.`);
if (!path || more.length > 0) stop('Name one file. What it must hold is said by: npm run import-vacancies -- --help');
if (!existsSync(path)) stop(`There is no file ${resolve(path)}. Look at how its name is written.`);
if (!statSync(path).isFile()) stop(`${path} is a folder. Name the file in it.`);
if (!/\.(csv|json)$/i.test(path)) stop(`${basename(path)} is neither a .csv nor a .json file. Save it as one of them.`);
const json = /\.json$/i.test(path);

// A wrong AUTHORITY or authority.yaml is the editor's to mend: a sentence, no stack trace.
const { contentFolder } = await import('../src/record/authority.ts').catch((error: Error) => stop(error.message));
const folder = `${contentFolder}/${kinds.vacancies.at}`;

/** The pages that a description may link to. */
function ids(): Ids {
  const idsOf = (kind: (typeof addressed)[number]) => {
    const { at, ending, list } = kinds[kind];
    const files = filesOf(contentFolder, kind);
    if (list) return files.flatMap((file) => readList(file).map(({ id }) => id));
    return files.map((file) => file.slice(`${contentFolder}/${at}/`.length, -ending.length - 1));
  };
  const topics = filesOf(contentFolder, 'claims').map((file) => topicName(file, contentFolder));
  return { ...Object.fromEntries(addressed.map((kind) => [kind, new Set(idsOf(kind))])), topics: new Set(topics) };
}

function rows(): Row[] {
  try {
    return readRows(readFileSync(path!, 'utf8'), json, ids());
  } catch (error) {
    return stop(error instanceof WrongFile ? `${basename(path!)}: ${error.message}` : String(error));
  }
}

/** A list for a person: its first lines, and how many more there are. */
function say(heading: string, lines: string[], most = 20) {
  if (lines.length === 0) return;
  console.log(`\n${[heading, ...lines.slice(0, most)].join('\n  ')}`);
  if (lines.length > most) console.log(`  and ${lines.length - most} more`);
}

const all = rows();
const bad = all.flatMap((row) => ('faults' in row ? [row] : []));
say(
  `${bad.length} of ${all.length} cannot be imported:`,
  bad.flatMap(({ number, reference, faults }) =>
    faults.map((fault) => `${json ? 'item' : 'row'} ${number}${reference && `, ${reference}`}: ${fault}`),
  ),
  100,
);
if (bad.length > 0 && !words.includes('--skip-bad'))
  stop('\nMend these and import again; or import the others alone with --skip-bad.');

const files = filesOf(contentFolder, 'vacancies').map((file) => fileThere(file, readText(file)));
const { planned, gone } = planOf(all, { folder, files }, words.includes('--overwrite'));
const of = (what: Planned['what']) => planned.filter((one) => one.what === what);
const writing = [...of('new'), ...of('changed')];

// All are written beside their places first: a full disk leaves the vacancies as they were.
try {
  mkdirSync(folder, { recursive: true });
  for (const { file, text } of writing) writeFileSync(`${file}.new`, text);
} catch (error) {
  for (const { file } of writing) rmSync(`${file}.new`, { force: true });
  stop(`${folder}/ cannot be written: ${(error as Error).message}.`);
}
for (const { file } of writing) renameSync(`${file}.new`, file);

const line = ({ reference, title, changed }: Planned) =>
  `${reference}, ${title}${changed.length > 0 ? `: ${changed.join(', ')}` : ''}`;
say(`${of('new').length} new:`, of('new').map(line));
say(`${of('changed').length} changed:`, of('changed').map(line));
say(
  `${of('kept').length} differ but stay, for somebody has written in their files. To replace them say --overwrite:`,
  of('kept').map((one) => `${line(one)} (${one.file})`),
  100,
);
say(
  `${gone.length} gone from ${basename(path)}. They stay here until they close. To take one down now, delete its file:`,
  gone.map(({ reference, file }) => `${reference} (${file})`),
  100,
);
console.log(`\n${writing.length} written, ${of('same').length} as before, ${bad.length} refused.`);
