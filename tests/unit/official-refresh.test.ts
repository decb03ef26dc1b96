/** New official files: what they change in a folder, in sentences and letter by letter; and the command. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, describe, test } from 'node:test';
import { parse } from 'yaml';
import { changesOf } from '../../src/editor/refresh/index.ts';
import { findAuthority, inspectionsOf, inspectionText, outcomesSource, readOfficial, sourcesText, workforceSource, type OfficialFiles } from '../../src/record/official/index.ts'; // prettier-ignore
import { workforceOf, workforceText } from '../../src/record/workforce/workforce-text.ts';
import { figuresOf } from '../../src/record/workforce/workforce.ts';
import { inspection } from '../../src/schema/inspection.ts';
import { kept, officialFiles, outcomesWith } from '../official-files.ts';
import { made } from '../../src/editor/authority/made.ts';
import { writeFolder } from '../../src/editor/authority/folder.ts';
import type { Claim } from '../../src/schema/claim.ts';

const temporary = mkdtempSync(join(tmpdir(), 'refresh-'));
after(() => rmSync(temporary, { recursive: true }));
const official = readOfficial(officialFiles);
const today = '2026-11-22';
const csv = officialFiles.workforce.bytes.toString();
const counted = (text: string) => ({ name: 'workforce.csv', bytes: Buffer.from(text) });

/** The folder of an authority as the files have it, with changes: undefined takes a file away. */
function folderOf(name: string, changes: Record<string, (text: string) => string | undefined> = {}) {
  const authority = findAuthority(official, name);
  const { laCode, region } = authority;
  const found = figuresOf(official.rows, laCode!, name);
  const own = { ...officialFiles.workforce, imported: today, owner: 'The keeper', own: [] };
  const files: Record<string, string> = {
    'authority.yaml': `name: ${authority.name}\nlaCode: '${laCode}'\nregion: ${region}\n`,
    'workforce.yaml': workforceText(workforceOf(found, own)),
    'sources/official.yaml': sourcesText([outcomesSource(official), workforceSource(official)]),
  };
  for (const one of inspectionsOf(official, authority, kept)) files[`inspections/${one.id}.yaml`] = inspectionText(one.inspection); // prettier-ignore
  const folder = mkdtempSync(join(temporary, 'f'));
  for (const [path, text] of Object.entries(files)) {
    const changed = (changes[path] ?? ((same) => same))(text);
    mkdirSync(join(folder, path, '..'), { recursive: true });
    if (changed !== undefined) writeFileSync(join(folder, path), changed);
  }
  return folder;
}
const changes = (folder: string, files: Partial<OfficialFiles> = {}) =>
  changesOf(readOfficial({ ...officialFiles, ...files }), folder, today);
const paths = (folder: string, files: { path: string }[]) => files.map(({ path }) => relative(folder, path).replaceAll('\\', '/')); // prettier-ignore
const havering = /(table:table table:name="ILACS_inspection_history"[\s\S]*?>Havering<[\s\S]*?)>Requires improvement to be good</g; // prettier-ignore

