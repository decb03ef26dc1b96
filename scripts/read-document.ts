import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf';
import { readPages } from '../src/record/quotations/document-pages.ts';
import type { Word } from '../src/record/quotations/words.ts';

export type Document = { name: string; hash: string; paged: boolean; words: Word[] };

/** A document that cannot be read; its message says why, and what to do. */
export class Unreadable extends Error {}

/**
 * A PDF, web page or text file that the editor has on disk, ready to be searched. Ligatures, soft hyphens and numbers of
 * notes are dealt with. A list's bullets are in the words, so no quotation runs across two items; tables and columns
 * come in the order in which a PDF draws them.
 * @throws {Unreadable}
 */
export async function readDocument(file: string): Promise<Document> {
  const name = basename(file);
  const bytes = readFileSync(file);
  const [pages, remedy] = /\.pdf$/iu.test(file)
    ? [
        await pagesOfPdf(name, bytes),
        'It is pictures of pages. Get the PDF as its publisher made it, or have its text recognised (OCR)',
      ]
    : [pagesOfText(name, bytes), 'Open it, and save it again as a PDF'];
  const words = readPages(pages);
  if (words.length === 0) throw new Unreadable(`${name} has no text in it. ${remedy}.`);
  return { name, hash: createHash('sha256').update(bytes).digest('hex'), paged: pages.length > 1, words };
}

async function pagesOfPdf(name: string, bytes: Uint8Array): Promise<string[]> {
  try {
    const { items } = await extractTextItems(await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }));
    return items.map(textOfPage);
  } catch (error) {
    throw new Unreadable(
      (error as Error).name === 'PasswordException'
        ? `${name} is locked with a password. Open it, print it to a PDF without one, and give that.`
        : `${name} cannot be read as a PDF: it is damaged, or something else under that name. Fetch it again.`,
    );
  }
}

/** A page as its PDF gives it, line by line, without the raised small numbers that point to footnotes (or say m²). */
const textOfPage = (items: StructuredTextItem[]) =>
  items.map((item, i) => (pointsToNote(item, items[i - 1]) ? '' : item.str) + (item.hasEOL ? '\n' : '')).join('');
const pointsToNote = (item: StructuredTextItem, before: StructuredTextItem | undefined) =>
  before &&
  /^\d{1,2}$/u.test(item.str) &&
  /\D$/u.test(before.str) &&
  item.fontSize < 0.8 * before.fontSize &&
  item.y > before.y;

function pagesOfText(name: string, bytes: Buffer): string[] {
  const text = decode(bytes);
  if (text.includes('\0')) throw new Unreadable(`${name} is not text. Open it, and save it as a PDF.`);
  // A form feed parts the pages of a PDF that was turned into text.
  return /\.html?$/iu.test(name) ? [textOfHtml(parse(text))] : text.split('\f');
}

/** Text of the encodings that programs save: UTF-8, UTF-16 with its mark, or that of older Windows. */
function decode(bytes: Buffer): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const unread = /^(?:script|style|noscript|title)$/u;
const block =
  /^(?:article|aside|blockquote|br|caption|d[dlt]|details|div|figcaption|figure|footer|form|h[1-6r]|header|li|main|nav|[ou]l|p|pre|section|summary|table|t[dhr])$/u;

function textOfHtml(node: DefaultTreeAdapterMap['node']): string {
  if (unread.test(node.nodeName) || pointsToWebNote(node)) return '';
  if ('value' in node) return node.value.replace(/\s+/gu, ' ');
  const inner = 'childNodes' in node ? node.childNodes.map(textOfHtml).join('') : '';
  return block.test(node.nodeName) ? `\n${inner}\n` : inner;
}

const pointsToWebNote = (node: DefaultTreeAdapterMap['node']) =>
  node.nodeName === 'sup' && 'childNodes' in node && node.childNodes.some(({ nodeName }) => nodeName === 'a');
