import { test } from 'node:test';
import { none } from '../none.ts';
import { faults, files, read } from './pages.ts';
import { praises, replaced, unbalanced } from './superseded.ts';

const remedy = 'Say in the same place that it has been Inadequate since December 2023.';

test('the grade of 2018 never stands without that of 2023', () =>
  none(faults((page) => unbalanced(page.root).map((text) => `says “${text.slice(0, 120)}” and no more. ${remedy}`))));

test('nor in an entry of a feed', () =>
  none(
    [...files]
      .filter((path) => path.endsWith('.xml') && !path.startsWith('/sitemap'))
      .flatMap((path) =>
        [...read(path).matchAll(/<(entry|item)>[\s\S]*?<\/\1>/g)]
          .map(([entry]) => entry.replace(/<!\[CDATA\[|\]\]>|<[^>]+>|&lt;.*?&gt;/g, ' '))
          .filter((entry) => praises(entry) && !replaced(entry))
          .map((entry) => `${path} says “${entry.replace(/\s+/g, ' ').trim().slice(0, 120)}” and no more. ${remedy}`),
      ),
  ));
