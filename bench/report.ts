/** docs/bench.md, from what was measured last of each part. */
import { existsSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { writeWhole } from '../src/record/write-whole.ts';
import { kept, type Measured } from './results.ts';
import { growth } from './growth.ts';
import { builds, faults, kindTable, pageTable, searches } from './tables.ts';
import { bigTarget, buildTarget, kindTarget, readerTargets } from './targets.ts';

export const sizes = [40, 1000] as const;
const file = 'docs/bench.md';

const begin = `<!-- Written by npm run bench. What is said of the figures stands in bench/notes.md. Change that, not this page. -->

# Speed, measured beside peers

\`npm run bench\` makes the same pages for every site from a fixed seed: about 700 words each, with headings, a list, a table, a quotation and links to three others. It builds each site with its search on, serves all alike (brotli, by \`scripts/serve.ts\`), and looks at them in one run. In brackets stands how often a figure holds the bare site’s. The peers’ set-ups are in \`bench/\`, small, and written for this.`;

const columns = `## What the columns mean

- **seconds, CPU seconds**: a build into an empty folder, caches warm: the middle of three after a first. CPU seconds are those of all its processes together. The first build finds what other builds on the machine have kept.
- **peak MB**: the memory of all processes of the build together (RSS, looked at ten times a second). What two processes share counts twice.
- **HTML pages**: ours makes more than its content: for each page a share kit with a picture, and some 170 pages that every site of ours has.
- **kB**: 1,000 bytes as a host sends them, brotli 11; fonts and pictures as they are. **blocking**: files that the first paint waits for. **script before you act**: files, and what stands in the page.
- **LCP, Lighthouse**: Lighthouse’s mobile run, the middle of five looks, all sites in turn. The scores are performance, accessibility, best practices and search engines. For the kinds of page it is the middle of three.
- **search**: kilobytes of all that is fetched from opening search until a first word has results, but the page’s own HTML, font and pictures. Then words are typed letter by letter, 700 ms apart; the time is from the letter until the results stand still, the middle of all letters.
- **big**: Node may fill 3,072 MB (\`--max-old-space-size\`); the target is looked at on all processes together.`;

const when = ({ day, machine }: Measured<unknown>) => `Measured on ${day}: ${machine}.`;

/** Writes the page whole. Out: where, and which targets are met. */
export async function report(): Promise<{ file: string; targets: string[] }> {
  const peers = sizes.map((size) => ({ size, found: kept(`peers-${size}`) }));
  const large = peers.findLast(({ found }) => found?.of[0]?.page)?.found;
  const [kinds, big] = [kept('kinds'), kept('big')];
  const targets = [
    ...(peers[1]!.found ? buildTarget(peers[1]!.found.of) : []),
    ...(large ? readerTargets(large.of) : []),
    ...(kinds ? kindTarget(kinds.of.rows) : []),
    ...(big ? bigTarget(big.of) : []),
  ];
  const parts = [begin, '## Targets', targets.join('\n') || 'Nothing has been measured yet: `npm run bench`.'];
  if (existsSync('bench/notes.md')) parts.push(readFileSync('bench/notes.md', 'utf8').trim());
  for (const { size, found } of peers) {
    if (!found) continue;
    parts.push(`## Every site with ${size.toLocaleString('en-GB')} pages`, when(found), '### Builds', builds(found.of));
    if (!found.of[0]?.page) continue;
    parts.push('### A content page', pageTable(found.of, 'page'), '### Home', pageTable(found.of, 'home'));
    parts.push('### Search', searches(found.of));
  }
  if (kinds) {
    parts.push('## Every kind of page', 'The site of the default authority.', when(kinds), kindTable(kinds.of.rows));
    const low = faults(kinds.of.rows);
    if (low) parts.push('Below 100:', low);
    if (kinds.of.others.length)
      parts.push(`Of no kind yet: ${kinds.of.others.join(', ')}. Add them to bench/kinds.ts.`);
  }
  if (big) parts.push('## Big', when(big), growth(big.of));
  parts.push(columns);
  const options = { ...(await resolveConfig(file)), filepath: file };
  writeWhole(file, await format(`${parts.join('\n\n')}\n`, options));
  return { file, targets };
}
