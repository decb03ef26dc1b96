import { nearest } from '../check/nearest.ts';
import { WrongFile } from '../csv.ts';
import { alike, layout, withoutYears, type Column, type SheetKey } from './layout.ts';
import type { Cell, SheetRow, Sheets } from './ods.ts';

/** A row of a table, by the columns we know. `at`: where it stands, for a sentence about it. */
export type TableRow = { at: string; row: number; cell: (column: Column) => Cell };
export type Table = { sheet: string; rows: TableRow[]; unread: string[] };

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');
const teach = 'If it is the same under a new name, that name must be added to src/record/official/layout.ts.';

/**
 * A table of Ofsted's outcomes, its sheet and its columns found by their names.
 * @returns `unread`: columns that we do not know
 * @throws {WrongFile} which sheet or column was looked for, and which there are
 */
export function tableOf(sheets: Sheets, key: SheetKey): Table {
  const sheet = sheetNamed(layout[key].sheet, [...sheets.keys()]);
  const rows = sheets.get(sheet)!;
  const wanted = Object.entries(layout[key].columns) as [Column, readonly string[]][];
  const known = wanted.flatMap(([, names]) => names).map(alike);
  const headed = ({ cells }: SheetRow) => cells.filter(({ text }) => known.includes(alike(text))).length;
  const head = rows.slice(0, 20).find((row) => headed(row) * 2 >= wanted.length);
  if (!head)
    throw new WrongFile(
      `Sheet “${sheet}”: no row has the names of the columns. Looked for: ${quoted(wanted.map(([, [name]]) => name!))}. Row ${rows[0]?.number ?? 1} says: “${rows[0]?.cells[0]?.text ?? ''}”. Use the file as Ofsted publishes it.`,
    );
  const names = head.cells.map(({ text }) => text);
  const at = new Map(wanted.map(([column, all]) => [column, placeOf(all, names, known, `Sheet “${sheet}”, row ${head.number}`)])); // prettier-ignore
  const taken = new Set(at.values());
  return {
    sheet,
    rows: rows
      .filter(({ number }) => number > head.number)
      .map(({ number, cells }) => ({
        at: `Sheet “${sheet}”, row ${number}`,
        row: number,
        cell: (column) => cells[at.get(column) ?? -1] ?? { text: '' },
      })),
    unread: names.filter((name, i) => name && !taken.has(i)),
  };
}

/** The sheet of a name, whatever year follows it. */
function sheetNamed(wanted: string, names: string[]): string {
  const found = names.filter((name) => withoutYears(name) === withoutYears(wanted));
  if (found.length === 1) return found[0]!;
  if (found.length > 1)
    throw new WrongFile(`Two sheets could be “${wanted}”: ${quoted(found)}. Use the file as Ofsted publishes it.`);
  const guess = nearest(wanted, names, wanted.length / 2);
  const remedy = guess ? `It may be “${guess}”. ${teach}` : 'Is it Ofsted’s file of inspection outcomes?';
  throw new WrongFile(`There is no sheet “${wanted}”. The sheets are: ${quoted(names)}. ${remedy}`);
}

/** @param known every name that some column of the sheet may have: what has none of them may be the renamed one */
function placeOf(wanted: readonly string[], names: string[], known: readonly string[], where: string): number {
  const places = names.flatMap((name, i) => (wanted.map(alike).includes(alike(name)) ? [i] : []));
  if (places.length === 1) return places[0]!;
  const first = names[places[0] ?? -1];
  if (first)
    throw new WrongFile(`${where}: the column “${first}” is there twice. Use the file as Ofsted publishes it.`);
  const there = names.filter(Boolean);
  const strange = there.filter((name) => !known.includes(alike(name)));
  const guess = strange.length === 1 ? strange[0] : nearest(wanted[0]!, strange, wanted[0]!.length / 2);
  const remedy = guess ? `It may be “${guess}”. ${teach}` : teach;
  throw new WrongFile(`${where}: there is no column “${wanted[0]}”. The columns are: ${quoted(there)}. ${remedy}`);
}
