import type { Rule } from '../rule.ts';
import { each } from '../tree.ts';
import { authorityOf } from '../words/known-words.ts';

export const ownAddress: Rule = {
  name: 'own-address',
  level: 'error',
  why: 'Nobody checks whether such a link leads anywhere, and in a preview it leads out of the preview.',
  wrong: 'Read [every inspection](https://harbour.example/inspections/).',
  right: 'Read [every inspection](/inspections/).',
  find(page) {
    const { address } = authorityOf(page);
    if (!address || !URL.canParse(address)) return [];
    const { host } = new URL(address);
    return each(page, ({ type, url = '' }) => {
      if (type !== 'link' || !/^https?:/i.test(url) || !URL.canParse(url) || new URL(url).host !== host)
        return undefined;
      const { pathname, hash } = new URL(url);
      return `This link names our own site in full. Write the path alone: ${pathname}${hash}`;
    });
  },
};
