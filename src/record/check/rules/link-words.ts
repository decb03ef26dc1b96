import type { Rule } from '../rule.ts';
import { each, wordsOf } from '../tree.ts';

const vague =
  /^(?:please )?(?:(?:click|press|tap|see|go|look)(?: on)? )?(?:here|this|this link|this page|link|page|website|more|read more|read on|learn more|find out more|more information|more info|more details|details|download|website link|web page)$/i;

export const linkWords: Rule = {
  name: 'link-words',
  level: 'advice',
  why: 'Many people who listen jump from link to link, and hear its words alone.',
  wrong: 'For the inspections [click here](/inspections/).',
  right: 'Read [every inspection since 2011](/inspections/).',
  find: (page) =>
    each(page, (node) => {
      if (node.type !== 'link') return undefined;
      const words = wordsOf(node)
        .trim()
        .replace(/[.…!:>»→]+$/u, '')
        .trim();
      if (vague.test(words))
        return `“${words}” does not say where the link leads. Write it in the link: [every inspection](${node.url}).`;
      return /^(https?:\/\/|www\.)\S+$/i.test(words) && words.length > 30
        ? `The words of this link are a bare address. Write what is there: [the report of 2023](${node.url}).`
        : undefined;
    }),
};
