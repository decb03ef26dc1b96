/**
 * Checks the quotations of an authority against the documents you have, letter by letter, and writes a receipt
 * beside each that is right: npm run verify-quotes -- <documents or folders>
 */
import { styleText } from 'node:util';
import { contentFolder as folder } from '../src/record/folder.ts';
import { findWords, hashWords } from '../src/record/quotations/words.ts';
import { documentOf, type Quotation } from './choose-document.ts';
import { givenFiles } from './given-files.ts';
import { faultOf } from './quotation-fault.ts';
import { readLists, writeReceipts } from './quotation-lists.ts';
import { readDocument, Unreadable } from './read-document.ts';
import type { Receipt } from './stamp-receipt.ts';

const checked = process.env.TODAY ?? new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format();

function stop(...messages: string[]): never {
  console.error([...messages, 'Nothing was checked.'].join('\n'));
  process.exit(2);
}

/** In reverse as well, on a terminal that can and whose owner has not set NO_COLOR. */
const standOut = (differs: string) => styleText('inverse', differs, { stream: process.stdout });

if (process.argv.length < 3) stop('Name the documents, or their folder: npm run verify-quotes -- ../documents');
const { files, faults, passedOver } = givenFiles(process.argv.slice(2));
if (faults.length > 0) stop(...faults);
const { lists, faults: mistakes } = readLists(folder);
if (mistakes.length > 0) stop(...mistakes);
const quotations = lists.flatMap((list) => list.quotations);
if (quotations.length === 0) stop(`There are no quotations in ${folder}/quotations.`);

const notices = [...passedOver];
let failed = false;
const read = files.map((file) =>
  readDocument(file).catch((error: unknown) => {
    if (!(error instanceof Unreadable)) throw error;
    failed = true;
    notices.push(error.message);
  }),
);
const copies = (await Promise.all(read)).filter((document) => document !== undefined);
const documents = copies.filter(({ hash }, i) => copies.findIndex((other) => other.hash === hash) === i);
if (documents.length === 0) stop(...notices);

const documentFor = new Map(
  [...Map.groupBy(quotations, ({ source }) => source)].map(([source, mates]) => [source, documentOf(mates, documents)]),
);
const unchecked = new Map<string, string[]>();
let [right, wrong] = [0, 0];

/** The receipt of a quotation whose words are right; where they are not, says what differs. */
function check({ id, text, source }: Quotation, place: string): Receipt | undefined {
  const document = documentFor.get(source)!;
  if (typeof document === 'string') {
    unchecked.set(document, [...(unchecked.get(document) ?? []), id]);
    return undefined;
  }
  const page = findWords(document.words, text);
  if (page) {
    right += 1;
    const paged = document.paged ? { page } : {};
    return { words: hashWords(text), document: document.name, documentHash: document.hash, ...paged, checked };
  }
  wrong += 1;
  const told = [`${id}, ${place}`, ...faultOf(text, document, documents)].join('\n  ').replace(/ +$/gmu, '');
  console.log(`${told.replace(/«[^»]*»/gu, standOut)}\n`);
  return undefined;
}

for (const list of lists) {
  const receipts = list.quotations.map((quotation, i) => check(quotation, `${list.file}:${list.lineOf([i, 'text'])}`));
  const fault = writeReceipts(list, receipts);
  if (!fault) continue;
  failed = true;
  notices.push(fault);
}

if (wrong > 0)
  notices.unshift(
    '« and » stand around what differs; «» is where words are missing.',
    'Put the words right, and run this again. A wrong quotation gets no receipt.',
  );
if (notices.length > 0) console.log(`${notices.join('\n')}\n`);
console.log(`${right} right, ${wrong} wrong, ${quotations.length - right - wrong} not checked.`);
for (const [reason, ids] of unchecked) console.log(`${ids.length} not checked, because ${reason}: ${ids.join(', ')}.`);
process.exitCode = failed || wrong > 0 ? 1 : 0;
