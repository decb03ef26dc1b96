import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, posix } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { complete, faultOf, faultsOf, read, type Answers } from '../../src/editor/new/answers.ts';
import { monthsAfter } from '../../src/editor/forms/usual.ts';
import { defaultsFor, thingsOf } from '../../src/editor/new/defaults.ts';
import { fileOf, freeName, listsOf, nameFrom, textOf, write } from '../../src/editor/new/file.ts';
import { fill } from '../../src/editor/new/fill.ts';
import { flagsOf, givenBy } from '../../src/editor/new/flags.ts';
import { fieldsFor, isAskable, kindOf, noKind, offered, schemaOf, shapeOf } from '../../src/editor/new/kinds.ts';
import { placeFor } from '../../src/editor/new/place.ts';
import { fieldsInWords } from '../../src/editor/new/words.ts';
import { examine } from '../../src/record/check/content-check.ts';
import { contentFolder } from '../../src/record/folder.ts';
import { field, sentence } from '../../src/schema/fields.ts';
import { kinds, type Kind } from '../../src/schema/kinds.ts';
import { news } from '../../src/schema/writing.ts';

const away = mkdtempSync(join(tmpdir(), 'new-'));
after(() => rmSync(away, { recursive: true, force: true }));
/** What new things rest on, without the pages: a small place to make them in. */
const folder = posix.join(away.replaceAll('\\', '/'), basename(contentFolder));
const some = (['sources', 'claims', 'quotations'] as const).map((kind) => listsOf(contentFolder, kind)[0]!);
for (const file of [...some, ...['authority', 'people', 'terms'].map((name) => `${contentFolder}/${name}.yaml`)])
  cpSync(file, join(folder, file.slice(contentFolder.length)));
cpSync(join(contentFolder, 'pages/about.mdx'), join(folder, 'pages/about.mdx'));

const today = '2026-11-22';
const first = (kind: Kind) => thingsOf(folder, kind)[0]!.id;
const kept = '--title "A new thing" --description "What it is." --lede "A new thing is here."';

/** The least that makes a thing of each kind. */
const commands: Partial<Record<Kind, string>> = {
  pages: `${kept} --kind careers`,
  chapters: `${kept} --part "With families" --mark face --short "A thing" --point "It is new."`,
  messages: `${kept} --person ${first('people')} --role Head --said 2025 --archived no --position stands`,
  stories: `${kept} --person ${first('people')} --role Head --said 2025 --consent "Asked and agreed." --consentReview 2027-03-01`,
  news: `${kept} --happened 2026-11 --position stands --sources ${first('sources')}`,
  questions: `--title "May I?" --description "What we know." --group "the work" --answered "not yet" --short "Not published yet." --followUp "May I now?"`,
  vacancies:
    '--title Administrator --reference 1234 --role business-support --team "A team" --hours full-time --contract permanent --place.town Town --closes "2027-01-10 12:00" --enhancedCheck yes --registration no --example',
  roles: `${kept} --short "A role" --point "It is new." --registration no`,
  events: `${kept} --starts "2027-03-01 18:00" --ends "2027-03-01 20:00" --audience "All of you." --place "A hall" --example`,
  claims: `--text "12 new things" --asOf 2025 --source ${first('sources')}`,
  quotations: `--text "Words nobody has said" --speaker Nobody --said 2025 --source ${first('sources')} --topic things --tone neutral`,
  sources:
    '--title "A new paper" --publisher "A council" --kind council-page --address https://www.gov.uk/ --licence "Open" --seen document',
  terms: '--term "new thing" --definition "A thing that is new."',
};
const wordsOf = (command: string) =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);

async function answered(kind: Kind, command = commands[kind] ?? ''): Promise<Answers> {
  const { answers, faults } = givenBy(wordsOf(command), fieldsFor(kind));
  assert.deepEqual(faults, []);
  await fill(kind, answers, { folder, today, talks: false });
  return complete(schemaOf(kind), answers);
}

test('of every kind on offer a few answers make a file in which the check finds no mistake', async () => {
  const made: { file: string; line: number }[] = [];
  for (const kind of offered) {
    const data = await answered(kind);
    assert.deepEqual(faultsOf(kind, data), [], kind);
    const file = listsOf(folder, kind)[0] ?? fileOf(folder, kind, 'a-new-thing');
    const was = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const text = textOf(kind, data, file);
    assert.ok(text.startsWith(was) && text.endsWith('\n'), `${kind}: what was there stays, letter by letter`);
    assert.equal(/^draft: true$/m.test(text), 'draft' in shapeOf(schemaOf(kind)), kind);
    write(file, text);
    made.push({ file, line: was.split('\n').length });
  }
  const found = examine(folder, today, true).filter(
    (one) => one.level === 'error' && made.some(({ file, line }) => one.file === file && one.line >= line),
  );
  assert.deepEqual(
    found.map(({ message }) => message),
    ['words-nobody-has-said: not yet checked against its document. Run npm run verify-quotes with the document.'],
  );
});

test('a field that is added to a schema is asked, checked and written, and nothing else has to know', async () => {
  const was = kinds.news.schema;
  const extra = field(sentence.max(5), 'Extra', 'Say it.');
  Object.assign(kinds.news, { schema: news.extend({ extra }) });
  try {
    await assert.rejects(answered('news'), /--extra +Extra\. Say it\./);
    assert.equal(faultOf(extra, 'extra', 'too long'), 'At most 5 letters, and these are 8. Say it in fewer words.');
    const data = await answered('news', `${commands.news} --extra so`);
    assert.match(textOf('news', data, 'none.mdx'), /^extra: so$/m);
  } finally {
    Object.assign(kinds.news, { schema: was });
  }
});

