import { WrongFile } from '../csv.ts';
import { dayInTitle } from './days.ts';
import { layout, type SheetKey } from './layout.ts';
import { isEntry, listedOf, type Listed } from './listed.ts';
import { readSheets, type Sheets } from './ods.ts';
import { tableOf } from './table.ts';

/** `asAt`: the day the outcomes hold for; `unread`: columns that we do not know. */
export type Outcomes = { asAt: string; unread: string[] } & Record<SheetKey, Listed[]>;

const keys = Object.keys(layout) as SheetKey[];

/**
 * Ofsted's outcomes of local authority inspections, as published: an ODS file.
 * @throws {WrongFile} with what is wrong, in which sheet and row, and what to do
 */
export function readOutcomes(bytes: Uint8Array): Outcomes {
  const sheets = readSheets(bytes);
  const tables = keys.map((key) => ({ key, ...tableOf(sheets, key) }));
  const listed = tables.map(({ key, rows }) => [key, rows.filter(isEntry).map((row) => listedOf(row, key))] as const);
  const unread = tables.flatMap((table) => table.unread.map((name) => `“${name}” in sheet “${table.sheet}”`));
  return { asAt: asAtOf(sheets), unread, ...(Object.fromEntries(listed) as Record<SheetKey, Listed[]>) };
}

function asAtOf(sheets: Sheets): string {
  const titles = [...sheets.values()].flatMap((rows) =>
    rows.slice(0, 2).flatMap(({ cells }) => cells.map(({ text }) => text)),
  );
  const day = titles.flatMap((title) => dayInTitle(title) ?? [])[0];
  if (!day)
    throw new WrongFile('No title says as at which day the outcomes are. Looked for: as at 31 March, and a year.');
  return day;
}

export type { Listed };
