import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeWhole } from '../record/write-whole.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Leaves in a page's Content-Security-Policy the hashes of its own inline styles and scripts only.
 * Astro lists those of every page on every page: a looser policy, and a kilobyte that no compression helps.
 */
export function tighten(html: string): string {
  const own = new Set(
    [...html.matchAll(/<(style|script)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text]) => hash(text!)),
  );
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (meta) =>
    meta.replace(/ '(?:sha256|sha384|sha512)-[^']+'/g, (one) => (own.has(one.trim()) ? one : '')),
  );
}

export const tightPolicy = (): AstroIntegration => ({
  name: 'tight-policy',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const file of globSync(`${fileURLToPath(dir)}**/*.html`)) {
        writeWhole(file, tighten(readFileSync(file, 'utf8')));
      }
    },
  },
});
