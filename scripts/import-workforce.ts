/**
 * Reads the Department for Education's file of workforce indicators (csww_indicators), and writes the figures of an
 * authority, its region and England as content: npm run import-workforce -- <file>
 */
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parse } from 'yaml';
import { filesOf, readList, readText } from '../src/record/check/content-files.ts';
import { claimFaults, overtakenBy } from '../src/record/workforce/workforce-claims.ts';
import { WrongFile } from '../src/record/csv.ts';
import { readRows } from '../src/record/workforce/workforce-file.ts';
import { workforceOf, workforceText } from '../src/record/workforce/workforce-text.ts';
import { figuresOf, gapsOf, reasons, yearsInWords } from '../src/record/workforce/workforce.ts';
import type { Claim } from '../src/schema/claim.ts';
import type { NoNumber, Workforce } from '../src/schema/workforce.ts';

/** Ends with a sentence; nothing has been written. */
function stop(message: string): never {
  console.error(`${message}\nNothing was written.`);
  process.exit(1);
}

const [path, ...more] = process.argv.slice(2);
if (!path || more.length > 0) stop('Name one file: npm run import-workforce -- csww_indicators_2017_to_2025.csv');
if (!existsSync(path)) stop(`There is no file ${resolve(path)}. Look at how its name is written.`);
if (!statSync(path).isFile()) stop(`${path} is a folder. Name the file in it.`);

// A wrong AUTHORITY, TODAY or authority.yaml is the editor's to mend: a sentence, no stack trace.
const { authority, contentFolder, councilName, today } = await settings().catch((error: Error) => stop(error.message));
async function settings() {
  return { ...(await import('../src/record/authority.ts')), ...(await import('../src/record/dates.ts')) };
}
const target = `${contentFolder}/workforce.yaml`;
const before = existsSync(target) ? (parse(readText(target)) as Workforce | null) : undefined;

const bytes = readFileSync(path);
const found = read();
function read() {
  try {
    return figuresOf(readRows(bytes.toString('utf8')), authority.laCode, authority.name);
  } catch (error) {
    return stop(error instanceof WrongFile ? `${basename(path!)}: ${error.message}` : String(error));
  }
}
const newest = found.years.at(-1)!;
const last = before?.years?.at(-1);
if (last && newest < last)
  stop(
    `${basename(path)} ends in ${newest}, and ${target} in ${last}. To go back all the same, delete ${target} first.`,
  );

const source = `dfe-workforce-${newest}`;
if (!filesOf(contentFolder, 'sources').some((file) => readList(file).some(({ id }) => id === source)))
  stop(`There is no source ${source} in ${contentFolder}/sources/. Add it there, then import again:

- id: ${source}
  title: Children’s social work workforce, reporting year ${newest}
  publisher: Department for Education
  date: ${newest}
  dateNote: The position at 30 September ${newest}.
  kind: statistics
  address: https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce
  licence: Open Government Licence v3.0
  seen: document
  read: ${today}
`);

const claims = filesOf(contentFolder, 'claims').flatMap((file) => readList(file) as unknown as Claim[]);
const overtaken = overtakenBy(newest, before?.own ?? [], claims);
const own = (before?.own ?? []).filter((one) => !overtaken.includes(one));
const workforce = workforceOf(found, {
  ...{ name: basename(path), bytes, imported: today, own },
  owner: before?.owner ?? councilName,
});

const text = workforceText(workforce);
try {
  writeFileSync(`${target}.new`, text);
  renameSync(`${target}.new`, target);
} catch (error) {
  rmSync(`${target}.new`, { force: true });
  stop(`${target} could not be written: ${(error as Error).message}.`);
}

const places = [workforce.ours, workforce.region, workforce.england];
console.log(
  `${target} is written: ${Object.keys(workforce.ours.figures).length} indicators of ${places.map(({ name }) => name).join(', ')}, ${workforce.years[0]} to ${newest}.`,
);
if (workforce.ours.joint.length > 0)
  console.log(`In ${yearsInWords(workforce.ours.joint)} the file has one joint row for ${workforce.ours.name}.`);
if (workforce.region.name !== authority.region)
  console.log(
    `The file has the region ${workforce.region.name}; authority.yaml says ${authority.region}. Mend it there.`,
  );
for (const { claim } of overtaken)
  console.log(`The claim ${claim} is no newer than this count, and stands beside it no more.`);
const missing = places.flatMap((place) => gapsOf(place, workforce.years).map((gap) => ({ place: place.name, ...gap })));
const told = (why: NoNumber) => `${why}, ${reasons[why]}`;
console.log(missing.length > 0 ? 'No number is published of:' : 'Nothing is missing.');
for (const { place, column, years, why } of missing)
  console.log(`  ${place}, ${column}: ${yearsInWords(years)} (${told(why)})`);
const differ = claimFaults(claims, workforce);
if (differ.length > 0) console.log(`These claims say something else. Look at each:\n  ${differ.join('\n  ')}`);
console.log('Now run npm start, and read /working-here/figures/.');
