import type { Rule } from '../rule.ts';
import { nodesOf, wordsOf } from '../tree.ts';
import { blocksOf } from '../words/blocks.ts';
import { inBlocks, sentences, unquoted } from '../words/in-blocks.ts';
import { lettersOf } from '../words/known-words.ts';
import { unfinished } from '../words/unfinished.ts';

/** Letters that everybody reads as a word, or that the web is made of. */
const common = new Set(
  'UK GB AA AAA EU UN US USA GOV NHS MP BBC ITV TV DVD CD PC PDF HTML CSS CSV JSON XML RSS QR SMS URL USB GPS ID PIN FAQ OK AM PM BC AD NB PS VAT DIY GCSE HR IT CV WHO MOT ATM DNA HIV A4 UTC GMT BST'.split(
    ' ',
  ),
);
/** These are notes to oneself, of which another rule speaks. */
const notes: readonly string[] = unfinished;
const roman = /^[IVX]+$/;
const letters = /(?<![\p{L}\p{N}¤’'-])\p{Lu}{2,6}(?=s?(?![\p{L}\p{N}¤-]))/gu;

export const acronyms: Rule = {
  name: 'acronyms',
  level: 'advice',
  why: 'Somebody new to the work, or to the country, cannot know what the letters stand for.',
  wrong: 'You will chair the CPCC with a colleague.',
  right: 'You will chair the child protection case conference (CPCC) with a colleague.',
  find(page) {
    const explained = new Set(
      nodesOf(page).flatMap((node) => (node.name === 'Term' ? [wordsOf(node).replace(/s$/, '')] : [])),
    );
    const whole = blocksOf(page)
      .map(({ text }) => text)
      .join('\n');
    // In brackets, or the letters that its words begin with, small words aside.
    const spelt = (one: string) =>
      new RegExp(
        `\\p{Ll}[’”"]? \\(${one}s?\\)|${one}s? \\(\\p{L}+[ -]|\\bspells? ${one}|\\b${[...one].join('[\\p{L}’]+(?:\\s|-)(?:(?:and|for|of|in|the|to)\\s)*')}\\p{Ll}`,
        'iu',
      ).test(whole);
    const known = lettersOf(page);
    return inBlocks(page, [...sentences, 'heading'], ({ own, name }) =>
      name === 'keywords'
        ? []
        : [...unquoted(own).matchAll(letters)].flatMap(({ 0: one, index }) => {
            const around = own.slice(Math.max(0, index - 12), index + one.length + 12);
            const shouting = /\p{Lu}{2,}\s+\p{Lu}{2,}/u.test(around);
            if (
              common.has(one) ||
              notes.includes(one) ||
              roman.test(one) ||
              shouting ||
              explained.has(one) ||
              known.has(one) ||
              spelt(one)
            )
              return [];
            explained.add(one);
            const message = `${one} is not explained. Write it out the first time, with ${one} in brackets after it, or add it to terms.yaml and write <Term id="${one.toLowerCase()}">${one}</Term>.`;
            return [{ at: index, message }];
          }),
    );
  },
};
