import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { extractText, getDocumentProxy } from 'unpdf';
import { readPages, type Words } from '../src/record/words.ts';

export type Document = { name: string; hash: string; paged: boolean; words: Words };

/** A PDF, web page or text file that the editor has on disk, ready to be searched. */
export async function readDocument(file: string): Promise<Document> {
  const bytes = readFileSync(file);
  const pages = /\.pdf$/iu.test(file) ? await pagesOfPdf(bytes) : [textOf(file, bytes.toString('utf8'))];
  return {
    name: basename(file),
    hash: createHash('sha256').update(bytes).digest('hex'),
    paged: pages.length > 1,
    words: readPages(pages),
  };
}

async function pagesOfPdf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  return (await extractText(pdf, { mergePages: false })).text;
}

const inline = new Set(['a', 'abbr', 'b', 'cite', 'em', 'i', 'q', 'small', 'span', 'strong', 'sub', 'sup', 'u']);
const textOf = (file: string, text: string) => (/\.html?$/iu.test(file) ? textOfHtml(parse(text)) : text);

function textOfHtml(node: DefaultTreeAdapterMap['node']): string {
  if (node.nodeName === 'script' || node.nodeName === 'style') return '';
  if ('value' in node) return node.value.replace(/\s+/gu, ' ');
  const inner = 'childNodes' in node ? node.childNodes.map(textOfHtml).join('') : '';
  return inline.has(node.nodeName) ? inner : `\n${inner}\n`;
}
