/** The official count: the file read, refused or found wanting, the figures of a place, and the command. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';
import { parse } from 'yaml';
import { referenceFaults } from '../../src/record/check/thing-faults.ts';
import { claimFaults } from '../../src/record/workforce/workforce-claims.ts';
import { WrongFile } from '../../src/record/csv.ts';
import { readRows } from '../../src/record/workforce/workforce-file.ts';
import { figuresOf, gapsOf, reasons, yearsInWords } from '../../src/record/workforce/workforce.ts';
import { contentFolder } from '../../src/record/authority.ts';
import { filesOf, readList, readText } from '../../src/record/check/content-files.ts';
import { readYaml } from '../../src/record/check/read-yaml.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { indicator, noNumber, workforce, type Workforce } from '../../src/schema/workforce.ts';
import { none } from '../none.ts';

const fixture = join(import.meta.dirname, '../fixtures/workforce-three-years.csv');
const text = readFileSync(fixture, 'utf8');
const rows = readRows(text);
const of = (code: string, name = 'Nowhere') => figuresOf(rows, code, name);
const row = (code: string, name: string) => of(code).ours.figures[indicator.parse(name)];

/** The sentences a file is refused with. */
function refused(changed: string): string {
  try {
    readRows(changed);
  } catch (error) {
    assert.ok(error instanceof WrongFile, String(error));
    return error.message;
  }
  throw new Error('It was not refused.');
}

describe('the file', () => {
  test('gives numbers as they stand in it', () => {
    assert.deepEqual(row('702', 'caseload_fte'), [12.3, 13, 13.9]);
    assert.deepEqual(of('701').england.figures.cases, [24000, 24008, 24016]);
    assert.deepEqual(of('701').region.figures.caseload_fte, [14.8, 14.7, 14.6]);
  });

  test('keeps each code for why there is no number, and an empty cell; a nought stays one', () => {
    assert.deepEqual(row('701', 'caseload_fte'), [20.4, 'x', 15]);
    assert.deepEqual(row('701', 'agency_rate_fte'), [0, 'low', 41.7]);
    assert.deepEqual(row('701', 'absence_rate_fte'), ['c', 'u', 3]);
    assert.deepEqual(row('701', 'working_days_lost_fte'), [750, 'k', 750]);
    assert.deepEqual(row('701', 'turnover_rate_fte'), ['z', 5, 5]);
    assert.deepEqual(row('701', 'cases'), ['empty', 800, 750]);
    for (const code of noNumber.options) assert.match(reasons[code], /^[a-z]/);
  });

  test('is read the same with the marks of a spreadsheet: a byte order mark and other line ends', () =>
    assert.deepEqual(readRows(`\uFEFF${text.replaceAll('\n', '\r\n')}`), rows));

  test('has a name with a comma in it', () => assert.equal(of('704').ours.name, 'Quay, Port of the'));
});

