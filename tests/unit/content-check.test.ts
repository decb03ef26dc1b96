import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { checkContent } from '../../src/record/check/content-check.ts';
import { hashWords } from '../../src/record/quotations/words.ts';

const root = mkdtempSync(join(tmpdir(), 'content-'));
after(() => rmSync(root, { recursive: true, force: true }));

const words = 'The model is enabling, and the boats came back.';
const quotation = (id: string, text: string, receipt = true) => `- id: ${id}
  text: ${text}
  speaker: The keeper
  said: 2025
  source: harbour-report
  topic: Boats
  tone: praise
${
  receipt
    ? `  receipt:
    words: ${hashWords(words)}
    document: harbour.pdf
    documentHash: '${'0'.repeat(64)}'
    checked: 2026-01-05
`
    : ''
}`;
const claims = `- id: caseload-2025
  text: 15.0 cases
  asOf: 2025-09-30
  source: harbour-report
  owner: The keeper
  reviewBy: 2027-01-31
- id: boats-2025
  text: twelve boats
  asOf: 2025
  source: harbour-report
  owner: The keeper
  reviewBy: 2027-01-31
`;
const terms = `- id: mash
  term: MASH
  definition: The front door.
`;
const inspection = `title: Standard inspection of the harbour
type: ilacs-standard
fieldwork:
  from: 2026-03-31
  to: 2026-04-10
judgements:
  leaders: good
  overall: good
  helpAndProtection: good
  inCare: good
  careLeavers: good
published: 2026-05-20
summary: The boats came back.
strengths:
  - { text: Dry sails., place: Page 1 }
improvements:
  - { text: Worn ropes., place: Page 1 }
kept: { published: 2026-01-05, reviewed: 2026-01-05, reviewBy: 2027-01-05, owner: The keeper }
source: harbour-report
`;
/** A page whose front matter is lines 1 to 9, and whose body begins on line 11. */
const page = (body: string) => `---
title: Working in the harbour
description: What it is like to work here.
published: 2026-01-05
reviewed: 2026-06-01
reviewBy: 2027-06-01
owner: The keeper
kind: careers
---

${body}
`;
const BODY = 11;
const sound: Record<string, string> = {
  'sources/reports.yaml': `- id: harbour-report
  title: The harbour
  publisher: The keeper
  kind: inspection-report
  address: https://harbour.example/
  licence: Open
  seen: document
  read: 2026-01-05
`,
  'claims/harbour.yaml': claims,
  'quotations/harbour.yaml': quotation('enabling', words),
  'terms.yaml': terms,
  'inspections/2026.yaml': inspection,
  'pages/working-here.mdx': page('We mended <Claim id="boats-2025" />. Ask the <Term id="mash">MASH</Term>.'),
};

