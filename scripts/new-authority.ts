/**
 * Makes the folder of a council that has none, from the two official files:
 * npm run new-authority -- Harbour --outcomes <ods> --workforce <csv>
 * With --all instead of a name: every one of England's, each checked and built in a scratch folder.
 * Exit code 0: made; 1: nothing is made; 2: not understood.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isCancel, text } from '@clack/prompts';
import { NotMade, writeFolder } from '../src/editor/authority/folder.ts';
import { made } from '../src/editor/authority/made.ts';
import { WrongFile } from '../src/record/csv.ts';
import { today } from '../src/record/dates.ts';
import { findAuthority, notesOf, partOnly, readOfficial, UnknownAuthority } from '../src/record/official/index.ts';
import { firstToFill } from '../src/record/worklist/first.ts';

const usage = `Name a council, and the two official files:
  npm run new-authority -- Harbour --outcomes the-file.ods --workforce the-file.csv

A council is named as Ofsted lists it, by its LA code (three digits) or by its area code (E and eight digits).
--outcomes   Ofsted’s list. On www.gov.uk look for “Local authority inspection outcomes”. Download the ODS file, such as
             LA_Inspection_Outcomes_as_at_31_March_2025.ods
--workforce  The Department for Education’s count. On explore-education-statistics.service.gov.uk look for “Children’s
             social work workforce”. Download all data, and take the file csww_indicators_2017_to_2025.csv out of it.
--all        Every council of the list instead: each is made, checked and built in .cache/authorities/.`;

function stop(message: string, code: 1 | 2 = 1): never {
  console.error(code === 1 ? `${message}\nNothing is made.` : message);
  process.exit(code);
}

const { values, positionals } = options();
function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { outcomes: { type: 'string' }, workforce: { type: 'string' }, all: { type: 'boolean' }, help: { type: 'boolean' } },
    }); // prettier-ignore
  } catch (error) {
    return stop(`${(error as Error).message}\n\n${usage}`, 2);
  }
}
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const talks = Boolean(process.stdin.isTTY && process.stdout.isTTY);

/** What was said in the command, else what somebody answers. */
async function answer(said: string | undefined, message: string): Promise<string> {
  if (said) return said;
  if (!talks) return stop(usage, 2);
  const typed = await text({ message, validate: (words) => (words?.trim() ? undefined : 'Write it, or press Ctrl and C.') });
  return isCancel(typed) ? stop('Stopped.') : typed.trim();
} // prettier-ignore

function fileAt(path: string) {
  if (!existsSync(path)) stop(`There is no file ${resolve(path)}. Look at how its name is written.`);
  if (!statSync(path).isFile()) stop(`${path} is a folder. Name the file in it.`);
  return { name: basename(path), bytes: readFileSync(path) };
}

const name = values.all ? '' : await answer(positionals.join(' '), 'Which council? Its name or its LA code.');
const outcomes = fileAt(await answer(values.outcomes, 'Where is Ofsted’s list of inspection outcomes (ODS)?'));
const workforce = fileAt(await answer(values.workforce, 'Where is the file of workforce indicators (CSV)?'));

try {
  const official = readOfficial({ outcomes, workforce });
  if (values.all) process.exit(await (await import('./every-authority.ts')).everyAuthority(official));
  const authority = findAuthority(official, name);
  const folder = `content/${authority.slug}`;
  const files = made(official, authority, today);
  writeFolder(folder, files);
  const inspections = [...files.keys()].filter((file) => file.startsWith('inspections/')).length;
  const list = (lines: readonly string[]) => lines.map((line, i) => `${String(i + 1).padStart(3)}. ${line}`).join('\n');
  console.log(`${folder}/ is made: ${files.size} files for ${authority.name}, ${inspections} ${inspections === 1 ? 'inspection or visit' : 'inspections and visits'} among them.

What the official files lack, or say in two ways:
${list([...notesOf(official, authority), ...[partOnly(official)].filter((one) => one !== undefined)])}

The first things to fill in. The worklist of npm run edit has them too, until they are done:
${list(firstToFill(folder).map(({ title, says, file, line }) => `${title}. ${says} (${file}, line ${line})`))}

Look at it:   AUTHORITY=${authority.slug} npm run edit
Check it:     AUTHORITY=${authority.slug} npm run check
Step by step: docs/new-council.md`);
} catch (error) {
  if (error instanceof WrongFile || error instanceof UnknownAuthority || error instanceof NotMade) stop(error.message);
  throw error;
}
