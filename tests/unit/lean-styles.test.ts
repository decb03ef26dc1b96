import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { lean } from '../../src/integrations/lean-styles.ts';

const page = (styles: string, body: string) =>
  `<html><head><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self' 'sha256-old';">${styles}</head><body>${body}</body></html>`;
const styleOf = (html: string) => /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';

test('rules for what is not on the page go, and those for what is stay, states among them', async () => {
  const css =
    '.boat{color:red}.sail{color:blue}.boat:hover{color:green}p>.boat{top:0}dialog{left:0}@media print{.sail{top:0}}';
  const html = await lean(page(`<style>${css}</style>`, '<p class="boat">A boat</p>'));
  assert.equal(styleOf(html), '.boat{color:red}.boat:hover{color:green}p>.boat{top:0}');
});

test('a class that a script adds stays', async () => {
  const html = await lean(page('<style>.stale{color:red}</style>', '<p>x</p>'), 'item.classList.add("stale")');
  assert.equal(styleOf(html), '.stale{color:red}');
});

test('several styles become one, in their order, and the policy knows it', async () => {
  const html = await lean(page('<style>p{top:1px}</style> <style>p{top:2px}</style>', '<p>x</p>'));
  assert.equal(html.match(/<style>/g)?.length, 1);
  assert.equal(styleOf(html), 'p{top:1px}p{top:2px}');
  assert.ok(html.includes(`'sha256-${createHash('sha256').update(styleOf(html)).digest('base64')}'`));
});

test('scopes get short names, the same in the style and on the elements', async () => {
  const html = await lean(
    page(
      '<style>.a.astro-abcd1234{top:0}.astro-wxyz6789{left:0}</style>',
      '<p class="a astro-abcd1234"><b class="astro-wxyz6789">x</b></p>',
    ),
  );
  assert.equal(styleOf(html), '.a._0{top:0}._1{left:0}');
  assert.ok(html.includes('<p class="a _0"><b class="_1">x</b></p>'));
});

test('a page without styles is left alone', async () => {
  const html = page('', '<p>x</p>');
  assert.equal(await lean(html), html);
});
