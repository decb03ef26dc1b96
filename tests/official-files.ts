/** The official files cut down to a few authorities, in the layout as published; and changed ones, for tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const at = (name: string) => ({ name, bytes: readFileSync(join(import.meta.dirname, 'fixtures/official', name)) });
export const officialFiles = { outcomes: at('outcomes.ods'), workforce: at('workforce.csv') };
export const kept = { published: '2026-01-05', reviewed: '2026-01-05', reviewBy: '2027-01-05', owner: 'The keeper' };

const { mimetype, 'content.xml': content } = unzipSync(officialFiles.outcomes.bytes);
/** The outcomes with their content changed: each pair is what stands in it, and what stands there instead. */
export function outcomesWith(...changes: [string | RegExp, string][]) {
  const xml = changes.reduce((text, [from, to]) => {
    const changed = text.replaceAll(from, to);
    if (changed === text) throw new Error(`“${from}” is not in the fixture.`);
    return changed;
  }, strFromU8(content!));
  return { name: 'outcomes.ods', bytes: Buffer.from(zipSync({ mimetype: mimetype!, 'content.xml': strToU8(xml) })) };
}
