import type { Kind } from '../../../schema/kinds.ts';
import type { Rule } from '../rule.ts';

/** Kinds whose page is nothing without its words. Some pages are made of lists, and vacancies have a rule of their own. */
const written: Kind[] = ['news', 'messages', 'stories', 'chapters', 'questions', 'roles', 'events', 'weeks', 'here'];

const news = (body: string) => ({ file: 'news/example.mdx', text: `---\ntitle: A new office\n---\n${body}` });

export const emptyBody: Rule = {
  name: 'empty-body',
  level: 'error',
  why: 'Readers would open the page and find a title with nothing below it.',
  wrong: news(''),
  right: news('\nWe moved in March.\n'),
  find({ kind, data, body, bodyLine }) {
    if (!data || !written.includes(kind) || data['draft'] === true) return [];
    // Of a question without its headings another rule asks for the answer.
    if (kind === 'questions' && !body.trim()) return [];
    if (body.replace(/^#{1,6}(?:\s.*)?$/gm, '').trim()) return [];
    const back =
      kind === 'here'
        ? ', or delete the file: the page then says that nothing is published yet'
        : kind === 'weeks'
          ? ''
          : ', or keep the page back with draft: true';
    const message = `There are no words below the fields of this page. Write them after the second line of dashes${back}.`;
    return [{ line: Math.max(1, bodyLine - 1), message }];
  },
};
