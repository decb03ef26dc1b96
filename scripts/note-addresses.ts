/** Notes the addresses of the site that was just published, so that no later build loses one: npm run note-addresses. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { builtSite } from './built-site.ts';
import { addressesIn, publishedAddresses, publishedFile } from '../src/record/published.ts';
import { writeWhole } from '../src/record/write-whole.ts';

const before = publishedAddresses();
const all = [...new Set([...before, ...addressesIn(builtSite())])].toSorted();
mkdirSync(dirname(publishedFile), { recursive: true });
writeWhole(
  publishedFile,
  `# Addresses that were published. Others link to them, so a build that loses one stops. Never take a line out.\n${all.join('\n')}\n`,
);
console.log(
  `${all.length - before.length} new addresses are noted in ${publishedFile}, ${all.length} in all. Commit it.`,
);
