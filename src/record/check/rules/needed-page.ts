import { needed } from '../../drafts/needed.ts';
import { heldBack } from '../../drafts/waiting.ts';
import type { Rule } from '../rule.ts';

const inPages = /\/pages\/(.+)\.mdx$/;

export const neededPage: Rule = {
  name: 'needed-page',
  level: 'error',
  why: 'Other pages of the site lead to this one, or are built with its words. Without it they cannot be published.',
  wrong: { file: 'pages/contact.mdx', text: '---\ntitle: Contact\ndraft: true\n---\n\nWrite to us.\n' },
  right: { file: 'pages/contact.mdx', text: '---\ntitle: Contact\n---\n\nWrite to us.\n' },
  find({ file, kind, data, lineOf, today }) {
    const held = kind === 'pages' && needed.includes(inPages.exec(file)?.[1] ?? '') && heldBack(data ?? {}, today);
    if (!held) return [];
    const field = held.from ? 'publishFrom' : 'draft';
    const message = `${field}: the site cannot be without this page, so it cannot wait. Take ${field} out; keep new words in a copy of the file beside it, with draft: true.`;
    return [{ line: lineOf([field]), message }];
  },
};
