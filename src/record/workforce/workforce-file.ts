import { indicator, noNumber, type Figure, type Indicator } from '../../schema/workforce.ts';
import { nearest } from '../check/nearest.ts';
import { readCsv, WrongFile } from '../csv.ts';

const levels = ['National', 'Regional', 'Local authority'] as const;

/**
 * A row of the file: who is counted, in which year, and every figure. `codes`: one, or those of all in a joint row;
 * `areas`: the area codes of the same, in the same order.
 */
export type Row = {
  line: number;
  year: number;
  level: (typeof levels)[number];
  codes: string[];
  areas: string[];
  name: string;
  region: string;
  figures: Record<Indicator, Figure>;
};

const who = [
  ...['time_period', 'time_identifier', 'geographic_level', 'country_name'],
  ...['region_name', 'old_la_code', 'la_name'],
];
const wanted = [...who, ...indicator.options];
/** In the file too, and of no use here. */
const passed = ['country_code', 'region_code', 'new_la_code'];
/** The codes a cell may hold; the others are our words for what is not there. */
const codes = noNumber.options.filter((code) => code !== 'empty' && code !== 'no-row');
const mostTold = 12;
/** The most that any authority had from 2017 to 2025 was 32.7 cases each. */
const mostCases = 100;

/**
 * The rows of the DfE's file of indicators (csww_indicators), every cell of it looked at.
 * @throws {WrongFile} with what is wrong and on which line: another file, a column that is missing, a cell that is
 *   neither a number nor a code, a place that is there twice in a year
 */
export function readRows(text: string): Row[] {
  const { head, records } = readCsv(text);
  stopAt(columnFaults(head));
  const faults: string[] = [];
  const rows = records.map(({ cells, line }) => rowOf(cells, line, faults));
  stopAt(faults);
  stopAt(twice(rows));
  if (!rows.some(({ level }) => level === 'National')) throw new WrongFile('There is no row of England in this file.');
  stopAt(cut(rows));
  return rows;
}

function stopAt(faults: string[]) {
  const more = faults.length > mostTold ? [`And ${faults.length - mostTold} more like these.`] : [];
  if (faults.length > 0) throw new WrongFile([...faults.slice(0, mostTold), ...more].join('\n'));
}

function columnFaults(head: string[]): string[] {
  const missing = wanted.filter((name) => !head.includes(name));
  const other = head.filter((name) => ![...wanted, ...passed].includes(name));
  if (missing.length > wanted.length / 2)
    return [`This is not the DfE’s file of indicators (csww_indicators). Its first columns: ${head.slice(0, 4).join(', ')}.`]; // prettier-ignore
  return missing.map((name) => {
    const guess = nearest(name, other);
    const renamed = guess
      ? ` There is one called ${guess}. If it was renamed, src/schema/workforce.ts must be too.`
      : '';
    return `The column ${name} is missing.${renamed}`;
  });
}

function rowOf(cells: Record<string, string>, line: number, faults: string[]): Row {
  const cell = (name: string) => cells[name] ?? '';
  const level = cell('geographic_level') as Row['level'];
  const name = { National: cell('country_name'), Regional: cell('region_name'), 'Local authority': cell('la_name') }[level]; // prettier-ignore
  const fault = (column: string, remedy: string) =>
    faults.push(`Line ${line}, ${name || 'nowhere'} ${cell('time_period')}: ${column} is “${cell(column)}”. ${remedy}`);
  if (!levels.includes(level)) fault('geographic_level', `It must be one of: ${levels.join(', ')}.`);
  if (!/^20\d\d$/.test(cell('time_period'))) fault('time_period', 'It must be a year, such as 2025.');
  if (cell('time_identifier') !== 'Reporting year') fault('time_identifier', 'It must be: Reporting year.');
  if (level === 'Local authority' && !/\d{3}/.test(cell('old_la_code'))) fault('old_la_code', 'It must be a number.');
  const figureOf = (column: Indicator): Figure => {
    const text = cell(column);
    const code = text === '' ? 'empty' : codes.find((known) => known === text);
    if (code) return code;
    if (!/^\d+(\.\d+)?$/.test(text)) fault(column, `It must be a number, or one of the codes ${codes.join(', ')}.`);
    if (column === 'caseload_fte' && Number(text) > mostCases) fault(column, `More than ${mostCases} cases each cannot be. Compare the line with the file as published, and download that again.`); // prettier-ignore
    return Number(text);
  };
  return {
    line,
    year: Number(cell('time_period')),
    level,
    codes: cell('old_la_code').split(/\s*\/\s*/),
    areas: cell('new_la_code').split(/\s*\/\s*/),
    name: name ?? '',
    region: cell('region_name'),
    figures: Object.fromEntries(indicator.options.map((column) => [column, figureOf(column)])) as Row['figures'],
  };
}

/** What a file lacks that was cut, or ended while it was downloaded: England in a year, a year between, authorities. */
function cut(rows: readonly Row[]): string[] {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  const many = (level: Row['level'], year: number) => rows.filter((row) => row.level === level && row.year === year).length; // prettier-ignore
  const [newest, before] = [
    years.at(-1)!,
    Math.max(...years.slice(0, -1).map((year) => many('Local authority', year))),
  ];
  const own = many('Local authority', newest);
  const whole = 'The file is not whole: download it again.';
  return [
    ...years.filter((year) => many('National', year) === 0).map((year) => `There is no row of England in ${year}. ${whole}`), // prettier-ignore
    ...years.slice(1).flatMap((year, i) => (year - years[i]! > 1 ? [`There are no rows between ${years[i]} and ${year}. ${whole}`] : [])), // prettier-ignore
    ...(own < before * 0.9 ? [`It has ${own} local authorities in ${newest}, and ${before} in a year before. ${whole}`] : []), // prettier-ignore
  ];
}

/** Places that are there twice in a year; in a joint row each of its codes is a place. */
function twice(rows: Row[]): string[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ level, codes: all, name, year, line }) => {
    const keys = (level === 'Local authority' ? all : [name]).map((one) => `${level} ${one} ${year}`);
    const before = keys.flatMap((key) => first.get(key) ?? []).at(0);
    keys.forEach((key) => first.set(key, line));
    return before ? [`Lines ${before} and ${line} both give ${name} in ${year}. Download the file again.`] : [];
  });
}
