import { LineCounter, parseDocument, visit, type Document } from 'yaml';

/** A line that the YAML reader cannot read, and what to write instead. */
export type Stumble = { line: number; message: string };

/** What the YAML reader objects to in a document, with its line in the text. */
function stumblesOf(document: Document, counter: LineCounter, text: string): Stumble[] {
  const faults = [...aliasesOf(document), ...document.errors];
  // Whatever the reader stumbles over, a tab is where it began.
  const tab = faults.length > 0 ? text.split('\n').findIndex((line) => /^ *\t/.test(line)) + 1 : 0;
  if (tab) return [{ line: tab, message: advice['TAB_AS_INDENT']! }];
  return faults.map(({ code, message, pos: [at] }) => {
    const flow = message.startsWith('Flow');
    const from = flow
      ? text.slice(0, at).search(/[[{][^[{]*$/)
      : /^Missing closing/.test(message)
        ? lastStart(document, at)
        : at;
    const { line } = counter.linePos(from);
    // A line set in below a value that stands whole on its own line: it is the one out of place.
    const below = code === 'BLOCK_AS_IMPLICIT_KEY' && !/:\s.*:(\s|$)/.test(text.split('\n')[line - 1] ?? '');
    const kind = below || message.startsWith('Sequence item') ? 'BAD_INDENT' : flow ? 'MISSING_CHAR' : code;
    const own = text.split('\n')[line - 1 + Number(below)] ?? '';
    const nameless = message.startsWith('Implicit map keys') || (code.endsWith('IMPLICIT_KEY') && !/:(\s|$)/.test(own));
    const known = nameless ? NO_FIELD : (apostrophe(own) ?? advice[kind]);
    return { line: line + Number(below), message: known ?? UNREADABLE };
  });
}

/** A YAML text as far as its reader gets, and what it stumbles over. */
export function read(text: string) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  return { counter, document, stumbles: stumblesOf(document, counter, text) };
}

/** Where a text that is never closed begins: the last one before the place where its end was looked for. */
function lastStart(document: Document, end: number): number {
  let start = 0;
  visit(document, {
    Scalar: (_, { range }) => {
      if (range && range[0] < end) start = Math.max(start, range[0]);
    },
  });
  return start;
}

/** Text that begins with a star: YAML takes it for a reference, and finds nothing. */
function aliasesOf(document: Document) {
  const found: { code: string; message: string; pos: [number] }[] = [];
  visit(document, { Alias: (_, { range }) => void found.push({ code: 'BAD_ALIAS', message: '', pos: [range![0]] }) });
  return found;
}

/** A text between single quotes ends at its apostrophe. */
function apostrophe(line: string): string | undefined {
  const [, name, words] = /^\s*(?:- +)?([\w-]+): '(.*\w'\w[^"]*)'\s*$/.exec(line) ?? [];
  return words && `The apostrophe ends the text here. Put double quotes around the whole of it: ${name}: "${words}".`;
}

const NO_FIELD =
  'This line is not a field. Write the field’s name, a colon, a space and its words; or set the line in below the field it belongs to.';
const UNREADABLE = 'This line cannot be read. Write the field’s name, a colon, a space and its words in double quotes.';
const QUOTE = 'This text needs double quotes around the whole of it: title: "*Our* week".';
const advice: Record<string, string> = {
  DUPLICATE_KEY: 'This field is here twice. Keep one.',
  TAB_AS_INDENT: 'There is a tab here. Use spaces.',
  BLOCK_AS_IMPLICIT_KEY: 'Text with a colon in it needs quotes around it: title: "Social worker: duty team".',
  MULTILINE_IMPLICIT_KEY: 'A quotation mark or a colon is out of place. Put double quotes around the whole text.',
  BAD_INDENT: 'This line is set in too far, or not far enough.',
  MISSING_CHAR: 'A quotation mark or a bracket is opened here and never closed. Close it.',
  MULTIPLE_DOCS: 'Three dashes may stand only around the fields. Take these out.',
  UNEXPECTED_TOKEN: QUOTE,
  BAD_SCALAR_START: QUOTE,
  BAD_ALIAS: QUOTE,
};
