import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { authority as schema, type Authority } from '../schema/authority.ts';
import { readText, readYaml } from './check/content-files.ts';
import { firstOfEach, sentenceOf } from './check/field-sentences.ts';
import { contrastFaults } from './palette.ts';

/** The folder name of the authority this build is for: AUTHORITY, or havering where nothing is said. */
const authoritySlug = process.env['AUTHORITY'] || 'havering';
export const contentFolder = posix.join('content', authoritySlug);

/**
 * Reads and checks `authority.yaml` of the chosen authority.
 * @throws a sentence for the editor when the folder, a field or a pair of colours is wrong.
 */
function readAuthority(): Authority {
  const file = `${contentFolder}/authority.yaml`;
  if (!existsSync(file)) {
    const known = readdirSync('content').join(', ');
    throw new Error(`There is no ${file}. AUTHORITY is "${authoritySlug}"; the authorities here are: ${known}.`);
  }
  const located = readYaml(readText(file));
  const result = schema.safeParse(located.data);
  const wrong =
    located.faults.length > 0
      ? located.faults
      : firstOfEach(result.error?.issues ?? []).map((issue) => ({
          line: located.lineOf(issue.path),
          message: sentenceOf(issue, located.data),
        }));
  if (wrong.length > 0)
    throw new Error(wrong.map(({ line, message }) => `${file}, line ${line}: ${message}`).join('\n'));
  const faults = contrastFaults(result.data!.colours);
  if (faults.length > 0) throw new Error(`${file}, colours:\n  ${faults.join('\n  ')}`);
  return result.data!;
}

export const authority = readAuthority();
