import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { readLists, writeReceipts } from '../../scripts/quotation-lists.ts';
import { faultOf } from '../../scripts/quotation-fault.ts';
import { readDocument, type Document } from '../../scripts/read-document.ts';
import { readPages } from '../../src/record/quotations/document-pages.ts';

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'tests/fixtures');
const report = join(fixtures, 'harbour-report.pdf');
const letter = join(fixtures, 'keeper-letter.txt');

const quotation = (id: string, source: string, text: string) => `- id: ${id}\n  text: ${text}\n  source: ${source}\n`;
const list = `# The keeper's list
${quotation('overnight', 'report', '>\n    They are not left out on the beach overnight,\n    so that the sails stay dry.')}
${quotation('page-break', 'report', 'Every boat has a place on the quay # said often')}
# Three of them
${quotation('raised', 'report', '"between March and October. Most borrowers of the harbour sail in summer."')}  place: page 1
${quotation('two-breaks', 'report', 'she shows every borrower how to reef the sail before they leave.')}
${quotation('blue', 'news', `"because the harbourmaster's own boat is blue too.” She sails on Sunday. Bring a coat."`)}
${quotation('ropes', 'letter', 'before the tide turned, and you coiled her ropes. Thank you.')}`;

const temporary = mkdtempSync(join(tmpdir(), 'quotations-'));
after(() => rmSync(temporary, { recursive: true, force: true }));

/** A folder with a list of quotations, in which the command runs. */
function place(text = list) {
  const folder = mkdtempSync(join(temporary, 'place-'));
  const file = join(folder, 'content/harbour/quotations/main.yaml');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  const run = (...documents: string[]) => runWith({}, ...documents);
  const runWith = (more: Record<string, string>, ...documents: string[]) => {
    const command = [join(root, 'scripts/verify-quotes.ts'), ...documents];
    const env = { ...process.env, AUTHORITY: 'harbour', TODAY: '2026-11-22', FORCE_COLOR: undefined, ...more };
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, env, encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };
  return { folder, run, runWith, read: () => readFileSync(file, 'utf8'), files: () => readdirSync(join(file, '..')) };
}
const one = (source: string, text: string) => place(quotation('one', source, JSON.stringify(text)));
const withoutReceipts = (text: string) => text.replace(/^ +receipt:\r?\n(?: {4,}\w+: .*\r?\n)+/gm, '');

const checked = place();
const first = checked.run(fixtures);
const stamped = checked.read();

test('every right quotation gets a receipt, and no other byte of the file changes', () => {
  assert.deepEqual(first, { status: 0, said: '6 right, 0 wrong, 0 not checked.\n' });
  assert.equal(withoutReceipts(stamped), list);
  const receipts = (parse(stamped) as { receipt: { document: string; page?: number; checked: string } }[]).map(
    ({ receipt: { document, page, checked } }) => [document, page, checked].join(' '),
  );
  assert.deepEqual(receipts, [
    'harbour-report.pdf 1 2026-11-22',
    'harbour-report.pdf 1 2026-11-22',
    'harbour-report.pdf 1 2026-11-22',
    'harbour-report.pdf 2 2026-11-22',
    'harbour-news.html  2026-11-22',
    'keeper-letter.txt  2026-11-22',
  ]);
  assert.deepEqual(checked.files(), ['main.yaml']);
});

test('a second run changes nothing', () => {
  assert.equal(checked.run(fixtures).status, 0);
  assert.equal(checked.read(), stamped);
});

test('with one document, only its quotations are checked, and the others are counted', () => {
  assert.deepEqual(checked.run(letter), {
    status: 0,
    said: [
      '1 right, 0 wrong, 5 not checked.',
      '4 not checked, because harbour-report.pdf was not given: overnight, page-break, raised, two-breaks.',
      '1 not checked, because harbour-news.html was not given: blue.\n',
    ].join('\n'),
  });
  assert.equal(checked.read(), stamped);
});

test('a file with the line ends of Windows and a mark before it keeps both', () => {
  const windows = `\uFEFF${list.replaceAll('\n', '\r\n')}`;
  const { run, read } = place(windows);
  assert.equal(run(fixtures).status, 0);
  assert.equal(withoutReceipts(read()), windows);
  assert.doesNotMatch(read(), /[^\r]\n/);
});