describe('a file is refused', () => {
  test('where it is something else', () => {
    assert.match(
      refused('PK\u0003\u0004'),
      /^This is no CSV file\. If it is a spreadsheet, download the CSV itself\.$/,
    );
    assert.match(refused(''), /^This file is empty\.$/);
    assert.match(refused('name,size\na,1\n'), /^This is not the DfE’s file of indicators.*: name, size\.$/);
    assert.match(refused('<!doctype html>\n<title>Statistics</title>\n'), /^This is not the DfE’s file/);
    assert.match(
      refused(text.replace('"Quay, Port of the"', '"Quay, Port of the')),
      /^This file cannot be read as CSV: /,
    );
    assert.match(refused(text.replace('Harbour', 'Harb\uFFFDur')), /cannot be read as UTF-8/);
    assert.match(
      refused(text.replace(',Harbour,', ',Harbour,Pier,')),
      /^Line 11 has 33 cells, and the first line has 32\./,
    );
  });

  test('where a column is missing or renamed', () => {
    const sentence = /^The column caseload_fte is missing\. There is one called caseload_ftes\. If it was renamed, /;
    assert.match(refused(text.replace('caseload_fte', 'caseload_ftes')), sentence);
    assert.equal(refused(text.replace(',old_la_code,', ',authority,')), 'The column old_la_code is missing.');
  });

  test('where a cell is neither a number nor a code, all such cells with their lines', () => {
    for (const wrong of ['n/a', '-3', '1e3', 'Z', '"1,947"', '15%', ':', '~']) {
      const [first, ...more] = refused(text.replaceAll(',41.7,', `,${wrong},`)).split('\n');
      const shown = wrong.replaceAll('"', '');
      const it = `Line 11, Harbour 2025: agency_rate_fte is “${shown}”. It must be a number, or one of the codes z, x, c, low, u, k.`;
      assert.deepEqual([first, more], [it, []], wrong);
    }
    const many = refused(text.replaceAll(',20,', ',?,')).split('\n');
    assert.equal(many.length, 13);
    assert.match(many.at(-1)!, /^And \d+ more like these\.$/);
  });

  test('where a row is of no year, no such level or no authority', () => {
    assert.match(
      refused(text.replace('2025,Reporting', '202425,Reporting')),
      /^Line 2, England 202425: time_period is/,
    );
    assert.match(refused(text.replace('Reporting year', 'Academic year')), /time_identifier is “Academic year”\./);
    assert.match(
      refused(text.replace('Local authority', 'Ward')),
      /^Line 11, nowhere 2025: geographic_level is “Ward”\./,
    );
    assert.match(refused(text.replace(',701,', ',,')), /^Line 11, Harbour 2025: old_la_code is “”\./);
  });

  test('where a place is in it twice in a year, also once alone and once in a joint row', () => {
    const harbour = text.split('\n')[10]!;
    assert.equal(refused(`${text}${harbour}\n`), 'Lines 11 and 23 both give Harbour in 2025. Download the file again.');
    const dunes = harbour.replace('Harbour', 'Dunes').replace(',701,', ',703,');
    assert.match(refused(`${text}${dunes}\n`), /^Lines 14 and 23 both give Dunes in 2025\./);
    const coast = text.split('\n')[2]!;
    assert.match(refused(`${text}${coast}\n`), /^Lines 3 and 23 both give The Coast in 2025\./);
  });

  test('where England is not in it', () => {
    const without = text.split('\n').filter((line) => !line.includes(',National,'));
    assert.equal(refused(without.join('\n')), 'There is no row of England in this file.');
  });
});

describe('the figures of an authority', () => {
  test('have its own region and England beside them', () => {
    const { ours, region, england, years } = of('705');
    assert.deepEqual([ours.name, region.name, england.name], ['Newholm', 'North Inland', 'England']);
    assert.deepEqual(years, [2023, 2024, 2025]);
  });

  test('have a gap where it was not there yet, or is there no more', () => {
    assert.deepEqual(row('704', 'caseload_fte'), [18.1, 'no-row', 'no-row']);
    assert.deepEqual(row('705', 'caseload_fte'), ['no-row', 11.2, 11]);
    const gaps = gapsOf(of('704').ours, of('704').years);
    assert.equal(gaps.length, indicator.options.length);
    assert.deepEqual(gaps[0], { column: 'inpost_fte', why: 'no-row', years: [2024, 2025] });
  });

  test('of a joint row are found by each of its codes, and say so', () => {
    for (const code of ['702', '703']) {
      assert.equal(of(code).ours.name, 'Saltmarsh and Dunes');
      assert.deepEqual(of(code).ours.joint, [2023, 2024, 2025]);
      assert.deepEqual(row(code, 'caseload_fte'), [12.3, 13, 13.9]);
    }
    assert.deepEqual(of('701').ours.joint, []);
  });

  test('that are not in the file: the nearest name is told, with its code', () => {
    const asked = (code: string, name: string) => () => figuresOf(rows, code, name);
    assert.throws(asked('999', 'Harbor'), /has the code 999, .* The file has Harbour, with the code 701\.$/);
    assert.throws(asked('999', 'Zanzibar'), /has the code 999, which authority\.yaml gives as laCode\.$/);
    assert.throws(asked('70', 'Harbour'), /has the code 70,/);
    const homeless = rows.filter(({ level, name }) => level !== 'Regional' || name !== 'The Coast');
    assert.throws(
      () => figuresOf(homeless, '701', 'Harbour'),
      /^WrongFile: There is no row of the region The Coast\.$|There is no row of the region The Coast\./,
    );
  });

  test('years are said together', () => {
    assert.equal(yearsInWords([2018]), '2018');
    assert.equal(yearsInWords([2018, 2019]), '2018 and 2019');
    assert.equal(yearsInWords([2017, 2019, 2020, 2021, 2025]), '2017, 2019 to 2021 and 2025');
  });
});

