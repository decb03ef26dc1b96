/** The check of the outcomes, which reads them another way: cell by cell, of the fixture and of the published file. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { compare } from '../../scripts/official/compare.ts';
import { amongFaults } from '../../src/record/inspections/among-inspections.ts';
import { recordFaults } from '../../src/record/inspections/inspection-rules.ts';
import { frames, timeline } from '../../src/components/drawings/timeline/timeline.ts';
import { readRecord } from '../../src/record/inspections/inspections.ts';
import { findAuthority, inspectionsOf, inspectionText, notesOf, readOfficial, type Official } from '../../src/record/official/index.ts'; // prettier-ignore
import { none } from '../none.ts';
import { kept, officialFiles } from '../official-files.ts';

const textsOf = (official: Official) => (code: string) => {
  const authority = official.authorities.find((one) => one.code === code)!;
  return inspectionsOf(official, authority, kept).map(({ inspection }) => inspectionText(inspection));
};

describe('the fixture', () => {
  const texts = textsOf(readOfficial(officialFiles));
  const against = (change: (text: string) => string) =>
    compare(officialFiles.outcomes.bytes, (code) => texts(code).map(change));

  test('is made into what stands in it, cell by cell', () => {
    const { authorities, inspections, cells, differences } = against((text) => text);
    none(differences);
    assert.deepEqual([authorities, inspections, cells], [10, 21, 269]);
  });

  const breaks: [what: string, from: RegExp, to: string, difference: RegExp][] = [
    ['a grade', /helpAndProtection: inadequate/, 'helpAndProtection: good', /Havering, 2023-12-11, The experiences and progress of children who need help and protection: the file has “Inadequate”, ours “Good”/], // prettier-ignore
    ['a label of another time', /inCareAndCareLeavers: /, 'inCare: ', /Havering, 2018-06-11, The experiences and progress of children in care: the file has “Good”, ours “”/], // prettier-ignore
    [
      'a judgement too many',
      /(overall: \S+)/,
      '$1\n  adoption: good',
      /number of judgements: the file has “4”, ours “5”/,
    ],
    ['a judgement that is missing', /\n {2}leaders: \S+/, '', /The impact of leaders .*ours “”/],
    ['a first day', /from: 2023-12-11/, 'from: 2023-12-12', /Havering, 2023-12-11, latest inspection/],
    ['a day of publication', /published: 2024-02-16/, 'published: 2024-02-17', /Havering, 2023-12-11, day of publication/], // prettier-ignore
    ['a type', /type: monitoring-visit/, 'type: focused-visit', /Havering, 2025-03-26, theme/],
    ['a theme', /lookedAt: Children in care\./, 'lookedAt: Care leavers.', /Havering, 2025-03-26, theme/],
  ];
  for (const [what, from, to, difference] of breaks)
    test(`is not: ${what}`, () => assert.match(against((text) => text.replace(from, to)).differences.join('\n'), difference)); // prettier-ignore

  test('is not where an inspection has no file', () =>
    assert.match(compare(officialFiles.outcomes.bytes, (code) => texts(code).slice(1)).differences.join('\n'), /number of inspections: the file has “3”, ours “2”/)); // prettier-ignore
});

describe('the published files, where they are beside the repository', () => {
  const at = (name: string) => resolve(import.meta.dirname, '../../../shared/sources/statistics', name);
  const [outcomes, workforce] = ['LA_Inspection_Outcomes_as_at_31_March_2025.ods', 'csww_indicators_2017_to_2025.csv'];
  const skip = [outcomes, workforce].every((name) => existsSync(at(name))) ? false : 'there are none';
  const file = (name: string) => ({ name, bytes: readFileSync(at(name)) });

  test('all 153 authorities are made into what stands there, keep the rules, and can be drawn', { skip }, () => {
    const official = readOfficial({ outcomes: file(outcomes), workforce: file(workforce) });
    const { authorities, inspections, cells, differences } = compare(readFileSync(at(outcomes)), textsOf(official));
    none(differences);
    assert.deepEqual([authorities, inspections, cells], [153, 328, 4097]);
    assert.equal(new Set(official.authorities.map(({ slug }) => slug)).size, 153);
    for (const authority of official.authorities) {
      assert.match(`${authority.laCode} ${authority.code}`, /^\d{3} E\d{8}$/);
      // Two links of the list lead to another authority’s page.
      const stray = ['E09000001', 'E06000061'].includes(authority.code);
      assert.equal(
        authority.ofstedPage,
        `https://reports.ofsted.gov.uk/${stray ? '' : `provider/44/${authority.laCode}`}`,
      );
      assert.equal(notesOf(official, authority).join().includes('the link leads to'), stray, authority.name);
      assert.ok(authority.region, authority.name);
      for (const words of [authority.name, authority.fullName, authority.laCode!, ...authority.codes])
        assert.equal(findAuthority(official, words).code, authority.code, words);
      const all = inspectionsOf(official, authority, kept).map(({ inspection }) => inspection);
      none(all.flatMap((one) => [...recordFaults(one), ...amongFaults(one, all)]));
      none(notesOf(official, authority).filter((note) => note.includes('Look which is right')));
      const { graded, visits } = readRecord(all);
      const drawn = visits.filter(({ fieldwork }) => fieldwork.to > graded[0]!.fieldwork.to);
      for (const frame of [frames.wide, frames.narrow]) timeline({ graded, visits: drawn }, '2026-11-22', frame);
    }
  });
});
