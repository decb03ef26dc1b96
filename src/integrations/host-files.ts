import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { authority, contentFolder } from '../record/authority.ts';
import { listed } from '../record/check/legible.ts';
import { today } from '../record/dates.ts';
import { leadingOn, waitingIn } from '../record/drafts/waiting.ts';
import { securityTxt } from '../record/hosts/security-txt.ts';
import { to } from '../record/links.ts';

const linesOf = (kind: 'links' | 'moved', from: (id: string) => string, code: number) => {
  const all = listed<{ id: string; to: string }>(contentFolder, kind);
  return leadingOn(all, waitingIn(contentFolder, today)).map((one) => `${to(from(one.id))} ${to(one.to)} ${code}`);
};

/**
 * For hosts that read `_redirects`, the pages that only lead on as answers of the server: a moved page is moved for good,
 * a short link may come to lead elsewhere. And `_headers` with the base in its addresses, and security.txt.
 */
export const hostFiles = (): AstroIntegration => ({
  name: 'host-files',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const write = (name: string, text: string) => writeFileSync(fileURLToPath(new URL(name, dir)), text);
      const lines = [...linesOf('moved', (id) => id, 301), ...linesOf('links', (id) => `/go/${id}/`, 302)];
      write('_redirects', lines.map((line) => `${line}\n`).join(''));
      const headers = readFileSync(new URL('_headers', dir), 'utf8');
      write(
        '_headers',
        headers.replace(/^\/.*/gm, (address) => to(address)),
      );
      const security = securityTxt(authority, new URL(to('/'), process.env['SITE'] || authority.address), today);
      if (!security) return;
      mkdirSync(new URL('.well-known', dir), { recursive: true });
      write('.well-known/security.txt', security);
    },
  },
});
