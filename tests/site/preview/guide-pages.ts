/** What is wrong with the guide’s pages in a preview, a sentence each. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { addresses } from '../../../src/editor/guide/for-pages.ts';
import { homeVocabulary, vocabulary } from '../../../src/record/check/vocabulary.ts';
import { attribute, elements } from '../dom.ts';
import { idsOf, readPage } from '../pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off' },
});

/** @param folder of the built preview */
export function guideFaults(folder: string): string[] {
  return Object.values(addresses).flatMap((path) => {
    const file = join(folder, path, 'index.html');
    if (!existsSync(file)) return [`${path} is not in the preview.`];
    const page = readPage(path, readFileSync(file, 'utf8'));
    const ids = idsOf(page);
    const lost = elements(page.root, 'a')
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => /\.md\b/.test(href) || (href.startsWith('#') && !ids.has(href.slice(1))));
    const parts = Object.keys(path === addresses.parts ? { ...vocabulary, ...homeVocabulary } : {});
    const { results } = validator.validateStringSync(page.html, path);
    return [
      ...(elements(page.root, 'h1').length === 1 ? [] : [`${path} needs one first-level heading.`]),
      ...lost.map((href) => `${path}: the link ${href} leads nowhere.`),
      ...parts.filter((name) => !ids.has(`part-${name.toLowerCase()}`)).map((name) => `${path} does not show ${name}.`),
      ...results.flatMap(({ messages }) => messages.map(({ message, ruleId }) => `${path}: ${message} (${ruleId})`)),
    ];
  });
}
