/** Each way in which a file is not the official one, or is it in another layout, and the sentence that says so. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { WrongFile } from '../../src/record/csv.ts';
import { findAuthority, inspectionsOf, notesOf, partOnly, readOfficial } from '../../src/record/official/index.ts';
import { kept, officialFiles, outcomesWith } from '../official-files.ts';

type File = typeof officialFiles.outcomes;
const read = (outcomes: File, workforce: File = officialFiles.workforce) => readOfficial({ outcomes, workforce });
function refused(outcomes: File, workforce?: File): string {
  try {
    read(outcomes, workforce);
  } catch (error) {
    assert.ok(error instanceof WrongFile, String(error));
    return error.message;
  }
  throw new Error('It was not refused.');
}
const file = (text: string | Uint8Array) => ({ name: 'some.file', bytes: Buffer.from(text as string) });
const zipped = (name: string, text = 'x') => file(zipSync({ [name]: strToU8(text) }));

describe('another file is refused by its name:', () => {
  const cases: [what: string, File, RegExp][] = [
    ['a PDF', file('%PDF-1.7'), /This is a PDF\. Download the ODS file/],
    ['a web page', file('<!DOCTYPE html><p>Sign in</p>'), /This is a web page that was saved/],
    ['a CSV', officialFiles.workforce, /This is no ODS file: perhaps a CSV\. Download the ODS file/],
    ['an empty file', file(''), /This file is empty/],
    ['an Excel file', zipped('xl/workbook.xml'), /This is an Excel file \(xlsx\)\. Download the ODS file instead/],
    ['another archive', zipped('notes.txt'), /This is no ODS file/],
    ['half a file', { ...officialFiles.outcomes, bytes: officialFiles.outcomes.bytes.subarray(0, 5000) }, /This file is broken: it cannot be unpacked/], // prettier-ignore
    ['a broken file', zipped('content.xml', '<a><b></a>'), /This file is broken: what is in it cannot be read/],
    ['a text document', zipped('content.xml', '<a>Words</a>'), /has no sheets: it is no spreadsheet/],
  ];
  for (const [what, wrong, sentence] of cases)
    test(what, () => {
      const message = refused(wrong);
      assert.match(message, sentence);
      assert.ok(message.startsWith(`${wrong.name}: `), message);
      assert.equal(message.split('\n').length, 1);
    });
  test('the outcomes in place of the count', () =>
    assert.match(refused(officialFiles.outcomes, officialFiles.outcomes), /^outcomes\.ods: This is no CSV file\./));
});

describe('the same file in another layout is refused with what was looked for, and what is there:', () => {
  const history = 'table:table table:name="ILACS_inspection_history"';
  const cases: [what: string, [from: string | RegExp, to: string][], RegExp][] = [
    ['a sheet under another name', [[history, 'table:table table:name="ILACS_history"']], /^outcomes\.ods: There is no sheet “ILACS_inspection_history”\. The sheets are: “Cover”.*It may be “ILACS_history”\. .*layout\.ts\.$/], // prettier-ignore
    ['a sheet that is gone', [[history, 'table:table table:name="X"']], /There is no sheet “ILACS_inspection_history”\..*Is it Ofsted’s file of inspection outcomes\?$/], // prettier-ignore
    ['a sheet twice', [['table:name="Notes"', 'table:name="ILACS_inspection_history_2024"']], /Two sheets could be “ILACS_inspection_history”/], // prettier-ignore
    ['a column under another name', [['>Overall effectiveness<', '>Overall judgement<']], /^outcomes\.ods: Sheet “Inspections_as_at_31_March”, row 3: there is no column “Overall effectiveness”\. The columns are: “Web link”.*It may be “Overall judgement”\./], // prettier-ignore
    ['a column twice', [['>Overall effectiveness<', '>Publication date<']], /the column “Publication date” is there twice/], // prettier-ignore
    ['no names of columns', [[/>(Local authority|Inspection|Publication|Overall|The impact|The experiences)[^<]*</g, '>1<']], /Sheet “Inspections_as_at_31_March”: no row has the names of the columns\. Looked for: “Web link”/], // prettier-ignore
    ['a grade that nobody knows', [['>Inadequate<', '>Weak<']], /row \d+, Havering: the judgement of “Overall effectiveness” is “Weak”\. It must be one of: Outstanding, Good, Requires improvement to be good, Inadequate\./], // prettier-ignore
    ['a type that nobody knows', [['>LA Monitoring visit<', '>ILACS Focussed Visit<']], /the type is “ILACS Focussed Visit”\. .* Is it “ILACS Focused Visit”\?/], // prettier-ignore
    ['a status that nobody knows', [['>No longer exists<', '>Merged<']], /Cumbria: the status is “Merged”\. It must be one of: Current, No longer exists\./], // prettier-ignore
    ['an area code that is none', [['>E09000016<', '>311<']], /Havering: the area code is “311”\. It must be a letter and eight digits\./], // prettier-ignore
    ['a merged or empty cell', [['>E09000016<', '><']], /Havering: there is no area code\. If cells are merged, part them\./], // prettier-ignore
    ['a day that is none', [[/office:date-value="2023-12-11T00:00:00"/g, ''], ['>11/12/2023<', '>31/02/2023<']], /Havering: the first day is “31\/02\/2023”\. It must be a day, such as 10\/07\/2023\./], // prettier-ignore
    ['no day that it holds for', [[/as at 31 March 2025/g, 'as at last March']], /No title says as at which day the outcomes are/], // prettier-ignore
  ];
  for (const [what, changes, sentence] of cases)
    test(what, () => {
      const message = refused(outcomesWith(...changes));
      assert.match(message, sentence);
      assert.equal(message.split('\n').length, 1);
    });
});

describe('what is clearly the same is read:', () => {
  const before = read(officialFiles.outcomes).outcomes;
  const next = outcomesWith(
    ['table:table table:name="Inspections_as_at_31_March"', 'table:table table:name="Inspections_as_at_31_March_2026"'],
    ['table:table table:name="In-year_inspections"', 'table:table table:name="In-year inspections 2025-26"'],
    [/as at 31 March 2025/g, 'as at 31 March 2026'],
    ['>Ofsted region<', '>Ofsted  Region<'],
  );
  test('next year’s file, with the year in the names of its sheets', () => {
    const { asAt, history, inYear } = read(next).outcomes;
    assert.deepEqual([asAt, history, inYear.length], ['2026-03-31', before.history, before.inYear.length]);
  });
  test('days as words, cells that are repeated, remarks on cells, and a footer', () => {
    const { history } = read(
      outcomesWith(
        [/office:value-type="date" office:date-value="[^"]*"/g, 'office:value-type="string"'],
        [
          /(<table:table-cell office:value-type="string" table:style-name="\w+")(><text:p>Requires improvement to be good<\/text:p><\/table:table-cell>)\1\2/g,
          '$1 table:number-columns-repeated="2"$2',
        ],
        ['<text:p>Leeds</text:p>', '<office:annotation><text:p>Moved</text:p></office:annotation><text:p>Le<text:span>eds</text:span></text:p>'], // prettier-ignore
        [/<\/table:table>/g, '<table:table-row><table:table-cell><text:p>Source: Ofsted</text:p></table:table-cell></table:table-row></table:table>'], // prettier-ignore
      ),
    ).outcomes;
    assert.deepEqual(history, before.history);
  });
  test('with a new column, which a note tells', () => {
    const more = read(outcomesWith(['>Visit Theme</text:p></table:table-cell>', '>Visit Theme</text:p></table:table-cell><table:table-cell><text:p>Judged anew</text:p></table:table-cell>'])); // prettier-ignore
    assert.match(notesOf(more, findAuthority(more, 'Leeds')).join('\n'), /Nothing was read of the column “Judged anew” in sheet “In-year_inspections”/); // prettier-ignore
  });
});

describe('what contradicts itself is told:', () => {
  const notes = (...changes: [string | RegExp, string][]) => {
    const official = read(outcomesWith(...changes));
    return notesOf(official, findAuthority(official, 'Havering')).join('\n');
  };
  const row = (sheet: string) => new RegExp(`(table:table table:name="${sheet}"[\\s\\S]*?>Havering<[\\s\\S]*?)`);
  test('a grade in one sheet that is another in the next', () => {
    const first = new RegExp(`${row('Inspections_as_at_31_March').source}>Inadequate<`);
    const changed = notes([new RegExp(first, 'g'), '$1>Good<']);
    assert.match(changed, /Sheet “Inspections_as_at_31_March”, row \d+ gives the “Overall effectiveness” as Good, and sheet “ILACS_inspection_history”, row \d+ as Inadequate\. Look which is right\./); // prettier-ignore
  });
  test('a judgement that is missing, and a visit without a theme', () => {
    const last = new RegExp(`${row('ILACS_inspection_history').source}>Requires improvement to be good<`, 'g');
    assert.match(notes([last, '$1><']), /there is no judgement of “The experiences and progress of children who need help and protection” for the standard inspection/); // prettier-ignore
    const theme = new RegExp(`${row('In-year_inspections').source}>Children in care<`, 'g');
    assert.match(notes([theme, '$1><']), /no theme is given for the monitoring visit that began on 26 March 2025/);
  });
  test('and an outcome in force of which no other sheet knows stops the authority: an older grade would seem to hold', () => {
    const official = read(outcomesWith([new RegExp(`${row('ILACS_inspection_history').source}2023-12-11([\\s\\S]*?)11/12/2023`, 'g'), '$12023-12-04$204/12/2023'])); // prettier-ignore
    assert.throws(() => inspectionsOf(official, findAuthority(official, 'Havering'), kept), /the outcome in force began on 2023-12-11, and no inspection of that day is in the other sheets/); // prettier-ignore
  });
});

describe('a workforce file that is cut, a row that cannot be', () => {
  const csv = officialFiles.workforce.bytes.toString();
  const lines = csv.trimEnd().split('\n');
  const read = (all: string[]) => readOfficial({ ...officialFiles, workforce: { name: 'w.csv', bytes: Buffer.from(all.join('\n')) } }); // prettier-ignore
  const without = (pattern: RegExp) => lines.filter((line) => !pattern.test(line));

  test('is refused: England, a year between, most authorities of the newest year are missing', () => {
    assert.throws(() => read(without(/^2023,.*,National,/)), /w\.csv: There is no row of England in 2023\. The file is not whole/); // prettier-ignore
    assert.throws(() => read(without(/^2023,/)), /There are no rows between 2022 and 2024\./);
    assert.throws(() => read(without(/^2025,.*,Local authority,.*,(?:Leeds|Knowsley|Medway|Southwark),/)), /It has \d+ local authorities in 2025, and \d+ in a year before\./); // prettier-ignore
  });

  test('is refused: more cases each than anybody could hold', () => {
    const column = lines[0]!.split(',').indexOf('caseload_fte');
    const wrong = lines.map((line) => (/^2025,.*,Leeds,/.test(line) ? line.split(',').with(column, '180').join(',') : line)); // prettier-ignore
    assert.throws(() => read(wrong), /w\.csv: Line \d+, Leeds 2025: caseload_fte is “180”\. More than 100 cases each cannot be\. Compare/); // prettier-ignore
  });

  test('is refused: an inspection of a day to come', () => {
    const outcomes = outcomesWith([/office:date-value="2023-12-11[^"]*"/g, 'office:date-value="2043-12-11"']);
    assert.throws(() => readOfficial({ ...officialFiles, outcomes }), /row \d+, Havering: the first day is 11 December 2043, which is still to come\. Compare the row/); // prettier-ignore
  });

  test('is told where the file is a part, or the two are swapped', () => {
    assert.match(
      partOnly(readOfficial(officialFiles))!,
      /^The workforce file has \d+ local authorities in 2025\. England has 153/,
    );
    assert.throws(() => readOfficial({ outcomes: officialFiles.workforce, workforce: officialFiles.outcomes }), /^Error: workforce\.csv: This is no ODS file.*Perhaps the two are swapped/); // prettier-ignore
  });
});

test('a name half written gets a suggestion: a first word, initials; a region asks which', () => {
  const official = readOfficial(officialFiles);
  const said = (words: string) => assert.throws.bind(assert, () => findAuthority(official, words));
  said('Richmnd')(/Did you mean Richmond upon Thames\?/);
  said('KUT')(/Did you mean Kingston upon Thames\?/);
  said('London')(/“London” is a region of \d local authorities\. Which of them is it\? Write City of London, or/);
});
