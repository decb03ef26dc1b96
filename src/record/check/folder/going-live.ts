import { existsSync } from 'node:fs';
import type { Authority } from '../../../schema/authority.ts';
import { generalOf, layerOf, readText } from '../content-files.ts';
import { readYaml } from '../read-yaml.ts';
import { filesIn } from './files-in.ts';
import type { FolderRule } from './folder-rule.ts';

/** What only a demonstration says of itself. */
const demonstrates =
  /\b(?:an?|this|the) demonstration\b(?! of\b)|\bdemonstration (?:team|site)\b|this site is not the council[’']s|nobody at the council reads|the council did not make it|council that takes (?:it|the site) over|does not work for the council|nothing in it comes from inside the council/i;
/** Names that lead nowhere, by agreement of the whole web (RFC 2606). */
const nowhere = /\.(?:example|test|invalid|localhost)$/;

const settings = (address: string, email: string) =>
  `status: live\naddress: ${address}\ncontact:\n${email}  reports: https://reports.ofsted.gov.uk/\n`;

export const goingLive: FolderRule = {
  name: 'going-live',
  level: 'error',
  why: 'A live site speaks for the council. It needs an address that leads to it, somebody who answers, and no page that says it is not the council’s.',
  wrong: { file: 'authority.yaml', text: settings('https://careers.harbour.example', '') },
  right: { file: 'authority.yaml', text: settings('https://careers.harbour.gov.uk', '  email: jobs@harbour.gov.uk\n') },
  find(folder) {
    const file = `${folder}/authority.yaml`;
    if (!existsSync(file)) return [];
    const { data, lineOf } = readYaml(readText(file));
    const { status, address, contact } = (data ?? {}) as Partial<Authority>;
    if (status !== 'live') return [];
    const leads = !address || !URL.canParse(address) || !nowhere.test(new URL(address).hostname);
    return [
      ...(leads ? [] : [{ file, line: lineOf(['address']), message: `address: ${address} leads nowhere. Write the address where the site is published, or status: demonstration.` }]), // prettier-ignore
      ...(contact?.email ? [] : [{ file, line: lineOf(['contact']), message: 'contact: there is no email, so each “Ask us” ends at a page without an answer. Add one that somebody reads, or write status: demonstration.' }]), // prettier-ignore
      ...filesIn(folder)
        .filter((one) => /\.(?:mdx?|ya?ml)$/.test(one) && one !== file && layerOf(folder, one) !== generalOf(folder))
        .flatMap(saidIn),
    ];
  },
};

/** What a file says of a demonstration, each once, on its first line. What stands after # in a list is for its keepers. */
function saidIn(file: string) {
  const lines = readText(file).split('\n');
  const said = lines.map((text) =>
    /\.ya?ml$/.test(file) && /^\s*#/.test(text) ? undefined : demonstrates.exec(text)?.[0],
  );
  return [...new Set(said)].flatMap((words) => {
    if (!words) return [];
    const times = said.filter((one) => one === words).length;
    const often = times > 1 ? `, on ${times} lines` : '';
    const message = `The site is live, and “${words}” stands here${often}. Say what is true of the council’s own site, or take it out.`;
    return [{ file, line: said.indexOf(words) + 1, message }];
  });
}