let folders = 0;
/** What is found in a sound folder with these files instead, one line each: file:line message. */
function found(files: Record<string, string | Buffer>): string[] {
  const folder = join(root, String((folders += 1)));
  for (const [file, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const path = folder.replaceAll('\\', '/');
  return checkContent(path).map(({ file, line, message }) =>
    `${file.slice(path.length + 1)}:${line} ${message}`.replaceAll(`${path}/`, ''),
  );
}
const PAGE = 'pages/working-here.mdx';
const swap = (text: string, from: string, to: string) => {
  assert.ok(text.includes(from), `the fixture has no ${from}`);
  return text.replace(from, to);
};
/** What is found on a page whose front matter is changed, and in a body. */
const inFront = (from: string, to: string) => found({ [PAGE]: swap(page('Hello.'), from, to) });
const inBody = (body: string) => found({ [PAGE]: page(body) });

test('nothing is found in a sound folder', () => assert.deepEqual(found({}), []));

describe('fields', () => {
  test('misspelt: the right name and the line of the wrong one', () => {
    assert.deepEqual(inFront('kind: careers', 'kind: careers\nleed: Hello'), [
      `${PAGE}:9 leed: there is no such field. Did you mean "lede"?`,
    ]);
    assert.deepEqual(found({ 'claims/harbour.yaml': swap(claims, 'boats\n', 'boats\n  defintion: By hand.\n') }), [
      'claims/harbour.yaml:9 defintion: there is no such field. Did you mean "definition"?',
    ]);
  });

  test('misspelt inside another: the names that are known there', () => {
    assert.deepEqual(found({ 'inspections/2026.yaml': swap(inspection, '  to:', '  until: 2026\n  to:') }), [
      'inspections/2026.yaml:5 until: there is no such field. The fields here are: from, to.',
    ]);
    assert.deepEqual(found({ 'inspections/2026.yaml': swap(inspection, '  overall:', '  overal:') }), [
      'inspections/2026.yaml:8 overal: there is no such field. Did you mean "overall"?',
    ]);
  });

  test('missing: what to add', () => {
    const add = (field: string) => `${PAGE}:2 ${field}: this field is missing. Add a line "${field}: …".`;
    assert.deepEqual(inFront('owner: The keeper\n', ''), [add('owner')]);
    assert.deepEqual(inFront('published: 2026-01-05\n', ''), [add('published')]);
    assert.deepEqual(inFront('kind: careers\n', ''), [add('kind')]);
    const second = swap(claims, 'text: twelve boats\n  ', '');
    assert.deepEqual(found({ 'claims/harbour.yaml': second }), [
      'claims/harbour.yaml:7 text: this field is missing. Add a line "text: …".',
    ]);
    assert.deepEqual(found({ 'inspections/2026.yaml': swap(inspection, '  from: 2026-03-31\n', '') }), [
      'inspections/2026.yaml:3 fieldwork.from: this field is missing. Add a line "from: …".',
    ]);
  });

  test('empty', () => {
    assert.deepEqual(inFront('owner: The keeper', 'owner:'), [
      `${PAGE}:7 owner: this field is empty. Write something after its colon.`,
    ]);
    assert.deepEqual(inFront('owner: The keeper', "owner: ' '"), [`${PAGE}:7 owner: This may not be empty.`]);
  });

  test('dates: one sentence, whether there is no such day or no such form', () => {
    assert.deepEqual(inFront('2027-06-01', '2027-02-31'), [
      `${PAGE}:6 reviewBy: There is no such day in the calendar. Check the day and the month.`,
    ]);
    for (const date of ['31 February', 'soon', '2027'])
      assert.deepEqual(inFront('2027-06-01', date), [
        `${PAGE}:6 reviewBy: Write the date as year-month-day, such as 2026-03-31.`,
      ]);
    for (const date of ['01/02/2027', '1.2.2027', '1 February 2027', '1st Feb 2027'])
      assert.deepEqual(inFront('2027-06-01', date), [
        `${PAGE}:6 reviewBy: Write the date as year-month-day: 2027-02-01.`,
      ]);
    assert.deepEqual(inFront('2027-06-01', '31/02/2027'), [
      `${PAGE}:6 reviewBy: There is no such day in the calendar. Write the date as year-month-day, such as 2026-03-31.`,
    ]);
  });

  test('of another type, too long, or none of the choices', () => {
    assert.deepEqual(inFront('Working in the harbour', '2016'), [
      `${PAGE}:2 title: Write words. Put a number in quotes: "2016".`,
    ]);
    assert.deepEqual(inFront('kind: careers', 'kind: careers\ncontents: yes'), [
      `${PAGE}:9 contents: Write true for yes, or false for no.`,
    ]);
    assert.deepEqual(inFront('Working in the harbour', 'x'.repeat(130)), [
      `${PAGE}:2 title: at most 120 letters, and these are 130. Say it in fewer words.`,
    ]);
    assert.deepEqual(inFront('careers', 'carers'), [
      `${PAGE}:8 kind: "carers" is none of: home, about, careers, practice, help. Did you mean "careers"?`,
    ]);
    assert.deepEqual(found({ 'sources/reports.yaml': swap(sound['sources/reports.yaml']!, 'https://', 'www.') }), [
      'sources/reports.yaml:5 address: Write the whole address, such as https://www.gov.uk/.',
    ]);
  });
});

describe('names of other content', () => {
  test('that do not exist: the nearest that does', () => {
    assert.deepEqual(found({ 'claims/harbour.yaml': swap(claims, 'harbour-report', 'harbor-report') }), [
      'claims/harbour.yaml:4 source: there is no "harbor-report" in sources. Did you mean "harbour-report"?',
    ]);
    assert.deepEqual(inBody('Hello.\n\nWe have <Claim id="caseload-2024" />.'), [
      `${PAGE}:${BODY + 2} There is no "caseload-2024" in claims. Did you mean "caseload-2025"?`,
    ]);
    assert.deepEqual(inBody('<Term id="sails">sails</Term>'), [
      `${PAGE}:${BODY} There is no "sails" in terms. Add it there, or write a name that is.`,
    ]);
  });

  test('used twice, in one file or in two', () => {
    assert.deepEqual(found({ 'terms.yaml': terms + terms }), [
      'terms.yaml:4 id: "mash" is used twice. Give each its own.',
    ]);
    assert.deepEqual(found({ 'claims/more.yaml': claims.split('- id: boats')[0]! }), [
      'claims/more.yaml:1 id: "caseload-2025" is used twice, also in claims/harbour.yaml. Give each its own.',
    ]);
    assert.deepEqual(
      found({ 'terms.yaml': terms.replace('mash', 'boats-2025') + terms }),
      [],
      'a term may share a claim’s',
    );
  });

  test('are not missed where the file that has them is itself at fault', () => {
    assert.deepEqual(found({ 'claims/harbour.yaml': swap(claims, '15.0 cases', 'Cases: 15') }), [
      'claims/harbour.yaml:2 Text with a colon in it needs quotes around it: title: "Social worker: duty team".',
    ]);
  });
});

describe('the record', () => {
  test('is checked by its rules, at the line of the field', () => {
    assert.deepEqual(found({ 'inspections/2026.yaml': swap(inspection, '2026-03-31', '2026-04-01') }), [
      'inspections/2026.yaml:8 judgements.overall: there is none when fieldwork starts on or after 1 April 2026. Take it out.',
    ]);
    assert.deepEqual(found({ 'inspections/2026.yaml': swap(inspection, 'ilacs-standard', 'sif') }), [
      'inspections/2026.yaml:2 type: SIF ended in 2017. Use ilacs-standard or ilacs-short.',
    ]);
  });

  test('wants strengths and areas for improvement', () => {
    assert.deepEqual(
      found({
        'inspections/2026.yaml': swap(inspection, 'improvements:\n  - { text: Worn ropes., place: Page 1 }\n', ''),
      }),
      ['inspections/2026.yaml:1 improvements: this field is missing. Add a line "improvements: …".'],
    );
    assert.deepEqual(
      found({
        'inspections/2026.yaml': swap(
          inspection,
          'strengths:\n  - { text: Dry sails., place: Page 1 }',
          'strengths: []',
        ),
      }),
      ['inspections/2026.yaml:14 strengths: List at least one strength.'],
    );
  });

  test('says where in a report each finding is: the line of the finding', () => {
    const place = 'say where in the report this is, such as: Paragraph 42, page 8.';
    const more = swap(inspection, 'Worn ropes., place: Page 1 }', 'Worn ropes., place: Page 1 }\n  - text: Torn nets.');
    assert.deepEqual(found({ 'inspections/2026.yaml': swap(more, 'Dry sails., place: Page 1', 'Dry sails.') }), [
      `inspections/2026.yaml:15 strengths.0.place: ${place}`,
      `inspections/2026.yaml:18 improvements.1.place: ${place}`,
    ]);
  });

  test('wants every grade of the framework: the line of the grades', () => {
    assert.deepEqual(found({ 'inspections/2026.yaml': swap(inspection, '  inCare: good\n', '') }), [
      'inspections/2026.yaml:6 judgements.inCare: the report grades children in care too. Add its grade.',
    ]);
  });

  const asked = swap(
    swap(inspection, 'overall: good', 'overall: inadequate'),
    '{ text: Worn',
    '{ id: ropes, text: Worn',
  );
  const visit = `title: A look at the ropes
type: monitoring-visit
number: 1
fieldwork: { from: 2026-09, to: 2026-09 }
summary: The keeper says that all is well.
strengths:
  - text: Dry sails.
  - text: Better ropes.
    about: ropes
improvements:
  - { text: Thin ropes., about: ropes }
account: The keeper’s own.
kept: { published: 2026-01-05, reviewed: 2026-01-05, reviewBy: 2027-01-05, owner: The keeper }
source: harbour-report
`;
  const seen = (after: string, full = asked) =>
    found({ 'inspections/2026.yaml': full, 'inspections/visit.yaml': after });

  test('takes a visit that speaks of what was asked before it', () => assert.deepEqual(seen(visit), []));

  test('a visit that speaks of something else: the line of its about', () => {
    const none = 'the full inspection before this visit named no "roofs" to improve. They are: ropes.';
    assert.deepEqual(seen(swap(visit, '    about: ropes', '    about: roofs')), [
      `inspections/visit.yaml:9 strengths.1.about: ${none}`,
    ]);
    assert.deepEqual(seen(swap(visit, 'ropes., about: ropes', 'ropes., about: roofs')), [
      `inspections/visit.yaml:11 improvements.0.about: ${none}`,
    ]);
  });

  test('a full inspection speaks of none', () => {
    const own = swap(inspection, 'Dry sails., place', 'Dry sails., about: ropes, place');
    assert.deepEqual(found({ 'inspections/2026.yaml': own }), [
      'inspections/2026.yaml:15 strengths.0.about: only a visit speaks of an earlier area for improvement. Take it out.',
    ]);
  });

  test('a copied file, in both of its places', () => {
    const twice = 'another file has the same type and the same dates. Keep one, or check the dates.';
    assert.deepEqual(found({ 'inspections/copy.yaml': inspection }), [
      `inspections/2026.yaml:3 fieldwork: ${twice}`,
      `inspections/copy.yaml:3 fieldwork: ${twice}`,
    ]);
  });

  test('a visit is not blamed while the inspection before it cannot be read', () => {
    assert.deepEqual(seen(visit, swap(asked, 'source: harbour-report\n', '')), [
      'inspections/2026.yaml:1 source: this field is missing. Add a line "source: …".',
    ]);
  });
});

describe('quotations', () => {
  const file = 'quotations/harbour.yaml';

  test('whose words differ from their receipt', () => {
    const ours = sound[file] + quotation('boats', words.replace('The', 'Our'));
    assert.deepEqual(found({ [file]: ours }), [
      `${file}:14 boats: the words differ from those that were checked. Restore them, or run npm run verify-quotes with the document.`,
    ]);
  });

  test('without a receipt', () => {
    const bare = { [file]: quotation('enabling', words, false) };
    assert.deepEqual(found(bare), [
      `${file}:2 enabling: not yet checked against its document. Run npm run verify-quotes with the document.`,
    ]);
  });
});

describe('YAML', () => {
  const quotes = 'This text needs double quotes around the whole of it: title: "*Our* week".';
  const titles: [title: string, message: string][] = [
    ['Social worker: duty team', 'Text with a colon in it needs quotes around it: title: "Social worker: duty team".'],
    ['*Important*', quotes],
    ['*Important* news', quotes],
    ['"Boats" and sails', quotes],
    [
      "'It's here'",
      'The apostrophe ends the text here. Put double quotes around the whole of it: title: "It\'s here".',
    ],
    ['[Harbour] news', quotes],
    ['@harbour', quotes],
    ['"The harbour', 'A quotation mark or a bracket is opened here and never closed. Close it.'],
    ['a\ntitle: b', 'This field is here twice. Keep one.'],
  ];
  for (const [title, message] of titles)
    test(`title: ${title.replace('\n', ' / ')}`, () => {
      const line = title.includes('\n') ? 3 : 2;
      assert.deepEqual(inFront('Working in the harbour', title), [`${PAGE}:${line} ${message}`]);
    });

  test('a colon left out: the line, and no word of what names what stands there', () =>
    assert.deepEqual(found({ 'claims/harbour.yaml': swap(claims, 'id: boats-2025', 'id boats-2025') }), [
      'claims/harbour.yaml:7 This line is not a field. Write the field’s name, a colon, a space and its words; or set the line in below the field it belongs to.',
    ]));

  test('a list written as words is told once', () =>
    assert.deepEqual(inFront('kind: careers', 'kind: careers\nrelated: /working-here/, /news/'), [
      `${PAGE}:9 related: Write a list in square brackets, with commas: [one, another].`,
    ]));

  test('a tab, once', () => {
    const tab = 'There is a tab here. Use spaces.';
    assert.deepEqual(found({ 'terms.yaml': swap(terms, '  term', '\tterm') }), [`terms.yaml:2 ${tab}`]);
    assert.deepEqual(found({ 'inspections/2026.yaml': swap(inspection, '  from', '\tfrom') }), [
      `inspections/2026.yaml:4 ${tab}`,
    ]);
  });

  test('an empty file, and one that is no list', () => {
    assert.deepEqual(found({ 'people.yaml': '' }), ['people.yaml:1 Write its fields here, each on a line of its own.']);
    assert.deepEqual(found({ 'people.yaml': 'Nobody yet' }), [
      'people.yaml:1 Write its fields here, each on a line of its own.',
    ]);
  });
});

describe('the file itself', () => {
  const fences = `${PAGE}:1 The file must begin with its fields between two lines of three dashes: ---`;

  test('fields without their dashes', () => {
    assert.deepEqual(inFront('\n---\n', '\n'), [fences]);
    assert.deepEqual(inFront('---\n', ''), [fences]);
    assert.deepEqual(found({ [PAGE]: '' }), [fences]);
  });

  test('saved in another encoding: the line of the first letter lost', () => {
    const latin = Buffer.from(page('Hello.\n\nA café in the harbour.'), 'latin1');
    assert.deepEqual(found({ [PAGE]: latin }), [
      `${PAGE}:${BODY + 2} A letter here cannot be read. Save the file as UTF-8, and look at the letter again.`,
    ]);
  });

  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;

  test('a byte order mark and Windows line ends are taken', () => {
    const all = Object.fromEntries(Object.entries(sound).map(([file, text]) => [file, windows(text)]));
    assert.deepEqual(found(all), []);
  });

  test('and lines are counted right in it', () => {
    const text = swap(page('Hello.\n\nA <Strong>boat</Strong>.\n\nA {boat}.'), 'kind', 'leed: Hello\nkind');
    assert.deepEqual(found({ [PAGE]: windows(text) }), [
      `${PAGE}:8 leed: there is no such field. Did you mean "lede"?`,
      `${PAGE}:${BODY + 3} <Strong> is not a part we have. Use plain Markdown instead.`,
      `${PAGE}:${BODY + 5} Curly brackets are not for content files. Write (round ones) instead.`,
    ]);
    assert.deepEqual(found({ [PAGE]: windows(page('Hello.\n\nA <Known>boat')) }), [
      `${PAGE}:${BODY + 2} <Known> is not closed. Write </Known> where it ends; if it holds no text, end it with />.`,
    ]);
  });
});

describe('the body of a page', () => {
  const braces = 'Curly brackets are not for content files. Write (round ones) instead.';
  const esm =
    'import and export are not for content files. Take the line out; if it is a sentence, begin it with another word.';
  const noPart = (name: string) => `<${name}> is not a part we have. Use plain Markdown instead.`;
  const noLink = (scheme: string) =>
    `A link may not begin with ${scheme}:. Write an address that begins with / or https://.`;
  const unclosed = (name: string) =>
    `<${name}> is not closed. Write </${name}> where it ends; if it holds no text, end it with />.`;
  const drawsList = (name: string, count: string, are: number) =>
    `<${name}> draws a list of ${count}, and there are ${are}. Leave an empty line before and after it.`;
  const heading = 'The title is the one first-level heading. Use ## here.';
  const colons = 'Take the colons out of the table’s dashes: numbers line up by themselves.';

  /** What is wrong, what is said of it, and how many lines below its first the fault stands. */
  const bodies: [body: string, message: string, below?: number][] = [
    ['<Cliam id="boats-2025" />', '<Cliam> is not a part we have. Did you mean <Claim>?'],
    ['<claim id="boats-2025" />', '<claim> is not a part we have. Did you mean <Claim>?'],
    ['<Strong>boats</Strong>', noPart('Strong')],
    ['<Chapters />', '<Chapters> is for the home page only. Take it out.'],
    ['<Known>\n\nBoats.', unclosed('Known')],
    ['Some <Term id="mash">boats', unclosed('Term')],
    ['<Known>\n\nBoats.\n\n</Unknown>', '</Unknown> stands where <Known> should be closed. Write </Known> before it.', 4],
    ['Boats.\n\n</Known>', '</Known> closes nothing. Take it out, or write <Known> where it begins.', 2],
    ['<Claim />', '<Claim> needs id="…".'],
    ['<Claim id="boats-2025" onclick="sail()" />', '<Claim> has no onclick. It takes: id.'],
    ['<Claim id="boats-2025" constructor="x" />', '<Claim> has no constructor. It takes: id.'],
    ['<Claim id={boats} />', 'id of <Claim> must be in straight quotes: id="…".'],
    ['<Claim id=“boats-2025” />', 'The quotation marks here are curly. Write straight ones: id="…".'],
    ['<Known {...boats}>Boats</Known>', braces],
    ['import boats from "boats"', esm],
    ['export const boats = 12', esm],
    ['Boats {1 + 1} boats', braces],
    ['{boats}', braces],
    ['{/* boats */}', braces],
    ['Boats { and sails', braces],
    ['<b>boats</b>', noPart('b')],
    ['<em>boats</em>', noPart('em')],
    ['<a href="/boats/">boats</a>', noPart('a')],
    ['<br>', noPart('br')],
    ['<constructor />', noPart('constructor')],
    ['<script>sail()</script>', noPart('script')],
    ['<Known>\n\n<script src="/boats.js"></script>\n\n</Known>', noPart('script'), 2],
    ['<!-- boats -->', 'Notes in <!-- --> are not for content files. Take the line out.'],
    ['<https://boats.example/>', 'Write a link as [its words](https://…).'],
    ['Fewer than <3 boats', 'There is a < here that begins no part we have. Write &lt; for the sign itself.'],
    ['[boats](javascript:sail())', noLink('javascript')],
    ['[boats](JavaScript:sail())', noLink('javascript')],
    ['[boats](java&#9;script:sail())', noLink('javascript')],
    ['[boats][b]\n\n[b]: javascript:sail()', noLink('javascript'), 2],
    ['[boats](data:text/html,boats)', noLink('data')],
    ['![Boats](data:image/svg+xml,boats)', noLink('data')],
    ['![](boats.jpg)', 'This picture has no description. Write what it shows in the square brackets: ![Two people at a desk](desk.jpg)'],
    ['# Boats', heading],
    ['Boats\n=====', heading],
    ['<Known>\n\n# Boats\n\n</Known>', heading, 2],
    ['| Boats | Year |\n| --- | ---: |\n| 12 | 2025 |', colons],
    ['<Loop centre="Boats" caption="Boats.">\n\n1. Out\n2. Back\n3. Out\n\n</Loop>', drawsList('Loop', '4', 3)],
    ['<Around middle="Boats">\n1. Out\n</Around>', drawsList('Around', '2 to 6', 1)],
    ['<Turns caption="Boats.">\n\nBoats.\n\n</Turns>', '<Turns> draws a table, and there is none in it. Write one, with an empty line before and after it.'],
    ['<Guess state="open" guess="Boats.">\n\nSails.\n\n</Guess>', '<Guess> stands alone. Put it between <Hypotheses> and </Hypotheses>, where its drawing is.'],
    ['<Known>\n\n<Hours what="Sailing">\n\nBoats.\n\n</Hours>\n\n</Known>', '<Hours> stands alone. Put it between <WorkingWeek> and </WorkingWeek>, where its drawing is.', 2],
  ]; // prettier-ignore
  for (const [body, message, below = 0] of bodies)
    test(body.replaceAll('\n', ' / '), () => {
      assert.deepEqual(inBody(`Hello.\n\n${body}`), [`${PAGE}:${BODY + 2 + below} ${message}`]);
    });

  test('takes Markdown, the parts we have, and addresses that are safe', () => {
    const body = `## Boats

- [a](/working-here/), [b](https://boats.example/), [c](mailto:boats@harbour.example), [d](#boats), [e](?to=a:b), [f](tel:+440)
- 2 < 3, \`{code}\`, \\{braces}, 10:30

| Boats | Year |
| --- | --- |
| 12 | 2025 |

<Known>

At least <Claim id="boats-2025" />.

</Known>

<Quote id="enabling" />`;
    assert.deepEqual(inBody(body), []);
  });

  test('of home may hold what only home has', () => {
    const home = page('<Chapters />').replace('careers', 'home').replace('Working in the harbour', 'The harbour');
    assert.deepEqual(found({ 'pages/home.mdx': home }), []);
  });

  test('and each of its faults is found', () => {
    assert.equal(inBody('# One\n\n{two}\n\n<b>three</b>\n\n[four](javascript:4)').length, 4);
  });
});

describe('what would mislead or lead nowhere', () => {
  const graded = (from: string, grade: string) => `title: Inspection
type: ilacs-standard
fieldwork: { from: ${from}-06-01, to: ${from}-06-05 }
published: ${from}-07-01
judgements: { overall: ${grade}, leaders: ${grade}, helpAndProtection: ${grade}, ${from < '2023' ? `inCareAndCareLeavers: ${grade}` : `inCare: ${grade}, careLeavers: ${grade}`} }
summary: A sentence.
kept: { published: 2026-01-05, reviewed: 2026-01-05, reviewBy: 2027-01-05, owner: The keeper }
strengths: [{ text: One, place: Page 1 }]
improvements: [{ text: One, place: Page 1 }]
source: harbour-report
`;
  const record = {
    'inspections/2018.yaml': graded('2018', 'good'),
    'inspections/2023.yaml': graded('2023', 'inadequate'),
    'inspections/2026.yaml': graded('2024', 'inadequate'),
  };
  const remedy = 'Write <Judgement year="2018" area="overall" /> instead.';

  test('an old grade alone, with its year or as a rating', () => {
    for (const text of ['Ofsted said Good in 2018.', 'We are rated Good.'])
      assert.deepEqual(found({ ...record, [PAGE]: page(`## Then\n\n${text}`) }), [
        `${PAGE}:${BODY + 2} “Good” was replaced by Inadequate in 2024, and the words around it do not say so. ${remedy}`,
      ]);
  });

  test('but not with its successor in the same section, nor where it still holds', () => {
    const told = page('Ofsted said Good in 2018.\n\nIt said Inadequate in 2024.');
    assert.deepEqual(found({ ...record, [PAGE]: told }), []);
    const held = { 'inspections/2018.yaml': graded('2018', 'good'), 'inspections/2026.yaml': graded('2023', 'good') };
    assert.deepEqual(found({ ...held, [PAGE]: page('Ofsted said Good in 2018.') }), []);
  });

  test('an old grade in a field, which is shown where no part can complete it', () => {
    const replaced = '“Good” was replaced by Inadequate in June 2024, and these words do not say so.';
    const add = `${replaced} Add: Inadequate, June 2024; or take the grade out.`;
    const front = (from: string, to: string) => found({ ...record, [PAGE]: swap(page('Hello.'), from, to) });
    assert.deepEqual(front('Working in the harbour', 'A harbour rated Good'), [`${PAGE}:2 title: ${add}`]);
    assert.deepEqual(front('What it is like to work here.', 'Good in 2018.'), [`${PAGE}:3 description: ${add}`]);
    assert.deepEqual(front('kind: careers', 'kind: careers\nlede: Ofsted said Good in 2018.'), [
      `${PAGE}:9 lede: ${add}`,
    ]);
    assert.deepEqual(front('kind: careers', 'kind: careers\nkeywords: rated good'), [`${PAGE}:9 keywords: ${add}`]);
    assert.deepEqual(front('What it is like to work here.', 'Good in 2018, and Inadequate since June 2024.'), []);
    const data = (file: string, from: string, to: string) => found({ ...record, [file]: swap(sound[file]!, from, to) });
    assert.deepEqual(data('claims/harbour.yaml', '15.0 cases', 'a Good service'), [
      `claims/harbour.yaml:2 text: ${add}`,
    ]);
    assert.deepEqual(data('terms.yaml', 'The front door.', 'Good in 2018.'), [`terms.yaml:3 definition: ${add}`]);
    assert.deepEqual(data('sources/reports.yaml', 'The harbour', 'Good in 2018'), [
      `sources/reports.yaml:2 title: ${add}`,
    ]);
    assert.deepEqual(
      found({ ...record, 'inspections/2018.yaml': swap(graded('2018', 'good'), 'text: One', 'text: Rated good') }),
      [`inspections/2018.yaml:8 strengths.0.text: ${add}`],
    );
    const quoted = { 'quotations/harbour.yaml': quotation('enabling', 'We are rated Good.', false) };
    assert.equal(
      found({ ...record, ...quoted }).length,
      1,
      'its words are the document’s: only the receipt is missing',
    );
  });

  test('a judgement of an area that was not judged that year', () => {
    const judgement = (year: string, area: string) =>
      found({ ...record, [PAGE]: page(`It was <Judgement year="${year}" area="${area}" />.`) });
    const judged = 'The areas judged that year: overall, leaders, helpAndProtection, inCare, careLeavers.';
    assert.deepEqual(judgement('2018', 'adoption'), [
      `${PAGE}:${BODY} area="adoption" was not judged in 2018. ${judged}`,
    ]);
    for (const area of ['overall', 'inCare', 'careLeavers']) assert.deepEqual(judgement('2018', area), []);
  });

  test('a link to a page that is not there', () =>
    assert.deepEqual(inBody('See [it](/working-her/).'), [
      `${PAGE}:${BODY} There is no page /working-her/ on this site. Did you mean /working-here/?`,
    ]));

  test('an address that does not say what it is: what was meant', () => {
    const meant = (url: string) => inBody(`See [it](${url}).`).map((one) => one.slice(`${PAGE}:${BODY} `.length));
    const whole = (address: string) => [`This leads nowhere. Write the whole address: https://${address}`];
    assert.deepEqual(meant('www.boats.example'), whole('www.boats.example'));
    assert.deepEqual(meant('boats.gov.uk/jobs'), whole('boats.gov.uk/jobs'));
    assert.deepEqual(meant('ann@boats.example'), [
      'This leads nowhere. Write it as an e-mail address: mailto:ann@boats.example',
    ]);
    const slash = 'Begin a link to a page of ours with a slash, and end it with one:';
    assert.deepEqual(meant('working-here'), [`${slash} /working-here/`]);
    assert.deepEqual(meant('../news/boats.mdx#sails'), [`${slash} /news/boats/#sails`]);
    assert.deepEqual(meant('pages/working-here.mdx'), [`${slash} /working-here/`]);
    assert.deepEqual(meant('C:/Users/Ann/boats.pdf'), [
      'This leads to a file on your own computer. Write an address on the web, or a page of ours.',
    ]);
  });

  test('a link to the page of a topic of claims, right and wrong', () => {
    assert.deepEqual(inBody('See [it](/claims/harbour/#boats).'), []);
    assert.deepEqual(inBody('See [it](/claims/habour/).'), [
      `${PAGE}:${BODY} There is no page /claims/habour/ on this site. Did you mean /claims/harbour/?`,
    ]);
  });

  test('a misspelt part that is closed by its right name', () =>
    assert.deepEqual(inBody('<Unknwon what="Pay">\n\nAsk.\n\n</Unknown>'), [
      `${PAGE}:${BODY} <Unknwon> is not a part we have. Did you mean <Unknown>?`,
    ]));

  test('a quotation mark left out', () =>
    assert.deepEqual(inBody('There were <Claim id="boats-2025 /> boats.'), [
      `${PAGE}:${BODY} A quotation mark is missing here. Each value stands between two straight ones: id="…".`,
    ]));

  test('a file that nothing reads', () => {
    const [only, ...rest] = found({ 'pages/boats.md': 'Boats' });
    assert.match(only ?? '', /^pages\/boats\.md:1 Nothing reads this file\. Pages end in \.mdx/);
    assert.deepEqual(rest, []);
  });

  test('a related page that is not there', () =>
    assert.deepEqual(inFront('kind: careers', 'kind: careers\nrelated: [/working-her/]'), [
      `${PAGE}:9 There is no page /working-her/ on this site. Did you mean /working-here/?`,
    ]));

  test('a short link and an old address: where they lead, their form, one taken twice, one that a page has', () => {
    const line = (id: string, to: string) => `- { id: ${id}, to: ${to}, since: 2026-01-05 }\n`;
    const boats = '/working-here/';
    assert.deepEqual(
      found({ 'links.yaml': line('boats', boats), 'moved.yaml': line('/old/boats/', `${boats}#oars`) }),
      [],
    );
    assert.deepEqual(found({ 'links.yaml': line('boats', '/working-her/') }), [
      `links.yaml:1 There is no page /working-her/ on this site. Did you mean ${boats}?`,
    ]);
    assert.deepEqual(found({ 'links.yaml': line('Boats', boats) + line('oars', boats) + line('oars', boats) }), [
      'links.yaml:1 id: Use small letters, digits and single hyphens, such as caseload-2025.',
      'links.yaml:3 id: "oars" is used twice. Give each its own.',
    ]);
    assert.deepEqual(found({ 'moved.yaml': line('old/boats', boats) + line(boats, boats) }), [
      'moved.yaml:1 id: Write the old address from its first slash to its last, such as /about/vision/.',
      `moved.yaml:2 There is a page ${boats} again. Take this line out, or move the page.`,
    ]);
  });

  test('a picture that is not there, or not ours', () => {
    const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080001000101011100ffd9', 'hex');
    assert.deepEqual(inBody('![Boats](boats.jpg)'), [
      `${PAGE}:${BODY} There is no picture boats.jpg beside this page. Put its file there, or mend the name.`,
    ]);
    assert.deepEqual(inBody('![Boats](https://boats.example/boats.jpg)'), [
      `${PAGE}:${BODY} The picture https://boats.example/boats.jpg is not beside this page. Put its file there and write the name alone: desk.jpg`,
    ]);
    assert.deepEqual(found({ [PAGE]: page('![Boats](boats.jpg)'), 'pages/boats.jpg': jpeg }), []);
  });

  test('a judgement of a year without a full inspection', () =>
    assert.deepEqual(inBody('It was <Judgement year="2025" area="leaders" />.'), [
      `${PAGE}:${BODY} There is no "2025" in full inspections. Did you mean "2026"?`,
    ]));

  test('a tie of an ecomap, and a child of a genogram, that is nobody', () => {
    const ecomap = `title: A family\ncaption: Look.\ninvented: true\nnodes:\n  - { id: mum, label: Mum, kind: person, home: true }\n  - { id: jay, label: Jay, kind: person }\nties:\n  - { from: jay, to: mom, kind: solid, means: Jay loves her. }\n`;
    assert.deepEqual(found({ 'drawings/ecomaps/home.yaml': ecomap }), [
      'drawings/ecomaps/home.yaml:8 "mom" is not among the nodes. Did you mean "mum"?',
    ]);
    const genogram = `title: A family\ncaption: Three.\ninvented: true\nfocus: jay\npeople:\n  - { id: jay, name: Jay, drawn: man }\nfamilies:\n  - of: [jay]\n    children: [ella]\n`;
    assert.deepEqual(found({ 'drawings/genograms/jay.yaml': genogram }), [
      'drawings/genograms/jay.yaml:9 "ella" is not among the people. Those are: jay.',
    ]);
    const loop = genogram.replace('[ella]', '[jay]');
    assert.deepEqual(found({ 'drawings/genograms/jay.yaml': loop }), [
      'drawings/genograms/jay.yaml:9 Nobody is their own ancestor: Jay is a child of Jay.',
    ]);
  });
});
