import { createHash } from 'node:crypto';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
/** Data blocks, such as JSON-LD, do not run. */
const code = /<script(?![^>]*\stype="application\/ld\+json")/;

/**
 * Leaves in a page's Content-Security-Policy the hashes of its own inline styles and scripts only.
 * Astro lists those of every page on every page: a looser policy, and a kilobyte that no compression helps.
 */
export function tighten(html: string): string {
  const own = new Set(
    [...html.matchAll(/<(style|script)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text]) => hash(text!)),
  );
  return html.replace(policy, (meta) =>
    meta.replace(/ '(?:sha256|sha384|sha512)-[^']+'/g, (one) => (own.has(one.trim()) ? one : '')),
  );
}

/** Parts of the policy that only some pages ask for, and what on a page asks for each. */
const asked: [part: RegExp, by: RegExp][] = [
  [/ data:/, /url\(["']?data:/],
  [/ 'wasm-unsafe-eval'/, / data-search/],
  [/connect-src 'self';\s*/, / data-search/],
  [/font-src 'self';\s*/, /@font-face/],
  [/script-src [^;]*;\s*/, code],
  [/require-trusted-types-for 'script';\s*/, code],
  [/trusted-types 'none';\s*/, code],
];

/** Takes out of a page's policy what nothing on it asks for: default-src 'none' then stands in its place. */
export function spare(html: string): string {
  const unasked = asked.filter(([, by]) => !by.test(html));
  return html.replace(policy, (meta) => unasked.reduce((less, [part]) => less.replace(part, ''), meta));
}
