import { createHash } from 'node:crypto';
import type { Place, Workforce } from '../../schema/workforce.ts';
import { reasons, type figuresOf } from './workforce.ts';

type Imported = Pick<Workforce, 'owner' | 'own'> & { name: string; bytes: Uint8Array; imported: string };

/** Figures out of a file as content: which file, the day it was imported, who answers for them and until when. */
export function workforceOf(
  found: ReturnType<typeof figuresOf>,
  { name, bytes, imported, owner, own }: Imported,
): Workforce {
  const newest = found.years.at(-1)!;
  return {
    source: `dfe-workforce-${newest}`,
    file: { name, sha256: createHash('sha256').update(bytes).digest('hex'), imported },
    owner,
    // The next count comes out in the second spring after the September of this one.
    reviewBy: `${newest + 2}-03-31`,
    own,
    ...found,
  };
}

const rows = ({ name, figures }: Place, joint = '') =>
  [`  name: ${JSON.stringify(name)}`, joint, '  figures:', ...Object.entries(figures).map(([of, row]) => `    ${of}: [${row.join(', ')}]`)] // prettier-ignore
    .filter(Boolean)
    .join('\n');

/** The text of workforce.yaml. */
export const workforceText = ({ source, file, owner, reviewBy, own, years, ours, region, england }: Workforce) =>
  `# Written by npm run import-workforce. Change no figure here: import the file again, or a newer one.
# Where there is no number a code says why:
${Object.entries(reasons)
  .map(([code, why]) => `#   ${code}: ${why}`)
  .join('\n')}
source: ${source}
file:
  name: ${JSON.stringify(file.name)}
  sha256: ${file.sha256}
  imported: ${file.imported}
owner: ${JSON.stringify(owner)}
reviewBy: ${reviewBy}
own:${own.map(({ indicator, claim }) => `\n  - { indicator: ${indicator}, claim: ${claim} }`).join('') || ' []'}
years: [${years.join(', ')}]
ours:
${rows(ours, `  joint: [${ours.joint.join(', ')}]`)}
region:
${rows(region)}
england:
${rows(england)}
`;
