/** The kits of the shareable pages, all of them: unlisted, and with words that a person could have written. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textParts } from '../../src/record/share/text-message.ts';
import { none } from '../none.ts';
import { elements, words } from './dom.ts';
import { base, files, pages, type Page } from './pages.ts';

const desk = pages.find(({ path }) => path === '/share/')!;
const kits = pages.filter(({ path }) => /^\/share\/./.test(path));
const about = (page: Page) => page.path.slice('/share'.length).replace(/^\/home\/$/, '/');
const readyWords = (page: Page) =>
  elements(page.root, 'pre').map((block) =>
    block.childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
  );
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

test('every page listed for search engines has a kit, and the desk leads to each kit', () => {
  const led = new Set(elements(desk.root, 'a').flatMap(({ attrs }) => attrs.map(({ value }) => value)));
  assert.ok(kits.length > 0, 'No kits were built.');
  none([
    ...kits.filter((kit) => ![...led].some((href) => href.endsWith(kit.path))).map(({ path }) => `No link to ${path}.`),
    ...pages
      .filter(({ path, listed }) => listed && !files.has(`/share${path === '/' ? '/home/' : path}`))
      .map(({ path }) => `${path} has no kit.`),
    ...kits.filter((kit) => !files.has(about(kit))).map(({ path }) => `${path} is the kit of no page.`),
    ...[desk, ...kits].filter(({ listed }) => listed).map(({ path }) => `${path} lacks noindex.`),
  ]);
});

test('its words come in three lengths, none says a thing twice, and most text messages are sent as one', () => {
  let long = 0;
  none(
    kits.flatMap((kit) => {
      const [text = '', post = '', email = ''] = readyWords(kit);
      // How long the path is that a host publishes a site under is no matter of words.
      if (textParts(text.replace(`${base}/go/`, '/go/')) > 1) long++;
      return [
        ...[text, post, email].flatMap((one) => {
          const said = one.split(/\n|(?<=[.?!’])\s(?=[\p{Lu}‘])/u).map(bare);
          const twice = said.filter((sentence, i) => sentence.includes(' ') && said.indexOf(sentence) !== i);
          return twice.map((sentence) => `${kit.path} says “${sentence}” twice in: ${one}`);
        }),
        ...(/https:\/\/\S+$/.test(text) && /\nhttps:\/\/\S+$/.test(post)
          ? []
          : [`${kit.path} has words without a link.`]),
        ...(words(kit.root).includes(`${text.length} characters`) || textParts(text) > 1
          ? []
          : [`${kit.path} counts wrong.`]),
      ];
    }),
  );
  assert.ok(long < kits.length / 10, `${long} of ${kits.length} text messages are too long for one.`);
});
