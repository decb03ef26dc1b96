import { readFileSync } from 'node:fs';
import { filesOf } from '../src/record/check/content-files.ts';
import { readYaml } from '../src/record/check/read-yaml.ts';
import { writeWhole } from '../src/record/write-whole.ts';
import type { Quotation } from './choose-document.ts';
import { stampReceipts, type Receipt } from './stamp-receipt.ts';

type QuotationList = {
  file: string;
  text: string;
  quotations: Quotation[];
  lineOf: (path: PropertyKey[]) => number;
};

/**
 * The files of quotations in an authority's folder.
 * @returns the files, and what in them cannot be read, each with file, line and remedy
 */
export function readLists(folder: string): { lists: QuotationList[]; faults: string[] } {
  const faults: string[] = [];
  const lists = filesOf(folder, 'quotations').map((file) => {
    const text = readFileSync(file, 'utf8');
    const yaml = readYaml(text);
    const items = [yaml.data ?? []].flat() as Partial<Quotation>[];
    faults.push(...yaml.faults.map(({ line, message }) => `${file}:${line} ${message}`));
    items.forEach((item, i) => {
      if (![item?.id, item?.text, item?.source].every((field) => typeof field === 'string' && /\S/u.test(field)))
        faults.push(
          `${file}:${yaml.lineOf([i])} A quotation needs an id, its text and its source. Write what is missing.`,
        );
    });
    return { file, text, quotations: items as Quotation[], lineOf: yaml.lineOf };
  });
  return { lists, faults };
}

/**
 * Writes receipts into a file, all of them or none: into a second file first, which then takes its place.
 * @returns a sentence where it cannot, and nothing where it has
 */
export function writeReceipts({ file, text }: QuotationList, receipts: (Receipt | undefined)[]): string | undefined {
  const stamped = stampReceipts(text, receipts);
  if (stamped === undefined)
    return `${file}: no receipts were written. Write each field of a quotation on a line of its own, as the guide shows.`;
  if (readFileSync(file, 'utf8') !== text)
    return `${file}: no receipts were written, because the file was changed meanwhile. Run this again.`;
  if (stamped === text) return undefined;
  writeWhole(file, stamped);
  return undefined;
}
