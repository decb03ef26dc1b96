import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { authority as schema, type Authority } from '../schema/authority.ts';
import { contrastFaults } from './palette.ts';

/** The folder name of the authority this build is for: AUTHORITY, or havering where nothing is said. */
export const authoritySlug = process.env['AUTHORITY'] || 'havering';
export const contentFolder = `content/${authoritySlug}`;

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
  const result = schema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `  ${issue.path.join('.') || 'the file'}: ${issue.message}`);
    throw new Error(`${file} needs mending:\n${faults.join('\n')}`);
  }
  const faults = contrastFaults(result.data.colours);
  if (faults.length > 0) throw new Error(`${file}, colours:\n  ${faults.join('\n  ')}`);
  return result.data;
}

export const authority = readAuthority();
