import type { Rule } from '../rule.ts';
import { each, wordsOf } from '../tree.ts';

const kinds: Record<string, string> = {
  pdf: 'PDF',
  doc: 'Word',
  docx: 'Word',
  odt: 'OpenDocument',
  xls: 'Excel',
  xlsx: 'Excel',
  ods: 'OpenDocument',
  csv: 'CSV',
  ppt: 'PowerPoint',
  pptx: 'PowerPoint',
  zip: 'ZIP',
};

export const documentLinks: Rule = {
  name: 'document-links',
  level: 'advice',
  why: 'A document opens elsewhere, costs data and is hard to read on a phone, so people want to know before.',
  wrong: 'Read [the report of 2023](https://example.org/report.pdf).',
  right: 'Read [the report of 2023 (PDF)](https://example.org/report.pdf).',
  find: (page) =>
    each(page, (node) => {
      const ending = node.type === 'link' && /\.(\w{2,4})(?:[?#]|$)/.exec(node.url ?? '')?.[1]?.toLowerCase();
      const kind = ending && Object.hasOwn(kinds, ending) ? kinds[ending] : undefined;
      const words = wordsOf(node).trim();
      return kind && !words.toLowerCase().includes(kind.toLowerCase())
        ? `This link leads to a document. Say so in its words: [${words} (${kind})].`
        : undefined;
    }),
};
