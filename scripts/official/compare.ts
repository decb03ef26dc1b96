/** What the importer makes of Ofsted's outcomes, beside the cells themselves. */
import { parse } from 'yaml';
import { cellsOf, type Cells } from './cells.ts';

/** An inspection as its file has it: only what the list knows. */
type Made = {
  type: string;
  fieldwork: { from: string };
  published: string;
  judgements?: Record<string, string>;
  lookedAt?: string;
};
export type Compared = { authorities: number; inspections: number; cells: number; differences: string[] };

const grade = 'Outstanding|Good|Requires improvement to be good|Inadequate';
const spelt: Record<string, string> = { outstanding: 'Outstanding', good: 'Good', 'requires-improvement': 'Requires improvement to be good', inadequate: 'Inadequate' }; // prettier-ignore
const types: Record<string, string> = { 'ilacs-standard': 'ILACS Standard Inspection', 'ilacs-short': 'ILACS Short Inspection', 'focused-visit': 'ILACS Focused Visit', 'monitoring-visit': 'LA Monitoring visit' }; // prettier-ignore
const care = 'The experiences and progress of children in care';
/** Each column of judgements, and the label it must have in the file of an inspection that began on a day. */
const columns: [string, (from: string) => string][] = [
  ['Overall effectiveness', () => 'overall'],
  ['The impact of leaders on social work practice with children and families', () => 'leaders'],
  ['The experiences and progress of children who need help and protection', () => 'helpAndProtection'],
  [care, (from) => (Number(from.slice(0, 4)) < 2023 ? 'inCareAndCareLeavers' : 'inCare')],
  ['The experiences and progress of care leavers', () => 'careLeavers'],
];

/**
 * Compares every cell of every authority with the inspections that were made of it.
 * @param made the texts of the files of an authority's inspections, by its area code; undefined where there are none
 */
export function compare(outcomes: Buffer, made: (code: string) => string[] | undefined): Compared {
  const sheet = (name: string) => cellsOf(outcomes, name, 'Local authority area code');
  const codeOf = (row: Cells) => row.get('Local authority area code')!;
  const current = sheet('Inspections_as_at_31_March');
  const dated = [...sheet('ILACS_inspection_history'), ...sheet('In-year_inspections')];
  const result: Compared = { authorities: current.length, inspections: 0, cells: 0, differences: [] };
  const differ = (row: Cells, what: string, cell: string, ours: string) => {
    result.cells += 1;
    if (cell !== ours)
      result.differences.push(
        `${row.get('Local authority name')}, ${dayOf(row)}, ${what}: the file has “${cell}”, ours “${ours}”.`,
      );
  };
  for (const row of current) {
    const files = (made(codeOf(row)) ?? []).map((text) => parse(text, { schema: 'failsafe' }) as Made);
    const graded = files
      .filter(({ judgements }) => judgements)
      .sort((a, b) => a.fieldwork.from.localeCompare(b.fieldwork.from));
    const own = dated.filter((one) => codeOf(one) === codeOf(row));
    const listed = new Set(own.map((one) => `${typeOf(one)} ${dayOf(one)}`));
    result.inspections += files.length;
    differ(row, 'number of inspections', String(listed.size), String(files.length));
    differ(row, 'latest inspection', dayOf(row), graded.at(-1)?.fieldwork.from ?? '');
    const pairs = [...own.map((one) => [one, files.find((file) => types[file.type] === typeOf(one) && file.fieldwork.from === dayOf(one))] as const), [row, graded.at(-1)] as const]; // prettier-ignore
    for (const [cells, file] of pairs) compareOne(cells, file, differ);
  }
  return result;
}

const dayOf = (row: Cells) => row.get('Inspection date') ?? row.get('Inspection/Visit date') ?? '';
const typeOf = (row: Cells) => row.get('Inspection type') ?? row.get('Inspection/Visit type') ?? '';

function compareOne(
  row: Cells,
  file: Made | undefined,
  differ: (row: Cells, what: string, cell: string, ours: string) => void,
) {
  const judged = file?.judgements ?? {};
  for (const [column, labelOf] of columns) {
    const cell = row.get(column) ?? 'no such column';
    differ(
      row,
      column,
      new RegExp(`^(${grade})?$`).test(cell) ? cell : `${cell} (no grade)`,
      spelt[judged[labelOf(dayOf(row))] ?? ''] ?? '',
    );
  }
  const filled = columns.filter(([column]) => row.get(column)).length;
  differ(row, 'number of judgements', String(filled), String(Object.keys(judged).length));
  differ(row, 'day of publication', row.get('Publication date') ?? '', file?.published ?? '');
  if (row.get('Visit Theme'))
    differ(row, 'theme', row.get('Visit Theme')!.replaceAll('/', ' or '), file?.lookedAt?.replace(/\.$/, '') ?? '');
}
