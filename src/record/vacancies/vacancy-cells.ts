import { inWords } from '../dates.ts';
import { londonTime } from '../london.ts';
import type { Column } from './vacancy-columns.ts';

const days = ['posted', 'closes', 'interview'];
const instant = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

/** A cell as the schema wants it. What cannot be told for certain stays as it is, and the schema refuses it. */
export function valueOf({ name, type }: Column, cell: unknown): unknown {
  if (typeof cell === 'number' && type === 'string') return String(cell);
  if (typeof cell !== 'string') return cell ?? undefined;
  const text = cell.trim();
  if (text === '') return undefined;
  if (type === 'number' && /^\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(true|yes|false|no)$/i.test(text)) return /^(true|yes)$/i.test(text);
  const [, day, time, zone] = (name === 'closes' && instant.exec(text)) || [];
  // With its zone a time is certain; without one it is London's.
  if (day) return zone && !Number.isNaN(Date.parse(text)) ? londonTime(Date.parse(text)) : `${day} ${time}`;
  return text;
}

/** What a spreadsheet has done to a cell, and what to write instead; undefined where it has done nothing. */
export function spoilt({ name, type }: Column, value: unknown): string | undefined {
  const text = String(value ?? '');
  const said = `“${text}”`;
  if (/^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!)$/.test(text)) return `${said} is a spreadsheet’s error. Mend the cell.`;
  if (type === 'number' && /^£?[\d,. ]+k?$/i.test(text) && !/^[\d.]+$/.test(text))
    return `${said} is not digits alone. Write ${text.replace(/[£, ]/g, '').replace(/k$/i, '000')}.`;
  if (!days.includes(name)) return undefined;
  const [like, format] = name === 'closes' ? ['2026-12-01 17:00', 'yyyy-mm-dd hh:mm'] : ['2026-12-01', 'yyyy-mm-dd'];
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/.test(text))
    return `${said} is a spreadsheet’s date, and nobody can tell its day from its month. Write it like ${like}.`;
  if (/^\d{5}(\.\d+)?$/.test(text))
    return `${said} is a spreadsheet’s count of days. Give the column the format ${format}.`;
  if (name === 'closes' && /^\d{4}-\d\d-\d\d$/.test(text))
    return `${inWords(text)} has no time. Write when on that day it closes, such as ${text} 17:00.`;
  return undefined;
}
