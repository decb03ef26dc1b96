import { CsvError, parse } from 'csv-parse/sync';

/** A file that cannot be imported; its message says why, a sentence a line. */
export class WrongFile extends Error {}

const again = 'Download it again.';

/**
 * The cells of a CSV file by the names in its first line, each record with the line it is on.
 * @throws {WrongFile} where it is no CSV, or a line is longer or shorter than the first
 */
export function readCsv(text: string): { head: string[]; records: { line: number; cells: Record<string, string> }[] } {
  if (text.includes('\0') || text.startsWith('PK'))
    throw new WrongFile('This is no CSV file. If it is a spreadsheet, download the CSV itself.');
  if (text.includes('\uFFFD')) throw new WrongFile(`Some letters in this file cannot be read as UTF-8. ${again}`);
  const [first, ...rest] = parsed(text);
  if (!first) throw new WrongFile('This file is empty.');
  const head = first.record;
  const odd = rest.find(({ record }) => record.length !== head.length);
  if (odd)
    throw new WrongFile(
      `Line ${odd.info.lines} has ${odd.record.length} cells, and the first line has ${head.length}. ${again}`,
    );
  const records = rest.map(({ record, info }) => ({
    line: info.lines,
    cells: Object.fromEntries(head.map((name, i) => [name, record[i]!])),
  }));
  return { head, records };
}

type Parsed = { record: string[]; info: { lines: number } };

function parsed(text: string): Parsed[] {
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true };
    return parse(text, options) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new WrongFile(`This file cannot be read as CSV: ${error.message.replace(/\.$/, '')}. ${again}`);
  }
}
