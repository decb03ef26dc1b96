/** The small official files, read once, and a council of each kind that differs. */
import { cpSync, readFileSync } from 'node:fs';
import { writeFolder } from '../src/editor/authority/folder.ts';
import { made } from '../src/editor/authority/made.ts';
import { findAuthority, readOfficial } from '../src/record/official/index.ts';

export const files = {
  outcomes: 'tests/fixtures/official/outcomes.ods',
  workforce: 'tests/fixtures/official/workforce.csv',
};
const file = (path: string) => ({ name: path, bytes: readFileSync(path) });
export const official = readOfficial({ outcomes: file(files.outcomes), workforce: file(files.workforce) });

/** A county; a metropolitan district whose grade changed; one new since 2018; one in a joint row; the smallest two. */
export const six = ['Worcestershire', 'Knowsley', 'Cumberland', 'Kingston upon Thames', 'City of London', 'Isles of Scilly'].map((name) => findAuthority(official, name)); // prettier-ignore

/** The names of the others, which no word of an authority's may have. */
export const othersOf = (name: string) => official.authorities.flatMap((one) => (one.name === name ? [] : [one.name]));

/** Makes a folder of each of the six beside what is general. */
export function makeSix(folder: string, today: string): void {
  cpSync('content/general', `${folder}/general`, { recursive: true });
  for (const one of six) writeFolder(`${folder}/${one.slug}`, made(official, one, today));
}