const mistakes: [fault: string, text: string, typed: string, meant: string, page: number][] = [
  ['a changed word', 'Most boats came back in good order', 'boats «came» back', 'boats «come» back', 1],
  ['a changed letter', 'new cards hang besides the door', 'hang «besides» the', 'hang «beside» the', 3],
  ['a dropped "not"', 'They are left out on the beach', 'They are «» left out', 'They are «not» left out', 1],
  ['a moved "not"', 'The keeper not does lend a boat', 'keeper «not» does «» lend', 'keeper «» does «not» lend', 2],
  ['a "not" put in', 'Three boats are not old.', 'boats are «not» old.', 'boats are «» old.', 2],
  ['a dropped clause', 'Most boats come back, and the', 'come back «», and', 'come back «in good order», and', 1],
  ['a cut number', 'The cards were complete in 8 of the', 'in «8» of', 'in «8.5» of', 3],
];
test('each mistake is told with the words of the document and their page, and gets no receipt', async (t) => {
  const { run, read } = place(
    mistakes.map(([, text], i) => quotation(`q${i}`, 'report', JSON.stringify(text))).join(''),
  );
  const before = read();
  const { status, said } = run(report);
  for (const [i, [fault, , typed, meant, page]] of mistakes.entries())
    await t.test(fault, () => {
      const about = said.split('\n\n').find((part) => part.startsWith(`q${i}, `)) ?? assert.fail(said);
      const [place, file = '', document = '', difference] = about.split('\n  ');
      assert.equal(place, `q${i}, content/harbour/quotations/main.yaml:${3 * i + 2}`);
      assert.ok(file.startsWith('In the file: ') && file.includes(typed), about);
      assert.ok(document.startsWith('In the document: ') && document.includes(meant), about);
      assert.match(difference ?? '', new RegExp(`^harbour-report\\.pdf, page ${page}: ".+\\.$`));
    });
  assert.match(said, /^0 right, 7 wrong, 0 not checked\.$/m);
  assert.equal(status, 1);
  assert.equal(read(), before);
});

