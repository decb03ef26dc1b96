import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { tighten } from '../../src/integrations/tight-policy.ts';

const hash = (text: string, kind = 'sha256') => `'${kind}-${createHash(kind).update(text).digest('base64')}'`;
const [style, script] = ['\n.a { color: red }\n', 'document.title = "<b>";'];
const [others, othersScript] = [hash('.b {}'), hash('alert(1)', 'sha384')];
const page = (policy: string) =>
  `<html><head><meta http-equiv="content-security-policy" content="${policy}"><style>${style}</style></head>` +
  `<body><p>style-src ${others}</p><script type="module">${script}</script><script src="/a.js"></script></body></html>`;
const policyOf = (html: string) => /content="([^"]*)"/.exec(html)?.[1];

test('of the hashes, a page keeps those of its own inline styles and scripts', () => {
  const html = tighten(
    page(`script-src 'self' ${hash(script)} ${othersScript}; style-src 'self' ${others} ${hash(style)};`),
  );
  assert.equal(policyOf(html), `script-src 'self' ${hash(script)}; style-src 'self' ${hash(style)};`);
});

test('no directive is lost, nor anything in one that is not a hash', () => {
  const rest = "default-src 'none'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'";
  const html = tighten(page(`${rest}; script-src 'self' 'wasm-unsafe-eval' ${othersScript}; style-src ${others}`));
  assert.equal(policyOf(html), `${rest}; script-src 'self' 'wasm-unsafe-eval'; style-src`);
});

test('the hash of no script stands for one that is fetched', () => {
  const html = tighten(page(`script-src 'self' ${hash('')} ${hash(script)}`));
  assert.equal(policyOf(html), `script-src 'self' ${hash(script)}`);
});

test('nothing outside the policy changes', () => {
  const html = page(`style-src ${hash(style)}`);
  assert.equal(tighten(html), html);
  const none = html.replace(/<meta[^>]*>/, '');
  assert.equal(tighten(none), none);
});