describe('a refresh', () => {
  test('with the files that a folder was made from changes nothing', () =>
    assert.deepEqual(changes(folderOf('Havering')), { says: [], look: [], files: [] }));

  test('adds an inspection that is new, with what it means for the grade in force', () => {
    const folder = folderOf('Havering', { 'inspections/ilacs-standard-2023-12.yaml': () => undefined });
    const { says, files } = changes(folder);
    assert.deepEqual(says, [
      'New: Standard inspection (ILACS) that began on 11 December 2023: Overall effectiveness Inadequate, Leaders Inadequate, Help and protection Inadequate, Children in care Inadequate, Care leavers Requires improvement.',
      'The grade in force is now Inadequate. It was Good. npm run check names every page that says the old one alone.',
    ]);
    assert.deepEqual(paths(folder, files), ['inspections/ilacs-standard-2023-12.yaml']);
    const { kept: its } = inspection.parse(parse(files[0]!.text));
    assert.deepEqual([its.published, its.owner], [today, 'The keeper']);
  });

  test('changes a judgement that is known from the list alone, and no other letter of the file', () => {
    const remark = '# Ring the inspector on Monday.\n';
    const folder = folderOf('Havering', { 'inspections/ilacs-standard-2018-06.yaml': (text) => remark + text });
    const before = readFileSync(join(folder, 'inspections/ilacs-standard-2018-06.yaml'), 'utf8');
    const { says, files } = changes(folder, { outcomes: outcomesWith([havering, '$1>Good<']) });
    assert.match(says.join('\n'), /^Changed: Help and protection is Good in the list, and Requires improvement in .*ilacs-standard-2018-06\.yaml\.$/); // prettier-ignore
    assert.deepEqual(files.map(({ text }) => text), [before.replace('helpAndProtection: requires-improvement', 'helpAndProtection: good')]); // prettier-ignore
  });

  test('leaves alone what somebody has read, and says where the list has it otherwise', () => {
    const read = (text: string) =>
      text
        .replace(
          'known: list\n',
          'strengths: [{ text: Dry sails., place: Page 1 }]\nimprovements: [{ text: Worn ropes., place: Page 1 }]\n',
        ) // prettier-ignore
        .replace('to: 2018-06-11', 'to: 2018-06-22');
    const folder = folderOf('Havering', { 'inspections/ilacs-standard-2018-06.yaml': read });
    assert.deepEqual(changes(folder).look, []);
    const { says, look, files } = changes(folder, { outcomes: outcomesWith([havering, '$1>Good<']) });
    assert.deepEqual([says, files], [[], []]);
    assert.match(look.join('\n'), /Help and protection is Good in the list, and Requires improvement in .*, which was not read from the list\. Look in the report\./); // prettier-ignore
  });

  test('adds a year of figures, its source, and what changed in the years before', () => {
    const folder = folderOf('Southwark');
    const more = csv.split('\n').filter((line) => line.startsWith('2025,')).map((line) => line.replace('2025', '2026')); // prettier-ignore
    const next = counted(`${csv}${more.join('\n')}\n`.replace(/^(2024,.*,210,E09000028,Southwark,)[^,]+/m, '$1x'));
    const { says, files } = changes(folder, { workforce: next });
    assert.deepEqual(says, [
      'New: figures of the workforce for 2026.',
      `Changed in Southwark: inpost_fte of 2024 from ${/2024,.*,210,E09000028,Southwark,([^,]+)/.exec(csv)![1]} to x.`,
      'New source: Children’s social work workforce, reporting year 2026, Department for Education.',
    ]);
    assert.deepEqual(paths(folder, files), ['workforce.yaml', 'sources/official.yaml']);
    assert.match(files[0]!.text, /owner: "The keeper"[\s\S]*years: \[2017, .*, 2026\]/);
    assert.deepEqual((parse(files[1]!.text) as { id: string }[]).map(({ id }) => id), ['ofsted-outcomes-2025', 'dfe-workforce-2025', 'dfe-workforce-2026']); // prettier-ignore
  });

  test('says what is the authority’s own to change: another name, another region', () => {
    const folder = folderOf('Leeds', { 'authority.yaml': (text) => text.replace('name: Leeds', 'name: Harbour').replace(/region: .*/, 'region: The Sea') }); // prettier-ignore
    assert.deepEqual(changes(folder).look, ['The official files call it Leeds; authority.yaml calls it Harbour. Was it renamed?', 'The workforce file has it in Yorkshire and The Humber; authority.yaml in The Sea. Mend it there.']); // prettier-ignore
  });

  test('refuses a count that ends before the figures that are there', () => {
    const old = counted(csv.split('\n').filter((line) => !line.startsWith('2025,')).join('\n')); // prettier-ignore
    assert.throws(() => changes(folderOf('Leeds'), { workforce: old }), /^Error: workforce\.csv: it ends in 2024, and .*workforce\.yaml in 2025\. Use a newer file\.$/); // prettier-ignore
  });
});

