import type { Rule } from '../rule.ts';
import { each } from '../tree.ts';

export const plainHttp: Rule = {
  name: 'plain-http',
  level: 'advice',
  why: 'Others on the same network can read and change what comes over http.',
  wrong: 'Read [the law on social work](http://www.legislation.gov.uk/).',
  right: 'Read [the law on social work](https://www.legislation.gov.uk/).',
  find: (page) =>
    each(page, ({ type, url = '' }) =>
      type === 'link' && /^http:/i.test(url)
        ? `This address begins with http:. Try it with https: and write that: ${url.replace(/^http:/i, 'https:')}`
        : undefined,
    ),
};
