/** Notes the addresses of the site that was just published, so that no later build loses one: npm run note-addresses. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { addressesIn, publishedAddresses, publishedFile } from '../src/record/published.ts';

const site = process.env.OUT || 'dist';
if (!existsSync(`${site}/index.html`)) {
  console.error(`There is no built site in ${site}/. Build it first: npm run build`);
  process.exit(1);
}
const before = publishedAddresses();
const all = [...new Set([...before, ...addressesIn(site)])].toSorted();
mkdirSync(dirname(publishedFile), { recursive: true });
writeFileSync(
  `${publishedFile}.new`,
  `# Addresses that were published. Others link to them, so a build that loses one stops. Never take a line out.\n${all.join('\n')}\n`,
);
renameSync(`${publishedFile}.new`, publishedFile);
console.log(
  `${all.length - before.length} new addresses are noted in ${publishedFile}, ${all.length} in all. Commit it.`,
);