describe('the command', () => {
  const place = mkdtempSync(join(tmpdir(), 'workforce-'));
  after(() => rmSync(place, { recursive: true }));
  const folder = join(place, 'content/harbour');
  const target = join(folder, 'workforce.yaml');
  mkdirSync(join(folder, 'sources'), { recursive: true });
  const own = readFileSync(join(contentFolder, 'authority.yaml'), 'utf8');
  const authority = own.replace(/^name: .*/m, 'name: Harbour').replace(/^laCode: .*/m, "laCode: '701'");
  writeFileSync(join(folder, 'authority.yaml'), authority.replace(/^region: .*/m, 'region: The Coast'));
  writeFileSync(join(folder, 'sources/main.yaml'), '- id: dfe-workforce-2025\n');
  cpSync(fixture, join(place, 'count.csv'));
  const command = (...given: string[]) => {
    const options = {
      cwd: place,
      encoding: 'utf8' as const,
      env: { ...process.env, AUTHORITY: 'harbour', TODAY: '2026-02-03' },
    };
    const script = resolve(import.meta.dirname, '../../scripts/import-workforce.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', script, ...given], options);
    return { status, said: stdout + stderr };
  };
  const nothing = (given: string[], sentence: RegExp) => {
    const before = existsSync(target) && readFileSync(target, 'utf8');
    const { status, said } = command(...given);
    assert.equal(status, 1, said);
    assert.match(said, sentence);
    assert.match(said, /Nothing was written\.\n$/);
    assert.doesNotMatch(said, /\n\s+at /, 'no stack trace');
    assert.equal(existsSync(target) && readFileSync(target, 'utf8'), before);
    assert.ok(!readdirSync(folder).some((name) => name.endsWith('.new')));
  };

  test('says what it cannot use, and writes nothing', () => {
    nothing([], /^Name one file: npm run import-workforce -- /);
    nothing(['a.csv', 'b.csv'], /^Name one file: /);
    nothing(['gone.csv'], /^There is no file .*gone\.csv\./);
    nothing(['content'], /^content is a folder\./);
    writeFileSync(join(place, 'odd.csv'), text.replace(',41.7,', ',many,'));
    nothing(['odd.csv'], /^odd\.csv: Line 11, Harbour 2025: agency_rate_fte is “many”\./);
  });

  test('writes what the schema takes, from where and when, and says what is missing', () => {
    const { status, said } = command('count.csv');
    assert.equal(status, 0, said);
    const written = workforce.parse(parse(readFileSync(target, 'utf8')));
    const { years, ours, region, england } = of('701');
    assert.deepEqual(
      { years, ours, region, england },
      { years: written.years, ours: written.ours, region: written.region, england: written.england },
    );
    assert.deepEqual(written.file, {
      name: 'count.csv',
      sha256: createHash('sha256').update(text).digest('hex'),
      imported: '2026-02-03',
    });
    assert.deepEqual([written.source, written.reviewBy, written.own], ['dfe-workforce-2025', '2027-03-31', []]);
    assert.match(said, /workforce\.yaml is written: 22 indicators of Harbour, The Coast, England, 2023 to 2025\./);
    assert.match(said, /Harbour, caseload_fte: 2024 \(x, not available\)/);
    assert.doesNotMatch(said, /authority\.yaml says/);
  });

  test('keeps the owner and the newer figures of the council’s own', () => {
    const kept = readFileSync(target, 'utf8')
      .replace(/^owner: .*/m, 'owner: The keeper')
      .replace('own: []', 'own:\n  - { indicator: caseload_fte, claim: our-own }');
    writeFileSync(target, kept);
    assert.equal(command('count.csv').status, 0);
    const { owner, own } = workforce.parse(parse(readFileSync(target, 'utf8')));
    assert.deepEqual({ owner, own }, { owner: 'The keeper', own: [{ indicator: 'caseload_fte', claim: 'our-own' }] });
  });

  test('takes out a newer figure of the council’s own that the count has overtaken', () => {
    const claims = join(folder, 'claims');
    mkdirSync(claims);
    after(() => rmSync(claims, { recursive: true, force: true }));
    for (const [asOf, stays] of [
      ['2025-09-30', false],
      ['2025-12-01', true],
    ] as const) {
      writeFileSync(
        target,
        readFileSync(target, 'utf8').replace(
          /^own:[^]*?(?=^years)/m,
          'own:\n  - { indicator: caseload_fte, claim: our-own }\n',
        ),
      );
      writeFileSync(join(claims, 'own.yaml'), `- { id: our-own, text: fourteen, asOf: '${asOf}', source: us }\n`);
      const { said } = command('count.csv');
      assert.equal(workforce.parse(parse(readFileSync(target, 'utf8'))).own.length, stays ? 1 : 0, said);
      assert.equal(said.includes('The claim our-own is no newer than this count'), !stays);
    }
    rmSync(claims, { recursive: true });
  });

  test('does not go back to an older file, nor on to one without a source', () => {
    const years = (change: (year: string) => string) => text.replace(/^20\d\d/gm, change);
    writeFileSync(
      join(place, 'old.csv'),
      years((year) => String(Number(year) - 1)),
    );
    nothing(['old.csv'], /^old\.csv ends in 2024, and .*workforce\.yaml in 2025\./);
    writeFileSync(
      join(place, 'new.csv'),
      years((year) => String(Number(year) + 1)),
    );
    nothing(['new.csv'], /^There is no source dfe-workforce-2026 in .*sources\/\.[\s\S]*- id: dfe-workforce-2026\n/);
  });

  test('names claims that the new figures contradict, and another region', () => {
    mkdirSync(join(folder, 'claims'));
    const claim =
      '- { id: agency-2025, text: 41.8% agency, value: 41.8, place: Harbour, asOf: 2025-09-30, source: dfe-workforce-2025 }\n';
    writeFileSync(join(folder, 'claims/work.yaml'), claim);
    writeFileSync(join(folder, 'authority.yaml'), authority);
    const { status, said } = command('count.csv');
    assert.equal(status, 0, said);
    assert.match(said, /agency-2025: its value is 41\.8, which is no figure of Harbour in 2025\./);
    assert.match(said, /The file has the region The Coast; authority\.yaml says/);
  });
});