test('what differs stands in reverse where the terminal can, and its owner has not said no', () => {
  const { runWith } = one('report', 'Three boats were old.');
  assert.match(runWith({ FORCE_COLOR: '1' }, report).said, /\x1b\[7m«were»\x1b\[27m/);
  assert.doesNotMatch(runWith({ NO_COLOR: '1' }, report).said, /\x1b/);
});

test('of parts joined with dots each is told, and the rule', () => {
  const { status, said } = one('report', 'The harbour is small...new cards hang… a fourth is new').run(report);
  assert.equal(status, 1);
  assert.match(said, /It joins 3 parts with dots \(…\)\.\n +Our rule is to quote one unbroken passage/);
  assert.match(said, /Part 1: The harbour is small\n +It stands in harbour-report\.pdf, on page 1\./);
  assert.match(said, /Part 2: new cards hang\n +It stands in harbour-report\.pdf, on page 3\./);
  assert.match(
    said,
    /Part 3: a fourth is new\n +In the file: +«a» fourth is new\n +In the document: «A» fourth is new/,
  );
});

test('dots at an end are told as such; dots that the document has are its words', () => {
  const { status, said } = one('report', '…The harbour is small').run(report);
  assert.equal(status, 1);
  assert.match(
    said,
    /It has dots \(…\) that the document has not\.[^]*Without them: The harbour is small\n +It stands in/,
  );
  assert.equal(one('letter', 'when the herring run...or sooner.').run(letter).status, 0);
});

test('words that stand in the document of another source are told', () => {
  const right = quotation('right', 'report', 'The harbour is small');
  const wrong = quotation('wrong', 'report', 'Nobody has ever done that without being asked.');
  const { status, said } = place(right + right.replace('right', 'again') + wrong).run(fixtures);
  assert.equal(status, 1);
  assert.match(said, /Nothing in harbour-report\.pdf is like these words/);
  assert.match(said, /These words stand in keeper-letter\.txt\. Is the source right\?/);
});

test('two documents that have the same words: the editor must say which', () => {
  const { folder, run } = one('letter', 'Nobody has ever done that');
  const other = join(folder, 'other.txt');
  writeFileSync(other, 'They say: Nobody has ever done that.');
  assert.match(
    run(letter, other).said,
    /^0 right, 0 wrong, 1 not checked\.\n.*letter\.txt and other\.txt have these words alike: give only the one/,
  );
  run(letter);
  assert.match(run(letter, other).said, /^1 right/);
});

test('the same file twice is one document, and another name for it is no matter', () => {
  const { folder, run } = one('letter', 'Nobody has ever done that');
  const copy = join(folder, 'copy.txt');
  cpSync(letter, copy);
  assert.match(run(letter, copy).said, /^1 right/);
  assert.match(run(copy).said, /^1 right/);
});

/** A PDF of one page on which there is a grey square and no text. */
const pdf = (more = '') => `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>endobj
4 0 obj<</Length 12>>stream\n0 0 9 9 re f\nendstream endobj
5 0 obj<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>endobj
trailer<</Root 1 0 R${more}>>\n%%EOF`;

const unreadable: [name: string, content: string, sentence: string][] = [
  [
    'scan.pdf',
    pdf(),
    'has no text in it. It is pictures of pages. Get the PDF as its publisher made it, or have its text recognised (OCR).',
  ],
  [
    'locked.pdf',
    pdf('/Encrypt 5 0 R/ID[<41><41>]'),
    'is locked with a password. Open it, print it to a PDF without one, and give that.',
  ],
  [
    'error.pdf',
    '<p>Not found</p>',
    'cannot be read as a PDF: it is damaged, or something else under that name. Fetch it again.',
  ],
  ['empty.txt', ' \n', 'has no text in it. Open it, and save it again as a PDF.'],
  ['zero.txt', 'a\0b', 'is not text. Open it, and save it as a PDF.'],
];
test('another edition of a report is known by its quotations; what only repeats one of them is not it', () => {
  const { folder, run, read } = place(stamped);
  const edition = join(folder, 'edition.pdf');
  writeFileSync(edition, Buffer.concat([readFileSync(report), Buffer.from('\n')]));
  writeFileSync(join(folder, 'press.txt'), 'The report says: Every boat has a place on the quay.');
  assert.match(
    run(join(folder, 'press.txt')).said,
    /^0 right, [^]*4 not checked, because harbour-report\.pdf was not given/,
  );
  assert.match(run(edition).said, /^4 right, 0 wrong, 2 not checked\./);
  assert.equal(read().match(/document: edition\.pdf/g)?.length, 4);
});

test('a file that was changed while its quotations were checked is left as it is', () => {
  const { folder } = place();
  const file = join(folder, 'content/harbour/quotations/main.yaml');
  const [read] = readLists(join(folder, 'content/harbour')).lists;
  writeFileSync(file, '- id: newer\n');
  assert.match(writeReceipts(read!, []) ?? '', /no receipts were written, because the file was changed meanwhile\./);
  assert.equal(readFileSync(file, 'utf8'), '- id: newer\n');
});

test('a document that cannot be read is told in one sentence with the remedy, and nothing is written', () => {
  const { folder, run, read, files } = place();
  const paths = unreadable.map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
  const { status, said } = run(...paths);
  const sentences = unreadable.map(([name, , sentence]) => `${name} ${sentence}`);
  assert.deepEqual(said.trim().split('\n').toSorted(), [...sentences, 'Nothing was checked.'].toSorted());
  assert.equal(status, 2);
  assert.equal(read(), list);
  assert.deepEqual(files(), ['main.yaml']);
});

test('beside a document that cannot be read the others are checked, and the exit code tells', () => {
  const { folder, run } = place();
  writeFileSync(join(folder, 'scan.pdf'), pdf());
  const { status, said } = run(fixtures, join(folder, 'scan.pdf'));
  assert.match(said, /^scan\.pdf has no text[^]*6 right, 0 wrong, 0 not checked\.$/m);
  assert.equal(status, 1);
});

test('a Word file is told: alone it stops the command, in a folder it is passed over', () => {
  const { folder, run } = place();
  const documents = join(folder, 'documents');
  cpSync(fixtures, documents, { recursive: true });
  writeFileSync(join(documents, 'notes.docx'), 'PK');
  const remedy = 'Only PDF, web pages and text are read: open it, and save it as a PDF.';
  assert.deepEqual(run(join(documents, 'notes.docx')), {
    status: 2,
    said: `notes.docx cannot be read. ${remedy}\nNothing was checked.\n`,
  });
  assert.deepEqual(run(documents), {
    status: 0,
    said: `Passed over: notes.docx. ${remedy}\n\n6 right, 0 wrong, 0 not checked.\n`,
  });
});

test('a wrong path, a folder without documents, an address: a sentence each, and nothing is checked', () => {
  const { folder, run, read } = place();
  assert.deepEqual(run('reprot.pdf', 'content', 'https://harbour.example/a.pdf', fixtures), {
    status: 2,
    said: [
      `There is no file or folder ${join(realpathSync(folder), 'reprot.pdf')}. Look at how its name is written.`,
      'The folder content has no PDF, web page or text file.',
      'https://harbour.example/a.pdf is an address. Save the document on this computer, and name the file.',
      'Nothing was checked.\n',
    ].join('\n'),
  });
  assert.equal(read(), list);
});

test('without a document the command says how it is used; without quotations, that there are none', () => {
  assert.match(place().run().said, /^Name the documents, or their folder: npm run verify-quotes -- /);
  assert.match(place('').run(letter).said, /^There are no quotations in content\/harbour\/quotations\.$/m);
});

test('a list that cannot be read is told with its line, and left alone', () => {
  const broken = `- id: one\n  text: "never closed\n`;
  const { run, read } = place(broken);
  const { status, said } = run(letter);
  assert.equal(status, 2);
  assert.match(said, /^content\/harbour\/quotations\/main\.yaml:2 A quotation mark or a bracket is opened here/m);
  assert.equal(read(), broken);
  assert.match(
    place('- id: one\n').run(letter).said,
    /main\.yaml:1 A quotation needs an id, its text and its source\./,
  );
});

test('a list that has no line for a receipt is told, and left alone', () => {
  const flow = '[{ id: one, text: Nobody has ever done that, source: letter }]\n';
  const { run, read } = place(flow);
  const { status, said } = run(letter);
  assert.equal(status, 1);
  assert.match(said, /no receipts were written\. Write each field of a quotation on a line of its own/);
  assert.equal(read(), flow);
});

test('a dash that looks the same, white space, and words that stand on another page are told as such', () => {
  const words = readPages(['The report for 2015–16 is here.', 'Every boat has a place on the quay.']);
  const document: Document = { name: 'a.pdf', hash: '', paged: true, words };
  const said = (text: string) => faultOf(text, document, [document]).at(-1);
  assert.equal(
    said('The report for 2015-16 is here.'),
    'a.pdf, page 1: "2015-16" should be "2015–16", which only looks the same: copy it.',
  );
  assert.equal(said('The report for 2015–16 is here .'), 'a.pdf, page 1: the white space at "." is not the same.');
  assert.match(
    said('Every boat has a place on the quay. The report for 2015–16 is here.') ?? '',
    /^a\.pdf, page 2: "The report for 2015–16 is here\." is not there, but stands on page 1\.$/,
  );
});

const encoded: [encoding: string, bytes: Buffer][] = [
  ['UTF-8 with a mark', Buffer.from('\uFEFFthe keeper’s\fboat')],
  ['UTF-16', Buffer.from('\uFEFFthe keeper’s\fboat', 'utf16le')],
  ['older Windows', Buffer.from('the keeper\x92s\fboat', 'latin1')],
];
for (const [encoding, bytes] of encoded)
  test(`a text in ${encoding} is read, and a form feed is a page break`, async () => {
    const file = join(place().folder, 'text.txt');
    writeFileSync(file, bytes);
    const { words, paged } = await readDocument(file);
    assert.deepEqual(
      words.map(({ raw, page }) => `${raw} ${page}`),
      ['the 1', 'keeper’s 1', 'boat 2'],
    );
    assert.equal(paged, true);
  });
