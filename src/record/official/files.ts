import { WrongFile } from '../csv.ts';
import { readRows, type Row } from '../workforce/workforce-file.ts';
import { authoritiesIn, type OfficialAuthority } from './authorities.ts';
import { readOutcomes, type Outcomes } from './outcomes.ts';

/** The two official files as they lie on disk: Ofsted's outcomes (ODS), and the DfE's indicators of the workforce (CSV). */
export type OfficialFiles = { outcomes: OfficialFile; workforce: OfficialFile };
type OfficialFile = { name: string; bytes: Uint8Array };

/** Both files, read, and the authorities that are in them. */
export type Official = { outcomes: Outcomes; rows: Row[]; authorities: OfficialAuthority[]; files: OfficialFiles };

/**
 * Reads both official files.
 * @throws {WrongFile} whose message begins with the file's name and says what is wrong and what to do
 */
export function readOfficial(files: OfficialFiles): Official {
  const outcomes = named(files.outcomes, readOutcomes);
  const rows = named(files.workforce, (bytes) => readRows(new TextDecoder().decode(bytes)));
  return { outcomes, rows, authorities: authoritiesIn(outcomes, rows), files };
}

/** Ofsted's outcomes without the count of the workforce: for a check of them alone. */
export function readOutcomesAlone(file: OfficialFile): Official {
  const outcomes = named(file, readOutcomes);
  return { outcomes, rows: [], authorities: authoritiesIn(outcomes, []), files: { outcomes: file, workforce: file } };
}

function named<T>({ name, bytes }: OfficialFile, read: (bytes: Uint8Array) => T): T {
  try {
    return read(bytes);
  } catch (error) {
    throw error instanceof WrongFile ? new WrongFile(`${name}: ${error.message}`) : error;
  }
}