describe('the claims that a new authority is given', () => {
  const nextYear = outcomesWith([/(as at 31 March )2025/gi, '$12026']);
  const folderFor = (name: string, change = (text: string) => text) => {
    const folder = join(mkdtempSync(join(temporary, 'new-')), 'harbour').replaceAll('\\', '/');
    const files = made(official, findAuthority(official, name), '2026-01-05');
    files.set('claims/record.yaml', change(files.get('claims/record.yaml')!));
    writeFolder(folder, files);
    return folder;
  };
  const claimsIn = (text: string) => parse(text) as Claim[];
  const next = (folder: string) => {
    const { says, look, files } = changes(folder, { outcomes: nextYear });
    return { says, look, files, record: files.find(({ path }) => path.endsWith('/claims/record.yaml')) };
  };

  test('are not touched by the list they are from', () => {
    const { says, files } = changes(folderFor('Knowsley'));
    assert.deepEqual([says, files], [[], []]);
  });

  test('hold for the day of a newer list, with its source; pages as they were given move with them', () => {
    const folder = folderFor('Knowsley', (text) => `${text}# A remark.\n`);
    const { says, look, files, record } = next(folder);
    const all = claimsIn(record!.text);
    assert.ok(all.length > 0 && record!.text.endsWith('# A remark.\n'));
    for (const { asOf, source, reviewBy } of all) assert.deepEqual([asOf, source, reviewBy], ['2026-03-31', 'ofsted-outcomes-2026', '2027-05-22']); // prettier-ignore
    assert.deepEqual(all.map(({ text }) => text), claimsIn(readFileSync(record!.path, 'utf8')).map(({ text }) => text)); // prettier-ignore
    assert.ok(
      says.includes(`Claims by Ofsted’s list that now hold for 31 March 2026: ${all.length}.`),
      says.join('\n'),
    );
    assert.ok(files.some(({ path, text }) => path.endsWith('sources/official.yaml') && text.includes('id: ofsted-outcomes-2026'))); // prettier-ignore
    assert.deepEqual(look, []);
    assert.ok(says.some((one) => /inspections\.mdx, line \d+, will say: This is the position as of 31 March 2026\./.test(one)), says.join('\n')); // prettier-ignore
    assert.match(files.find(({ path }) => path.endsWith('authority.yaml'))!.text, /^recordChecked: 2026-03-31$/m);
    for (const { path, text } of files) writeFileSync(path, text);
    assert.deepEqual(next(folder).files, []);
  });

  test('stay where somebody has put one in other words, and that is told', () => {
    const { look, record } = next(
      folderFor('Knowsley', (text) => text.replace(/text: .*/, 'text: the inspectors came')),
    );
    const [first, ...others] = claimsIn(record!.text);
    assert.deepEqual([first!.text, first!.asOf], ['the inspectors came', '2025-03-31']);
    assert.ok(others.every(({ asOf }) => asOf === '2026-03-31'));
    assert.match(look.join('\n'), /record\.yaml, listed-\S+: somebody has put it in other words, so it is left as it is\. The list as at 31 March 2026 says: a/); // prettier-ignore
  });

  test('come with an inspection that is new; one that was taken out stays out', () => {
    const without = (text: string, id: string) => text.replace(new RegExp(`^- id: ${id}\\n(?: .*\\n)*`, 'm'), '');
    const ids = claimsIn(made(official, findAuthority(official, 'Worcestershire'), today).get('claims/record.yaml')!).map(({ id }) => id); // prettier-ignore
    const [first, last] = [ids[0]!, ids.at(-1)!];
    const folder = folderFor('Worcestershire', (text) => without(without(text, first), last));
    rmSync(join(folder, `inspections/${last.replace('listed-', '')}.yaml`));
    const { says, record } = next(folder);
    assert.deepEqual(
      claimsIn(record!.text).map(({ id }) => id),
      ids.slice(1),
    );
    assert.ok(says.includes(`New claim: ${last}. Name it on a page: <Claim id="${last}" />.`), says.join('\n'));
  });

  test('are not looked for in a record.yaml of somebody’s own', () => {
    const { record } = next(folderFor('Knowsley', (text) => text.replaceAll('listed-', 'own-')));
    assert.equal(record, undefined);
  });

  test('on figures come for a new year: a page as it was given moves, what somebody wrote is named until it is mended', () => {
    const folder = folderFor('Knowsley');
    const page = `${folder}/pages/working-here.mdx`;
    const own = '\nWe had <Claim id="caseload-2025" />, as at 31 March 2025.\n';
    writeFileSync(page, readFileSync(page, 'utf8') + own);
    const more = csv.split('\n').filter((line) => line.startsWith('2025,')).map((line) => line.replace('2025', '2026')); // prettier-ignore
    const newer = { outcomes: nextYear, workforce: counted(`${csv}${more.join('\n')}\n`) };
    const { says, files } = changes(folder, newer);
    assert.match(says.join('\n'), /New claims in .*claims\/workforce\.yaml: caseload-2026, caseload-region-2026/);
    for (const { path, text } of files) writeFileSync(path, text);
    assert.equal(new Set(files.map(({ path }) => path)).size, files.length, 'no file is written twice');
    const line = readFileSync(page, 'utf8').split('\n').indexOf(own.trim()) + 1;
    for (const given of ['home', 'about', 'about/place', 'inspections']) assert.doesNotMatch(readFileSync(`${folder}/pages/${given}.mdx`, 'utf8'), /2025"|31 March 2025|September 2025/, given); // prettier-ignore
    assert.equal(readFileSync(page, 'utf8').match(/2025/g)!.length, 2);
    const again = changes(folder, newer);
    assert.deepEqual([again.says, again.files], [[], []]);
    assert.deepEqual(again.look, [
      `${page}, line ${line}, names the claim caseload-2025, which is older than the count of 2026. Write caseload-2026, and read the words round it: they may say the year.`,
      `${page}, line ${line}, says how things were at 31 March 2025. The list now holds for 31 March 2026: read the page, then change the day.`,
    ]);
  });
});

describe('npm run refresh', () => {
  const root = join(import.meta.dirname, '../..');
  const run = (folder: string, ...options: string[]) => {
    const env = { ...process.env, AUTHORITY: relative(join(root, 'content'), folder), TODAY: today };
    const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/refresh.ts', ...options], { cwd: root, env, encoding: 'utf8' }); // prettier-ignore
    return { said: stdout + stderr, status };
  };
  const both = ['--outcomes', 'tests/fixtures/official/outcomes.ods', '--workforce', 'tests/fixtures/official/workforce.csv']; // prettier-ignore

  test('shows what would change, writes it only when told to, and then finds nothing more', () => {
    const name = 'inspections/monitoring-visit-2025-03.yaml';
    const folder = folderOf('Havering', { [name]: () => undefined });
    const shown = run(folder, ...both);
    assert.match(shown.said, /^New: Monitoring visit that began on 26 March 2025: no grade\.\n\nNothing is written yet\. To write these files, add --write:\n/); // prettier-ignore
    assert.throws(() => readFileSync(join(folder, name)));
    const written = run(folder, ...both, '--write');
    assert.deepEqual([shown.status, written.status], [0, 0]);
    assert.match(written.said, /Written: .*monitoring-visit-2025-03\.yaml\nNow run npm run check/);
    assert.equal(inspection.parse(parse(readFileSync(join(folder, name), 'utf8'))).type, 'monitoring-visit');
    assert.match(run(folder, ...both).said, /^Nothing to change: /);
  });

  test('ends with a sentence where a file is not named, not there, or another', () => {
    const folder = folderOf('Leeds');
    const cases: [string[], RegExp][] = [
      [['--outcomes', both[1]!], /^Name both files: npm run refresh -- --outcomes .*\nNothing was written\.\n$/],
      [[...both.slice(0, 2), '--workforce', 'x.csv'], /^There is no file .*x\.csv\. Look at how its name is written\./],
      [['--outcomes', both[3]!, '--workforce', both[3]!], /^workforce\.csv: This is no ODS file: perhaps a CSV\./],
    ];
    for (const [options, sentence] of cases) {
      const { said, status } = run(folder, ...options);
      assert.match(said, sentence);
      assert.equal(status, 1);
    }
  });
});
