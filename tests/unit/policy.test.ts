import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { spare, tighten } from '../../src/integrations/tight-policy.ts';

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

const whole =
  "default-src 'none';img-src 'self' data:;font-src 'self';connect-src 'self';base-uri 'none';" +
  "require-trusted-types-for 'script';trusted-types 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';";
const spared = (body: string) =>
  policyOf(spare(`<meta http-equiv="content-security-policy" content="${whole}">${body}`));

test('a page on which nothing runs allows no script, and what it fetches', () => {
  const data = '<script type="application/ld+json">{}</script>';
  assert.equal(spared(data), "default-src 'none';img-src 'self';base-uri 'none';style-src 'self';");
});

test('a page keeps what it asks for', () => {
  const font = '<style>@font-face{src:url(/a.woff2)} li{mask:url("data:image/svg+xml,x")}</style>';
  assert.equal(
    spared(`${font}<a href="/search/" data-search>Search</a><script type="module" src="/a.js"></script>`),
    whole,
  );
});

test('a page without search reads no index', () => {
  assert.equal(
    spared('<script type="module" src="/a.js"></script>'),
    "default-src 'none';img-src 'self';base-uri 'none';" +
      "require-trusted-types-for 'script';trusted-types 'none'; script-src 'self'; style-src 'self';",
  );
});
