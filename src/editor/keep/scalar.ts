import { Document, Scalar, parse, type ToStringOptions } from 'yaml';

const options = (lineWidth = 0): ToStringOptions => ({
  lineWidth,
  minContentWidth: 0,
  singleQuote: true,
  flowCollectionPadding: false,
});

/** How a value stands: inside brackets or not, how far in, and written as which one before it. */
type Manner = { flow: boolean; indent: number; like?: Scalar | undefined; width?: number | undefined };

/**
 * A value as YAML writes it: words, a number, true or false, nothing.
 * The quotation marks of the one it replaces are kept, and a number in quotes stays one.
 */
export function scalarText(value: unknown, { flow, indent, like, width }: Manner): string {
  const text = String(value ?? '');
  const wasWords = typeof like?.value === 'string';
  if (like && !wasWords && typeof value === 'string' && text && isPlain(text, typeof like.value)) return text;
  const scalar = new Scalar(wasWords && value !== null ? text : value);
  if (like?.type && typeof scalar.value === 'string') scalar.type = like.type;
  const lines = String(scalar.value).includes('\n');
  if (flow && lines) scalar.type = 'QUOTE_DOUBLE';
  else if ((flow && scalar.type?.startsWith('BLOCK')) || (lines && scalar.type === 'PLAIN')) delete scalar.type;
  const document = new Document(flow ? [null] : { k: null });
  if (flow) document.set(0, scalar);
  else document.set('k', scalar);
  const written = document.toString(options(width)).trimEnd();
  if (flow) return inBrackets(document, written);
  return written
    .slice(written.startsWith('k:\n') ? 2 : 3)
    .split('\n')
    .map((line, i) => (i > 0 && line ? ' '.repeat(indent) + line : line))
    .join('\n')
    .trimStart();
}

function inBrackets(document: Document, written: string): string {
  (document.contents as unknown as { flow: boolean }).flow = true;
  return written.startsWith('[') ? written.slice(1, -1) : document.toString(options()).trim().slice(1, -1);
}

const isPlain = (text: string, type: string) => {
  try {
    return typeof parse(text) === type;
  } catch {
    return false;
  }
};
