import { WrongFile } from '../csv.ts';
import { readRows, type Row } from '../workforce/workforce-file.ts';
import { authoritiesIn, type OfficialAuthority } from './authorities.ts';
import { readOutcomes, type Outcomes } from './outcomes.ts';

/** The two official files as they lie on disk: Ofsted's outcomes (ODS), and the DfE's indicators of the workforce (CSV). */
export type OfficialFiles = { outcomes: OfficialFile; workforce: OfficialFile };
type OfficialFile = { name: string; bytes: Uint8Array };

/** What England has: 153 since 2023. A file with far fewer is a part of one. */
const fewest = 140;

/** That the workforce file is only a part, in a sentence for whoever gave it; undefined where it is whole. */
export function partOnly({ rows }: Pick<Official, 'rows'>): string | undefined {
  const newest = Math.max(...rows.map(({ year }) => year));
  const own = rows.filter(({ level, year }) => level === 'Local authority' && year === newest).length;
  return own < fewest
    ? `The workforce file has ${own} local authorities in ${newest}. England has 153: is it the whole file?`
    : undefined;
}

/** Both files, read, and the authorities that are in them. */
export type Official = { outcomes: Outcomes; rows: Row[]; authorities: OfficialAuthority[]; files: OfficialFiles };

/**
 * Reads both official files.
 * @throws {WrongFile} whose message begins with the file's name and says what is wrong and what to do
 */
export function readOfficial(files: OfficialFiles): Official {
  if (isZip(files.workforce.bytes) && !isZip(files.outcomes.bytes))
    throw new WrongFile(`${files.outcomes.name}: This is no ODS file, and ${files.workforce.name} may be one. Perhaps the two are swapped: --outcomes is Ofsted’s list (ODS), --workforce the count (CSV).`); // prettier-ignore
  const outcomes = named(files.outcomes, readOutcomes);
  const rows = named(files.workforce, (bytes) => readRows(new TextDecoder().decode(bytes)));
  return { outcomes, rows, authorities: authoritiesIn(outcomes, rows), files };
}

/** Ofsted's outcomes without the count of the workforce: for a check of them alone. */
export function readOutcomesAlone(file: OfficialFile): Official {
  const outcomes = named(file, readOutcomes);
  return { outcomes, rows: [], authorities: authoritiesIn(outcomes, []), files: { outcomes: file, workforce: file } };
}

/** An ODS file is a ZIP, which begins with PK. */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

function named<T>({ name, bytes }: OfficialFile, read: (bytes: Uint8Array) => T): T {
  try {
    return read(bytes);
  } catch (error) {
    throw error instanceof WrongFile ? new WrongFile(`${name}: ${error.message}`) : error;
  }
}
