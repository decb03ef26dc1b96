import type { Grade, InspectionType } from '../../schema/inspection.ts';
import { nearest } from '../check/nearest.ts';
import { WrongFile } from '../csv.ts';
import { inWords, today } from '../dates.ts';
import { dayOf } from './days.ts';
import {
  gone,
  gradeOfWords,
  judgedAreas,
  layout,
  statuses,
  typeOfWords,
  type Judged,
  type SheetKey,
} from './layout.ts';
import type { TableRow } from './table.ts';

/** A row of Ofsted's outcomes. `at` is where it stands; `type` is not given of the current outcomes. */
export type Listed = {
  at: string;
  code: string;
  name: string;
  region: string;
  link: string;
  from: string;
  published: string;
  grades: Partial<Record<Judged, Grade>>;
  type?: InspectionType;
  theme?: string;
  exists: boolean;
};
/** Notes and footers fill one cell; anything more is an entry, and must have all that an entry has. */
export const isEntry = ({ cell }: TableRow) =>
  (['code', 'name', 'region', 'from', 'published', ...judgedAreas] as const).filter((column) => cell(column).text)
    .length > 1;

/**
 * A row of a sheet, every cell of it looked at.
 * @throws {WrongFile} where a cell is none of what it may be: which row, whose, what it says, what it may say
 */
export function listedOf({ at, cell }: TableRow, key: SheetKey): Listed {
  const wrong = (what: string) => new WrongFile(`${at}${cell('name').text ? `, ${cell('name').text}` : ''}: ${what}`);
  const code = cell('code').text;
  if (!/^[A-Z]\d{8}$/.test(code))
    throw wrong(
      code
        ? `the area code is “${code}”. It must be a letter and eight digits.`
        : 'there is no area code. If cells are merged, part them.',
    );
  if (!cell('name').text) throw wrong('there is no name of a local authority. If cells are merged, part them.');
  const day = (column: 'from' | 'published', what: string) => {
    const found = dayOf(cell(column));
    if (!found) throw wrong(`the ${what} is “${cell(column).text}”. It must be a day, such as 10/07/2023.`);
    if (found > today)
      throw wrong(`the ${what} is ${inWords(found)}, which is still to come. Compare the row with Ofsted’s own list, and use that.`); // prettier-ignore
    return found;
  };
  const among = <T>(words: string, all: Record<string, T>, what: string): T => {
    const name = Object.keys(all).find((known) => known.toLowerCase() === words.toLowerCase());
    if (name) return all[name]!;
    const guess = nearest(words, Object.keys(all));
    throw wrong(
      `the ${what} is “${words}”. It must be one of: ${Object.keys(all).join(', ')}.${guess ? ` Is it “${guess}”?` : ''}`,
    );
  };
  const grades = judgedAreas.flatMap((area) => {
    const { text } = cell(area);
    return text ? [[area, among(text, gradeOfWords, `judgement of “${layout[key].columns[area][0]}”`)]] : [];
  });
  const status =
    key === 'history'
      ? among(cell('status').text, Object.fromEntries(statuses.map((one) => [one, one])), 'status')
      : '';
  const theme = cell('theme').text;
  return {
    at,
    code,
    name: cell('name').text,
    region: cell('region').text,
    link: cell('link').link ?? '',
    from: day('from', 'first day'),
    published: day('published', 'day of publication'),
    grades: Object.fromEntries(grades) as Listed['grades'],
    ...(key !== 'current' && { type: among(cell('type').text, typeOfWords, 'type') }),
    ...(theme && { theme }),
    exists: status !== gone,
  };
}
