import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { WrongFile } from '../csv.ts';

/** A cell as a person sees it; `date`, where it is typed as one; `link`, where it leads somewhere. */
export type Cell = { text: string; date?: string; link?: string };
/** A row that holds anything, by the number it has in the spreadsheet. */
export type SheetRow = { number: number; cells: Cell[] };
export type Sheets = Map<string, SheetRow[]>;

const again = 'Download the ODS file again.';
/** The largest of a spreadsheet that we read: the official one has a million letters. */
const most = 100_000_000;

/**
 * The sheets of an OpenDocument spreadsheet, repeated cells and rows written out, empty rows left out.
 * @throws {WrongFile} where the bytes are another kind of file, or a broken one
 */
export function readSheets(bytes: Uint8Array): Sheets {
  const xml = contentOf(bytes);
  const sheets = sheetsIn(xml);
  if (sheets.size === 0) throw new WrongFile(`This OpenDocument file has no sheets: it is no spreadsheet. ${again}`);
  return sheets;
}

function contentOf(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  if (bytes.length === 0) throw new WrongFile(`This file is empty. ${again}`);
  if (start.startsWith('%PDF')) throw new WrongFile('This is a PDF. Download the ODS file, the one for spreadsheets.');
  if (/^\s*<(?:!doctype|html)/i.test(start)) throw new WrongFile(`This is a web page that was saved. ${again}`);
  if (!start.startsWith('PK'))
    throw new WrongFile('This is no ODS file: perhaps a CSV. Download the ODS file, the one for spreadsheets.');
  let names: string[] = [];
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names = [...names, name];
        return name === 'content.xml' && originalSize < most;
      },
    });
    if (files['content.xml']) return strFromU8(files['content.xml']);
  } catch {
    throw new WrongFile(`This file is broken: it cannot be unpacked. ${again}`);
  }
  const excel = names.some((name) => name.startsWith('xl/'));
  throw new WrongFile(
    excel ? 'This is an Excel file (xlsx). Download the ODS file instead.' : `This is no ODS file. ${again}`,
  );
}

/** Where a cell leads: the address in a formula, such as HYPERLINK("https://…"; "Words"). */
const linkIn = (formula = '') => /HYPERLINK\("([^"]+)"/.exec(formula)?.[1];
const times = (repeated: string | undefined, limit: number) => Math.min(Number(repeated ?? 1), limit);

function sheetsIn(xml: string): Sheets {
  const sheets: Sheets = new Map();
  let [rows, cells]: [SheetRow[], Cell[]] = [[], []];
  let cell: Cell | undefined;
  let [next, repeat, within, aside] = [1, 1, 0, 0];
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new WrongFile(`This file is broken: what is in it cannot be read. ${again}`);
  });
  parser.on('opentag', ({ name, attributes: all }) => {
    if (name === 'table:table') sheets.set(all['table:name'] ?? '', (rows = []));
    if (name === 'table:table') next = 1;
    if (name === 'table:table-row') [cells, repeat] = [[], times(all['table:number-rows-repeated'], 2 ** 21)];
    if (/^table:(covered-)?table-cell$/.test(name)) {
      const link = linkIn(all['table:formula']);
      const date = all['office:date-value']?.slice(0, 10);
      cell = { text: '', ...(date && { date }), ...(link && { link }) };
      within = times(all['table:number-columns-repeated'], 2 ** 14);
    }
    if (name === 'office:annotation') aside += 1;
    if (name === 'text:a' && cell && all['xlink:href']) cell.link ??= all['xlink:href'];
    if (cell && /^text:(p|s|tab|line-break)$/.test(name)) cell.text += ' ';
  });
  parser.on('text', (text) => {
    if (cell && aside === 0) cell.text += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'office:annotation') aside -= 1;
    if (/^table:(covered-)?table-cell$/.test(name) && cell) {
      cell.text = cell.text.replace(/\s+/g, ' ').trim();
      // Empty cells are repeated to the edge of the sheet.
      for (let i = 0; i < (cell.text ? Math.min(within, 999) : Math.min(within, 99)); i += 1) cells.push(cell);
      cell = undefined;
    }
    if (name !== 'table:table-row') return;
    const full = cells.some(({ text }) => text !== '');
    for (let i = 0; full && i < Math.min(repeat, 9999); i += 1) rows.push({ number: next + i, cells });
    next += repeat;
  });
  parser.write(xml).close();
  return sheets;
}
