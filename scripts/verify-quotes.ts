/**
 * Checks the quotations of an authority against the documents you have, letter by letter, and writes a receipt
 * beside each that is right: npm run verify-quotes -- <folder or files>
 */
import { existsSync, globSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import { findWords, hashWords, nearestPassage } from '../src/record/words.ts';
import { readDocument, type Document } from './read-document.ts';

type Quotation = { id: string; text: string; source: string; receipt?: { document: string } };

const authority = process.env.AUTHORITY ?? 'havering';
const today = process.env.TODAY ?? new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format();
const stop = (message: string): never => {
  console.error(message);
  process.exit(2);
};
for (const path of process.argv.slice(2)) if (!existsSync(path)) stop(`There is no file or folder ${path}.`);
const given = process.argv.slice(2).flatMap((path) => (statSync(path).isDirectory() ? globSync(`${path}/**/*`) : path));
const readable = [...new Set(given)].filter((path) => /\.(pdf|txt|html?)$/iu.test(path)).toSorted();
if (readable.length === 0)
  stop('Name the documents, or a folder that holds them: npm run verify-quotes -- ../documents');
const documents = await Promise.all(readable.map(readDocument));

const files = globSync(`content/${authority}/quotations/**/*.yaml`)
  .toSorted()
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  .map((read) => ({ ...read, list: parseDocument(read.text) }));
const all = files.flatMap(({ list }) => list.toJS() as Quotation[]);

/** The document of a source: the one that has most of its quotations, and not fewer than half, or that a receipt names. */
function documentOf(source: string): Document | undefined {
  const quotations = all.filter((quotation) => quotation.source === source);
  const score = (document: Document) =>
    quotations.filter(({ text }) => findWords(document.words, text)).length +
    (quotations.some(({ receipt }) => receipt?.document === document.name) ? quotations.length / 2 : 0);
  const best = documents
    .map((document) => ({ document, score: score(document) }))
    .toSorted((a, b) => b.score - a.score)[0];
  return best && best.score >= quotations.length / 2 ? best.document : undefined;
}
const bySource = new Map([...new Set(all.map(({ source }) => source))].map((source) => [source, documentOf(source)]));

/** Where none of a source's quotations is found, its document may still be among those given, with the words wrong. */
const closest = (text: string) =>
  documents
    .map((document) => ({ document, ...nearestPassage(document.words, text) }))
    .toSorted((a, b) => a.share - b.share)[0]!;

let [right, wrong] = [0, 0];
const missing: string[] = [];

/** The receipt of a quotation whose words are right; where they are not, says what differs. */
function check({ id, text, source, receipt }: Quotation): object | undefined {
  const document = bySource.get(source);
  const page = document && findWords(document.words, text);
  if (document && page) {
    right += 1;
    const paged = document.paged ? { page } : {};
    return { words: hashWords(text), document: document.name, documentHash: document.hash, ...paged, checked: today };
  }
  const elsewhere = receipt && !documents.some(({ name }) => name === receipt.document);
  const near = document ? { document, ...nearestPassage(document.words, text) } : closest(text);
  if (!document && (elsewhere || near.share === 0 || near.share > 0.4)) {
    missing.push(id);
    return undefined;
  }
  wrong += 1;
  const differs = near.share > 0.6 ? 'nothing in it is like these words.' : `${near.differences.join('; ')}.`;
  console.error(
    `\n${id} is not as in ${near.document.name}.\n  It says:    ${text}\n  Nearest:    ${near.passage}\n  Difference: ${differs}`,
  );
  return undefined;
}

type Pair = { key: { value: string; range: number[] }; value: { range: number[] } };

/** Puts the receipt into the text of the file and leaves every other byte of it alone. */
function stamp(text: string, pairs: Pair[], receipt: object): string {
  const lineOf = (at: number) => text.lastIndexOf('\n', at - 1) + 1;
  const endOf = (at: number) => (text[at - 1] === '\n' ? at : text.indexOf('\n', at) + 1 || text.length);
  const old = pairs.find(({ key }) => key.value === 'receipt');
  const last = pairs.at(-1)!;
  const to = endOf((old ?? last).value.range[1]!);
  const from = old ? lineOf(old.key.range[0]!) : to;
  const indent = ' '.repeat(pairs[0]!.key.range[0]! - lineOf(pairs[0]!.key.range[0]!));
  const written = stringify({ receipt }, { lineWidth: 0 }).replace(/^/gmu, indent).trimEnd();
  const before = text.slice(0, from);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${written}\n${text.slice(to)}`;
}

for (const { file, text, list } of files) {
  const contents: unknown = list.contents;
  const items = isSeq(contents) ? contents.items.filter((item) => isMap(item)) : [];
  // From the last to the first, so that the places of those before stay true.
  const stamped = items
    .map((item) => ({ item, receipt: check(item.toJSON() as Quotation) }))
    .reduceRight(
      (done, { item, receipt }) => (receipt ? stamp(done, item.items as unknown as Pair[], receipt) : done),
      text,
    );
  if (stamped === text) continue;
  writeFileSync(`${file}.new`, stamped);
  renameSync(`${file}.new`, file);
}

console.log(`\n${right} right, ${wrong} wrong, ${missing.length} not checked because their document was not given.`);
if (missing.length > 0) console.log(`Not checked: ${missing.join(', ')}`);
process.exitCode = wrong > 0 ? 1 : 0;
