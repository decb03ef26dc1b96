import { vacancy as schema, type Vacancy } from '../../schema/vacancy.ts';
import { firstOfEach, sentenceOf } from '../check/field-sentences.ts';
import { checkMarkdown } from '../check/markdown-check.ts';
import type { Ids } from '../check/mdx-check.ts';
import { nearest } from '../check/nearest.ts';
import { spoilt, valueOf } from './vacancy-cells.ts';
import { body, columns } from './vacancy-columns.ts';
import { vacancyFaults } from './vacancy.ts';
import { readCsv, WrongFile } from '../csv.ts';

/** What stands in a row: a cell's words, or what JSON gave. */
type Cells = Record<string, unknown>;
/** A vacancy that can be imported; or the sentences that say why it cannot. */
export type Row = { number: number; reference: string } & ({ data: Vacancy; body: string } | { faults: string[] });

const names = columns.map(({ name }) => name);

/** What lies within another thing in JSON, as columns: { "pay": { "from": 1 } } is pay.from. */
const flat = (thing: object, before = ''): [string, unknown][] =>
  Object.entries(thing).flatMap(([key, value]: [string, unknown]): [string, unknown][] =>
    value && typeof value === 'object' ? flat(value, `${before}${key}.`) : [[before + key, value]],
  );

function cellsOf(text: string, json: boolean): { given: string[]; rows: Cells[] } {
  if (!json) {
    const { head, records } = readCsv(text);
    return { given: head, rows: records.map(({ cells }) => cells) };
  }
  let list: unknown;
  try {
    list = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new WrongFile(`This file cannot be read as JSON: ${(error as Error).message}.`);
  }
  if (!Array.isArray(list) || !list.every((one) => one && typeof one === 'object'))
    throw new WrongFile('This JSON is not a list of vacancies: [ { "title": "…" } ].');
  const rows = list.map((one: object): Cells => Object.fromEntries(flat(one)));
  return { given: [...new Set(rows.flatMap((row) => Object.keys(row)))], rows };
}

/** Columns that nothing reads, that stand twice, or that are not there. */
function columnFaults(given: string[]): string[] {
  const free = names.filter((name) => !given.includes(name));
  const unknown = given.filter((name) => !names.includes(name));
  const missing = columns.filter(({ name, needed }) => needed && !given.includes(name));
  return [
    ...unknown.map((name) => {
      const guess = nearest(name, free);
      return `There is no column “${name}”. ${guess ? `Did you mean ${guess}?` : 'Take it out.'}`;
    }),
    ...given.filter((name, i) => given.indexOf(name) !== i).map((name) => `The column ${name} is there twice.`),
    ...missing.map(({ name, label }) => `The column ${name} is missing: ${label}.`),
  ];
}

/** { 'pay.from': 1 } as { pay: { from: 1 } }, of columns that hold something. */
function nested(values: [string, unknown][]): Record<string, unknown> {
  const thing: Record<string, unknown> = {};
  for (const [name, value] of values.filter(([, value]) => value !== undefined)) {
    const path = name.split('.');
    const last = path.pop()!;
    const within = path.reduce((at, key) => (at[key] ??= {}) as typeof thing, thing);
    within[last] = value;
  }
  return thing;
}

function rowOf(cells: Cells, number: number, ids: Ids): Row {
  const values = columns.map((column) => ({ column, value: valueOf(column, cells[column.name]) }));
  const cell = (name: string) => values.find(({ column }) => column.name === name)?.value;
  const row = { number, reference: String(cell('reference') ?? '') };
  const item = nested(
    values.filter(({ column }) => column.name !== body).map(({ column, value }) => [column.name, value]),
  );
  const { data, error } = schema.safeParse(item);
  const spoiltCells = values.flatMap(({ column, value }) => {
    const sentence = spoilt(column, value);
    return sentence ? [{ name: column.name, sentence: `${column.name}: ${sentence}` }] : [];
  });
  const others = firstOfEach(error?.issues ?? [])
    .filter(({ path }) => !spoiltCells.some(({ name }) => name === path.join('.')))
    .map((issue) =>
      cell(issue.path.join('.')) === undefined ? `${issue.path.join('.')}: this is empty.` : sentenceOf(issue, item),
    );
  const text = String(cell(body) ?? '');
  const faults = [
    ...spoiltCells.map(({ sentence }) => sentence),
    ...others,
    ...(data ? vacancyFaults(data).map(({ message }) => message) : []),
    ...(text ? [] : [`${body}: this is empty. Say what the person would do.`]),
    ...checkMarkdown(text, 1, ids, '').faults.map(({ line, message }) => `${body}, line ${line}: ${message}`),
  ];
  return data && faults.length === 0 ? { ...row, data, body: text } : { ...row, faults };
}

/**
 * The vacancies of a table, each looked at as the build would.
 * @param ids of the content, for links in a description to be looked up in
 * @throws {WrongFile} where no row can be read: it is no table, or its columns are others
 */
export function readRows(text: string, json: boolean, ids: Ids): Row[] {
  const { given, rows } = cellsOf(text, json);
  const wrong = columnFaults(given);
  if (wrong.length > 0) throw new WrongFile(wrong.join('\n'));
  const filled = rows
    .map((cells, i) => ({ cells, number: json ? i + 1 : i + 2 }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''));
  const first = new Map<string, number>();
  return filled.map(({ cells, number }) => {
    const row = rowOf(cells, number, ids);
    const before = first.get(row.reference);
    if (!row.reference || before === undefined) first.set(row.reference, number);
    if (!row.reference || before === undefined) return row;
    const twice = `reference: “${row.reference}” is also in row ${before}. A number stands for one vacancy.`;
    return { number, reference: row.reference, faults: ['faults' in row ? row.faults : [], twice].flat() };
  });
}
