/**
 * Checks what is made of Ofsted's outcomes against the file itself, cell by cell, for every authority in it:
 * npm run check-official -- --outcomes <ods>. With --folders <path>, the folders of content there, one an authority.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { inspectionsOf, inspectionText, readOutcomesAlone } from '../src/record/official/index.ts';
import { compare } from './official/compare.ts';

const { outcomes, folders } = parseArgs({
  options: { outcomes: { type: 'string' }, folders: { type: 'string' } },
}).values;
if (!outcomes || !existsSync(outcomes)) {
  console.error('Name the file: npm run check-official -- --outcomes LA_Inspection_Outcomes.ods');
  process.exit(1);
}
const bytes = readFileSync(outcomes);
const official = readOutcomesAlone({ name: basename(outcomes), bytes });
const day = '2000-01-01';
const kept = { published: day, reviewed: day, reviewBy: day, owner: 'Nobody' };

const made = (code: string): string[] | undefined => {
  const authority = official.authorities.find((one) => one.code === code);
  if (!authority) return undefined;
  if (!folders) return inspectionsOf(official, authority, kept).map(({ inspection }) => inspectionText(inspection));
  return globSync(join(folders, authority.slug, 'inspections/*.yaml')).map((file) => readFileSync(file, 'utf8'));
};

const { authorities, inspections, cells, differences } = compare(bytes, made);
for (const difference of differences) console.log(difference);
console.log(
  `${authorities} authorities, ${inspections} inspections and visits, ${cells} cells compared, ${differences.length} differences.`,
);
process.exit(differences.length > 0 ? 1 : 0);
