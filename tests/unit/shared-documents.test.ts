import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { faultOf } from '../../scripts/quotation-fault.ts';
import { readDocument } from '../../scripts/read-document.ts';
import { findWords } from '../../src/record/quotations/words.ts';
import { none } from '../none.ts';

const root = join(import.meta.dirname, '../..');
const sources = join(root, '../shared/sources');
const listed = join(root, '../shared/brief/quotes.yaml');
const skip = existsSync(sources) && existsSync(listed) ? false : 'the documents are not in ../shared';

type Listed = { id: string; text: string; source: string; checked_against?: string; verified: boolean };
const quotes = skip ? [] : (parse(readFileSync(listed, 'utf8')) as Listed[]).filter(({ verified }) => verified);
const files = skip ? [] : globSync(`${sources}/**/*.{pdf,txt}`);
const documents = await Promise.all(files.map(readDocument));
const documentOf = (name: string) => documents.find((document) => document.name === name) ?? assert.fail(name);

test('every quotation of ../shared that was verified stands in its document', { skip }, () => {
  assert.ok(quotes.length > 80, `${quotes.length}`);
  none(
    quotes.flatMap(({ id, text, source, checked_against: file }) => {
      const document = documentOf(basename(file ?? source));
      return findWords(document.words, text) ? [] : [[id, ...faultOf(text, document, documents)].join('\n')];
    }),
  );
});

for (const authority of globSync('content/*/quotations').map((path) => path.split(/[\\/]/)[1]!))
  test(`every quotation of content/${authority} is right by its documents in ../shared, in seconds`, { skip }, (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'quotations-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const lists = `content/${authority}/quotations`;
    cpSync(join(root, lists), join(folder, lists), { recursive: true });
    type Receipted = { receipt?: object }[];
    const receipts = () =>
      globSync(`${folder}/${lists}/**/*.yaml`)
        .toSorted()
        .flatMap((file) => parse(readFileSync(file, 'utf8')) as Receipted)
        .map(({ receipt }) => ({ ...receipt, checked: '' }));
    const before = receipts();
    const began = performance.now();
    const env = { ...process.env, AUTHORITY: authority };
    const command = [join(root, 'scripts/verify-quotes.ts'), sources];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, env, encoding: 'utf8' });
    assert.equal(stdout + stderr, `${before.length} right, 0 wrong, 0 not checked.\n`);
    assert.equal(status, 0);
    assert.deepEqual(receipts(), before);
    assert.ok(performance.now() - began < 30_000, 'It takes more than 30 seconds.');
  });

const altered: [id: string, sentences: RegExp[]][] = [
  [
    'sw-doc-ofsted2017-a',
    [
      /^It joins 3 parts with dots/m,
      /^In the document: «Children» and young people are at the heart of all services\n.*, page 28: /m,
      /^In the file: +«our» model is enabling\b.*\nIn the document: «The» model is enabling\b.*\n.*, page 2: "our" should be "The"\.$/m,
    ],
  ],
  [
    'sw-doc-ofsted2017-b',
    [
      /^It joins 3 parts with dots/m,
      /^In the document: «Social» workers «each» work hard «with a small number of families» to make sure «that» children\b/m,
      /, page 10: .*"each" is left out; "with a small number of families" is left out; "that" is left out\.$/m,
    ],
  ],
];
for (const [id, sentences] of altered)
  test(`${id}, altered by the page it stands on, is caught by the report itself`, { skip }, () => {
    const { text } = quotes.find((quote) => quote.id === id) ?? assert.fail(id);
    const report = documentOf('80514_southwark__children_s_services_inspection_13_june_2017.pdf');
    assert.equal(findWords(report.words, text), undefined);
    const said = faultOf(text, report, documents).join('\n');
    for (const sentence of sentences) assert.match(said, sentence);
  });
