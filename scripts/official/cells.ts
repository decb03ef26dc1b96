/**
 * Ofsted's outcomes read another way than the importer does, to check it by: bytes of the archive, then patterns in the
 * text. It takes nothing from src/, so that no slip is made on both sides.
 */
import { inflateRawSync } from 'node:zlib';

/** The text of a file in a zip archive, found by the archive's own list at its end. */
function unpacked(bytes: Buffer, name: string): string {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < bytes.readUInt16LE(end + 10); i += 1) {
    const [method, size, letters] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
    ];
    const start = bytes.readUInt32LE(at + 42);
    if (bytes.toString('utf8', at + 46, at + 46 + letters) === name) {
      const data = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
      const packed = bytes.subarray(data, data + size);
      return (method === 0 ? packed : inflateRawSync(packed)).toString('utf8');
    }
    at += 46 + letters + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  throw new Error(`There is no ${name} in this file: it is no ODS.`);
}

const plain = (xml: string) =>
  xml
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** A row as head and cell: a date as year-month-day, any other cell as its words. */
export type Cells = Map<string, string>;

/** The rows of the sheet whose name begins with some words, under the row that has a column of a name. */
export function cellsOf(bytes: Buffer, sheet: string, column: string): Cells[] {
  const xml = unpacked(bytes, 'content.xml');
  const from = xml.indexOf(`<table:table table:name="${sheet}`);
  const table = xml.slice(from, xml.indexOf('</table:table>', from));
  const rows = table
    .split('<table:table-row')
    .slice(1)
    .map((row) =>
      [
        ...row.matchAll(
          /<table:(?:covered-)?table-cell\b([^>]*?)(?:\/>|>([\s\S]*?)<\/table:(?:covered-)?table-cell>)/g,
        ),
      ].flatMap(([, tag = '', inner = '']) => {
        const times = Number(/number-columns-repeated="(\d+)"/.exec(tag)?.[1] ?? 1);
        const words = /office:date-value="(\d{4}-\d\d-\d\d)/.exec(tag)?.[1] ?? plain(inner);
        return Array.from({ length: Math.min(times, 50) }, () => words);
      }),
    );
  const head = rows.findIndex((row) => row.includes(column));
  if (from < 0 || head < 0) throw new Error(`There is no sheet ${sheet} with a column ${column}.`);
  return rows
    .slice(head + 1)
    .filter((row) => row.filter(Boolean).length > 1)
    .map((row) => new Map(rows[head]!.map((name, i) => [name, row[i] ?? ''] as const).filter(([name]) => name)));
}
