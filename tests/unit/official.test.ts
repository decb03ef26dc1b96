/** The official files: read as published, joined, and made into inspections under their right names. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { amongFaults } from '../../src/record/inspections/among-inspections.ts';
import { recordFaults } from '../../src/record/inspections/inspection-rules.ts';
import { judgementsIn } from '../../src/record/official/inspections.ts';
import {
  findAuthority,
  inspectionsOf,
  inspectionText,
  notesOf,
  outcomesSource,
  readOfficial,
  sourcesText,
  UnknownAuthority,
  workforceSource,
} from '../../src/record/official/index.ts';
import { inspection } from '../../src/schema/inspection.ts';
import { source } from '../../src/schema/source.ts';
import { kept, officialFiles } from '../official-files.ts';

const official = readOfficial(officialFiles);
const of = (words: string) => findAuthority(official, words);
const listOf = (words: string) => inspectionsOf(official, of(words), kept);

describe('the authorities', () => {
  test('are those of the current outcomes, joined with the count by area code', () => {
    const names = 'City of London, Cumberland, Havering, Isles of Scilly, Kingston upon Thames, Knowsley, Leeds, Richmond upon Thames, Southwark, Worcestershire'; // prettier-ignore
    assert.equal(official.authorities.map(({ name }) => name).join(', '), names);
    const { slug, laCode, code, region, ofstedRegion, ofstedPage, ofstedUrn } = of('Southwark');
    assert.deepEqual(
      [slug, laCode, code, region, ofstedRegion, ofstedPage, ofstedUrn],
      ['southwark', '210', 'E09000028', 'Inner London', 'London', 'https://reports.ofsted.gov.uk/provider/44/210', undefined], // prettier-ignore
    );
  });

  test('of a joint row have each its own LA code and name, and the region', () => {
    const both = ['Kingston upon Thames', 'Richmond upon Thames'].map(of);
    assert.deepEqual(both.map(({ laCode, fullName, region }) => [laCode, fullName, region]), [['314', 'Kingston upon Thames', 'Outer London'], ['318', 'Richmond upon Thames', 'Outer London']]); // prettier-ignore
  });

  test('that are called otherwise by the count keep both names; an inverted one is put in the order of speech', () => {
    const workforce = officialFiles.workforce.bytes
      .toString()
      .replaceAll('E08000035,Leeds', 'E08000099,"Leeds, City of"');
    const files = { ...officialFiles, workforce: { name: 'workforce.csv', bytes: Buffer.from(workforce) } };
    const leeds = findAuthority(readOfficial(files), 'Leeds');
    assert.deepEqual([leeds.name, leeds.fullName, leeds.codes], ['Leeds', 'City of Leeds', ['E08000035', 'E08000099']]);
    const notes = notesOf(readOfficial(files), leeds).join('\n');
    assert.match(notes, /Ofsted calls it Leeds, and the workforce file City of Leeds\./);
    assert.match(notes, /Its area code is E08000035 in Ofsted’s list; the workforce file also has E08000099, under the same LA code 383\./); // prettier-ignore
  });
});

describe('an authority is found', () => {
  const ways = { Southwark: ['southwark', 'London Borough of Southwark', 'southwark council', '210', 'E09000028', 'e09000028'], 'Kingston upon Thames': ['Kingston', 'Royal Borough of Kingston upon Thames', '314'], 'City of London': ['city of london', 'the City of London', '201'], 'Isles of Scilly': ['isles-of-scilly', 'Scilly'], Leeds: ['City of Leeds', 'Leeds City Council'], Worcestershire: ['Worcestershire County Council'] }; // prettier-ignore
  for (const [name, all] of Object.entries(ways))
    test(`as ${name}: ${all.join(', ')}`, () => assert.deepEqual(all.map((words) => of(words).name), all.map(() => name))); // prettier-ignore

  const refused = (words: string) => {
    assert.throws(() => of(words), UnknownAuthority);
    try {
      of(words);
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };
  test('or the nearest name is told', () => {
    assert.equal(refused('Leedes'), 'Ofsted’s list has no local authority “Leedes”. Did you mean Leeds?');
    assert.match(refused('Atlantis'), /^Ofsted’s list has no local authority “Atlantis”\. Write its name as Ofsted lists it, its LA code/); // prettier-ignore
    assert.match(refused(' '), /^Name a local authority/);
    assert.match(
      refused('upon thames'),
      /^Which one is “upon thames”: Kingston upon Thames or Richmond upon Thames\?$/,
    );
  });
  test('or that it is no more, and whose its page is now', () =>
    assert.equal(
      refused('Cumbria'),
      'Cumbria is no more, Ofsted’s list says. Its last inspection there began in September 2022. Its page there is now that of Cumberland.',
    ));
});

describe('inspections', () => {
  test('are those of the history and the visits of the year, in order, an inspection in two sheets once', () => {
    assert.deepEqual(listOf('Havering').map(({ id }) => id), ['ilacs-standard-2018-06', 'ilacs-standard-2023-12', 'monitoring-visit-2025-03']); // prettier-ignore
    const { title, type, fieldwork, published, judgements, lookedAt, known } = listOf('Havering').at(-1)!.inspection;
    assert.deepEqual([title, type, fieldwork.from, published, judgements, lookedAt, known], ['Monitoring visit, March 2025', 'monitoring-visit', '2025-03-26', '2025-04-29', {}, 'Children in care.', 'list']); // prettier-ignore
  });

  test('have their judgements under the names of their time', () => {
    const [before, after] = listOf('Havering').map((one) => one.inspection.judgements);
    assert.deepEqual(before, { overall: 'good', leaders: 'good', helpAndProtection: 'requires-improvement', inCareAndCareLeavers: 'good' }); // prettier-ignore
    assert.deepEqual(after, { overall: 'inadequate', leaders: 'inadequate', helpAndProtection: 'inadequate', inCare: 'inadequate', careLeavers: 'requires-improvement' }); // prettier-ignore
    const grades = { overall: 'good', leaders: 'good', helpAndProtection: 'good', inCare: 'good' } as const;
    const labels = (from: string) => Object.keys(judgementsIn({ from, grades: { ...grades, careLeavers: 'good' } })).join(); // prettier-ignore
    assert.equal(labels('2022-12-31'), 'overall,leaders,helpAndProtection,inCareAndCareLeavers');
    assert.equal(labels('2023-01-01'), 'overall,leaders,helpAndProtection,inCare,careLeavers');
    assert.equal(labels('2026-03-31'), 'overall,leaders,helpAndProtection,inCare,careLeavers');
    assert.equal(labels('2026-04-01'), 'leaders,helpAndProtection,inCare,careLeavers');
    assert.deepEqual(judgementsIn({ from: '2024-01-01', grades }), grades);
  });

  test('none of an authority that is no more becomes its successor’s', () =>
    assert.equal(listOf('Cumberland').filter(({ inspection: one }) => one.fieldwork.from < '2023').length, 0));

  test('are files that pass the schema and the rules of the record, and say that nobody has read the report', () => {
    for (const authority of official.authorities) {
      const all = inspectionsOf(official, authority, kept).map((one) => one.inspection);
      assert.ok(all.length > 0, authority.name);
      for (const one of all) {
        const read = inspection.parse(parse(inspectionText(one)));
        assert.deepEqual(read, one);
        assert.deepEqual([...recordFaults(read), ...amongFaults(read, all)], []);
        assert.match(read.summary, /Nobody here has read the (report|letter) yet\.$/);
        assert.match(inspectionText(one), /^# From Ofsted’s list[\s\S]*take known out\.\n/);
      }
    }
  });

  test('name sources that pass their schema', () => {
    for (const one of parse(sourcesText([outcomesSource(official), workforceSource(official)]))) source.parse(one);
    assert.equal(outcomesSource(official).id, listOf('Leeds')[0]!.inspection.source);
  });
});

describe('notes say', () => {
  const notes = (words: string) => notesOf(official, of(words)).join('\n');
  test('what no file gives', () => {
    assert.match(notes('Leeds'), /has no URN \(five digits\)/);
    assert.match(notes('Leeds'), /Neither file says what kind of council it is/);
    assert.match(notes('Leeds'), /visits only from April 2024 to March 2025\./);
  });
  test('which figures are of two', () => assert.match(notes('Richmond'), /In 2017 to 2025 the workforce file has one joint row, Kingston upon Thames and Richmond upon Thames\. None of its figures is of Richmond upon Thames alone\./)); // prettier-ignore
  test('where the count begins later, and whose inspection is left out', () => {
    assert.match(notes('Cumberland'), /has no row of it for 2017 to 2022: its count begins later\./);
    assert.match(notes('Cumberland'), /Cumbria is no more, and its standard inspection \(ILACS\) that began on 20 September 2022 .* is left out\./); // prettier-ignore
  });
  test('where a link of the list leads to another authority’s page, and it is left out', () => {
    assert.equal(of('City of London').ofstedPage, 'https://reports.ofsted.gov.uk/');
    assert.match(
      notes('City of London'),
      /the link leads to https:\/\/reports\.ofsted\.gov\.uk\/provider\/44\/206, which is not the page of City of London \(its LA code is 201\)/,
    );
  });
  test('what is not counted, and why', () => assert.match(notes('Scilly'), /no number of working_days_lost_fte, absence_rate_fte for 2017 and 2018: “c”, withheld/)); // prettier-ignore
  test('where there is no row at all', () => {
    const without = officialFiles.workforce.bytes.toString().split('\n').filter((line) => !line.includes('Scilly')).join('\n'); // prettier-ignore
    const files = { ...officialFiles, workforce: { name: 'w.csv', bytes: Buffer.from(without) } };
    const some = readOfficial(files);
    const scilly = findAuthority(some, '420');
    assert.deepEqual([scilly.laCode, scilly.region], ['420', undefined]);
    assert.match(notesOf(some, scilly).join('\n'), /The workforce file has no row of Isles of Scilly/);
  });
});

describe('an inspection known from the list', () => {
  const one = listOf('Southwark')[0]!.inspection;
  test('needs no findings, and has none', () => {
    assert.ok(inspection.safeParse(one).success);
    const strengths = [{ text: 'Dry sails.', place: 'Page 1' }];
    assert.match(recordFaults({ ...one, strengths }).join(), /^known: .*says nothing of what was found/);
  });
  test('needs both days, strengths and areas for improvement once it says no more that it is', () => {
    const { known: _, ...read } = one;
    const { error } = inspection.safeParse(read);
    assert.deepEqual(
      error?.issues.map(({ path }) => path.join()),
      ['strengths', 'improvements'],
    );
    assert.match(recordFaults(read).join(), /^fieldwork\.to: a full inspection takes more than a day\./);
  });
  test('is told from a second file of the same, though that has both days', () => {
    const twin = { ...one, known: undefined, fieldwork: { from: one.fieldwork.from, to: '2022-09-30' } };
    assert.match(amongFaults(one, [one, twin]).join(), /^fieldwork: another file has the same type/);
  });
});