test('every field of every kind on offer is asked, or is a list of groups, a draft, or a command’s', () => {
  const unasked = offered.flatMap((kind) => {
    const flags = flagsOf(fieldsFor(kind)).map(({ flag }) => flag.split('.')[0]!);
    const groups = fieldsFor(kind).filter((one) => !isAskable(one));
    const known = [...flags, ...groups.map(({ name }) => name), 'draft'];
    return Object.keys(shapeOf(schemaOf(kind))).flatMap((name) => (known.includes(name) ? [] : [`${kind} ${name}`]));
  });
  assert.deepEqual(unasked, ['vacancies imported', 'quotations receipt']);
});

test('a kind is known by any of its names; another is answered with the nearest', () => {
  assert.deepEqual(['news', 'news item', 'Claims', 'claim'].map(kindOf), ['news', 'news', 'claims', 'claims']);
  assert.match(noKind('vacency'), /Did you mean: vacancy\?/);
});

test('a command is understood word by word, and what is not is named with the nearest field', () => {
  const { answers, faults } = givenBy(
    wordsOf('--title "A b" --review-by 2027-01-01 --related "/a/, /b/" --titel x --file a'),
    fieldsFor('news'),
  );
  assert.deepEqual(answers, { title: 'A b', reviewBy: '2027-01-01', related: ['/a/', '/b/'] });
  assert.deepEqual(faults, ['--titel: there is no such field. Did you mean "title"?']);
  assert.match(givenBy(['title'], fieldsFor('news')).faults[0]!, /“title” has no name before it/);
  assert.deepEqual(givenBy(['--example', '--place.town', 'X'], fieldsFor('vacancies')).answers, {
    example: true,
    place: { town: 'X' },
  });
});

test('an answer is read as its field wants it', () => {
  assert.equal(read({ widget: 'number' }, '15.5'), 15.5);
  assert.equal(read({ widget: 'number' }, '£15'), '£15');
  assert.equal(read({ widget: 'string' }, '15'), '15');
  assert.equal(read({ widget: 'boolean' }, 'No'), false);
  assert.equal(read({ widget: 'string' }, '  '), undefined);
});

test('a name is made from a title, and made another where it is taken', () => {
  assert.equal(nameFrom('“Good”: what Zoë’s team says'), 'good-what-zoes-team-says');
  // A long one goes without its small words, and never ends within a word.
  const long = 'We open our doors: a visit to the new family hub and the people who work in it';
  assert.equal(nameFrom(long), 'open-doors-visit-new-family-hub-people-who-work');
  assert.equal(
    nameFrom(`${long}, day after day after day`),
    'open-doors-visit-new-family-hub-people-who-work-day-after',
  );
  assert.equal(freeName('a', ['a', 'a-2']), 'a-3');
});

test('a review is due in six months, on a day that there is; a field that names something says where the names are', () => {
  assert.equal(monthsAfter('2026-08-31', 6), '2027-02-28');
  const usual = defaultsFor(folder, 'news', today);
  assert.deepEqual([usual['published'], usual['reviewBy']], [today, '2027-05-22']);
  const words = fieldsInWords('news', usual, folder);
  assert.match(words, /--reviewBy .*\(2027-05-22\)/);
  assert.ok(words.includes(`A name from sources/, such as ${first('sources')}. More than one: with commas between.`));
});

test('without a terminal it says what is missing or unknown, asks nothing and writes nothing', async () => {
  const run = (...words: string[]) =>
    promisify(execFile)(process.execPath, ['scripts/new.ts', ...words]).then(
      () => ({ code: 0, stderr: '' }),
      (error: { code: number; stderr: string }) => error,
    );
  const [unknown, missing, lost] = await Promise.all([
    run('newz'),
    run('news', '--title', 'A name nobody uses'),
    run(...wordsOf(`news ${commands.news} --title "A name nobody uses" --sources ${first('sources')}x`)),
  ]);
  assert.deepEqual([unknown.code, missing.code, lost.code], [2, 1, 1]);
  assert.match(
    lost.stderr,
    /^Nothing is written\. --sources: There is no "[\w-]+x" in sources\. Did you mean "[\w-]+"\?$/m,
  );
  assert.match(unknown.stderr, /no “newz” to make\. Did you mean: news/);
  assert.match(missing.stderr, /^Nothing is written\. These are missing:\n {2}--description /);
  assert.ok(!existsSync(fileOf(contentFolder, 'news', 'a-name-nobody-uses')));
});

test('what is known here goes into a place of a general page that has no words yet', async () => {
  const council = join(away, 'places/harbour');
  const page = (...ids: string[]) =>
    `---\ntitle: A page\n---\n\n${ids.map((id) => `<Here id="${id}" />`).join('\n\n')}\n`;
  write(join(away, 'places/general/chapters/curiosity.mdx'), page('curiosity', 'curiosity-teams'));
  write(join(away, 'places/general/chapters/context.mdx'), page('context'));
  // A page of its own is in the place of the general one, and so are its places.
  write(join(council, 'chapters/context.mdx'), page());
  const place = (file?: string) => placeFor('here', {}, { folder: council, file, talks: false });
  assert.equal(await place('curiosity'), join(council, 'here/curiosity.mdx'));
  write(await place('curiosity'), textOf('here', await answered('here'), ''));
  await assert.rejects(place('curiosity'), { message: /no page waits for “curiosity”/ });
  await assert.rejects(place('curiosity-team'), { message: /Did you mean curiosity-teams\?$/ });
  await assert.rejects(place('context'), { message: /The places without words are: curiosity-teams\.$/ });
  await assert.rejects(place(), { message: /^Say which place it is for, with --file\./ });
});