test('a newer figure of the council’s own must be a claim that is there', () => {
  const [fault, ...more] = referenceFaults(
    { own: [{ claim: 'ours-2026' }, { claim: 'our-2026' }] },
    { claims: new Set(['ours-2026']) },
  );
  assert.deepEqual([fault?.path, more], [['own', 1, 'claim'], []]);
  assert.match(fault!.message, /there is no "our-2026" in claims\. Did you mean "ours-2026"\?$/);
});

describe('a claim that rests on the count', () => {
  const imported = { ...of('701'), source: 'dfe-workforce-2025' } as unknown as Workforce;
  const claim = (change: Partial<Claim>): Claim => ({
    id: 'c', text: '15.0 cases each', value: 15, unit: 'Harbour', asOf: '2025-09-30', source: 'dfe-workforce-2025',
    elsewhere: false, owner: 'The keeper', reviewBy: '2027-01-01', ...change,
  }); // prettier-ignore
  const faults = (change: Partial<Claim>) => claimFaults([claim(change)], imported);

  test('stands where it says what was imported, with any date', () => {
    assert.deepEqual(faults({}), []);
    assert.deepEqual(
      faults({ definition: 'On 30 September 2025. In 2023 it was 20.4; there were 750 cases, 25.0 of 125.0.' }),
      [],
    );
    assert.deepEqual(faults({ text: '15.2', value: 15.2, unit: 'England, cases' }), []);
    assert.deepEqual(faults({ source: 'elsewhere', value: 99 }), []);
  });

  test('is told where its value, its year, its place or its words differ', () => {
    assert.match(faults({ value: 15.1 })[0]!, /^c: its value is 15\.1, which is no figure of Harbour in 2025\.$/);
    assert.match(faults({ value: 20.4 })[0]!, /no figure of Harbour in 2025/);
    assert.match(faults({ unit: 'England' })[0]!, /no figure of England in 2025/);
    assert.match(
      faults({ text: '15.5 cases each' })[0]!,
      /^c: it says 15\.5, which is no figure of Harbour in any year\.$/,
    );
    assert.match(faults({ unit: 'cases' })[0]!, /^c: say in its place or unit of whom it is: /);
  });
});

const imported = filesOf(contentFolder, 'workforce')[0];
test('every claim that rests on the official count says what was imported', { skip: !imported && 'no count is imported for this authority' }, () => {
  const claims = filesOf(contentFolder, 'claims').flatMap((file) => readList(file) as unknown as Claim[]);
  none(claimFaults(claims, workforce.parse(readYaml(readText(imported!)).data)));
}); // prettier-ignore

