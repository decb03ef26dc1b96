/**
 * Visits every address of other sites that content names, and says which no longer answer: npm run check-links
 * With --json the findings as data. Exit code 1 where an address is dead, 2 where nothing could be checked.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Finding } from '../src/record/check/finding.ts';
import { contentFolder as folder } from '../src/record/folder.ts';
import { outsideLinks } from '../src/record/outside-links.ts';
import { saidOf } from './link-sentences.ts';
import { visitLinks } from './visit-links.ts';

function stop(message: string): never {
  console.error(`${message}\nNothing was checked.`);
  process.exit(2);
}

const { values } = parseArgs({ options: { json: { type: 'boolean' } }, strict: false });
if (!existsSync(folder)) stop(`There is no folder ${folder}. AUTHORITY names a folder in content/.`);
const links = outsideLinks(folder);
if (!values.json) console.log(`Visiting ${links.length} addresses. This takes a minute or two.`);
const answers = await visitLinks(
  links.map(({ address }) => address),
  500,
);
if (links.length > 0 && answers.every(({ status }) => status === undefined))
  stop('Not one address could be reached. Is this computer connected to the internet?');

const found = links.flatMap(({ address, places }, i) => {
  const said = saidOf(answers[i]!);
  return said ? [{ address, places, ...said }] : [];
});
const dead = found.filter(({ level }) => level === 'error');
const doubtful = found.filter(({ level }) => level === 'advice');

if (values.json) {
  const why = 'A reader who cannot open the source cannot check what we say.';
  const findings: Finding[] = found.flatMap(({ places, level, message }) =>
    places.map((place) => ({ ...place, level, rule: 'outside-link', message, why })),
  );
  console.log(JSON.stringify(findings, null, 2));
} else {
  const list = (title: string, all: typeof found) => {
    if (all.length > 0) console.log(`\n${title}\n`);
    for (const { message, places } of all) {
      for (const { file, line } of places) console.log(`${file}, line ${line}`);
      console.log(`  ${message}\n`);
    }
  };
  list('Dead. A reader cannot open these:', dead);
  list('To look at:', doubtful);
  const well = links.length - found.length;
  console.log(`Of ${links.length} addresses: ${well} well, ${dead.length} dead, ${doubtful.length} to look at.`);
}
process.exitCode = dead.length > 0 ? 1 : 0;