describe('the published file, where it is beside the repository', () => {
  const file = resolve(import.meta.dirname, '../../../shared/sources/statistics/csww_indicators_2017_to_2025.csv');
  const skip = existsSync(file) ? false : `there is no ${file.replace(/.*(?=\/shared)/, '..')} to compare with`;

  /** The file read in another way than ours: cell by cell, everything left as the text it is. */
  const byHand = () => {
    const cells = (line: string) =>
      [...line.matchAll(/(?:"([^"]*)"|([^,]*))(?:,|$)/g)].map((cell) => cell[1] ?? cell[2] ?? '');
    const [head, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
    const names = cells(head!).slice(0, -1);
    return lines.map((line) => Object.fromEntries(cells(line).map((cell, i) => [names[i] ?? '', cell])));
  };
  /** Whether a figure is the text that stands for it in the file. */
  const same = (figure: unknown, cell: string | undefined) =>
    String(figure) === (cell === undefined ? 'no-row' : cell || 'empty');

  test('every figure of every authority, region and England is as published, in every year', { skip }, () => {
    const published = byHand();
    const all = readRows(readFileSync(file, 'utf8'));
    const years = [...new Set(published.map((cell) => Number(cell['time_period'])))].sort();
    const codes = [...new Set(published.flatMap((cell) => cell['old_la_code']?.match(/\d+/g) ?? []))];
    assert.ok(codes.length > 150 && years.length === 9, `${codes.length} authorities, ${years.length} years`);
    let compared = 0;
    const wrong = codes.flatMap((code) => {
      const found = figuresOf(all, code, '');
      assert.deepEqual(found.years, years);
      const mine = published.filter((cell) => cell['old_la_code']?.split(' / ').includes(code));
      const region = mine.map((cell) => cell['region_name']).at(0);
      const places = [
        [found.ours, mine],
        [
          found.region,
          published.filter((cell) => cell['geographic_level'] === 'Regional' && cell['region_name'] === region),
        ],
        [found.england, published.filter((cell) => cell['geographic_level'] === 'National')],
      ] as const;
      return places.flatMap(([place, theirs]) =>
        indicator.options.flatMap((name) =>
          years.flatMap((year, i) => {
            compared += 1;
            const cell = theirs.find((one) => one['time_period'] === String(year))?.[name];
            const figure = place.figures[name]![i];
            return same(figure, cell) ? [] : [`${place.name} ${year} ${name}: ${figure}, published ${cell}`];
          }),
        ),
      );
    });
    none(wrong);
    assert.equal(compared, codes.length * 3 * 22 * 9);
  });

  test('London as a whole, what the sites here have, and what is known by hand, are as published', { skip }, () => {
    const all = readRows(readFileSync(file, 'utf8'));
    const london = all.filter(({ level, name }) => level === 'Regional' && name === 'London');
    const theirs = byHand().filter(
      (cell) => cell['geographic_level'] === 'Regional' && cell['region_name'] === 'London',
    );
    assert.equal(london.length, 9);
    for (const folder of globSync('content/*/workforce.yaml').map((path) => dirname(path))) {
      const mine = workforce.parse(readYaml(readText(`${folder}/workforce.yaml`)).data);
      const { laCode } = readYaml(readText(`${folder}/authority.yaml`)).data as { laCode: unknown };
      const { years, ours, region, england } = figuresOf(all, String(laCode), '');
      assert.deepEqual([mine.years, mine.ours, mine.region, mine.england], [years, ours, region, england], folder);
      assert.equal(mine.file.sha256, createHash('sha256').update(readFileSync(file)).digest('hex'), folder);
    }
    for (const { year, figures } of london)
      for (const name of indicator.options)
        assert.ok(
          same(figures[name], theirs.find((one) => one['time_period'] === String(year))?.[name]),
          `${year} ${name}`,
        );
    const havering = figuresOf(all, '311', '').ours.figures;
    assert.deepEqual(havering.caseload_fte, [14.4, 16, 15.8, 11.9, 18.7, 20, 20.4, 18.9, 15]);
    assert.deepEqual(havering.agency_rate_fte, [31.7, 33.8, 26.1, 26.6, 18.2, 32.1, 25.6, 40, 41.7]);
    const southwark = figuresOf(all, '210', '');
    assert.deepEqual(southwark.ours.figures.caseload_fte, [14.5, 15.8, 12.3, 13.7, 14.7, 13.6, 13, 12.9, 12.3]);
    assert.equal(southwark.region.name, 'Inner London');
  });

  test('joint rows, authorities of some years, and those with almost nothing are handled', { skip }, () => {
    const all = readRows(readFileSync(file, 'utf8'));
    const get = (code: string) => figuresOf(all, code, '');
    assert.deepEqual(get('314').ours, get('318').ours);
    assert.equal(get('314').ours.name, 'Kingston upon Thames and Richmond upon Thames');
    assert.equal(get('314').ours.joint.length, 9);
    assert.deepEqual(get('940').ours.joint, [2021, 2022, 2023, 2024, 2025]);
    assert.deepEqual(get('928').ours.figures.cases?.slice(4), Array(5).fill('no-row'));
    assert.deepEqual(get('420').ours.figures.turnover_rate_fte?.slice(4), Array(5).fill('z'));
    assert.deepEqual(get('420').ours.figures.absence_rate_fte?.slice(0, 2), ['c', 'c']);
    assert.equal(get('201').ours.figures.vacancy_agency_cover_rate_fte?.at(-1), 'z');
  });
});
