import type { ContentFile, Rule } from '../rule.ts';
import { blocksOf } from '../words/blocks.ts';
import { everywhere, inBlocks, unquoted } from '../words/in-blocks.ts';
import { namesOf } from '../words/known-words.ts';
import { isWord, suggestion } from '../words/spelling.ts';

/** A word with what stands around it: an address, an e-mail and a number are none. */
const word = /(?<![\p{L}\p{N}¤@./_#&’'-])\p{L}[\p{L}’'-]*\p{L}(?![\p{L}\p{N}¤@/_-]|\.\p{L})/gu;
const begins = /(?:^|[.!?:…|][”’"')]*\s+|\n\s*)[“‘"'(]*$/u;

/** The words of a text, each with whether a sentence begins with it. */
const wordsIn = (text: string) =>
  [...text.matchAll(word)].map(({ 0: one, index: at }) => ({
    one,
    at,
    first: begins.test(text.slice(Math.max(0, at - 8), at)),
  }));

/** Words that have a capital inside a sentence are names, also where a sentence begins with them. */
const namesIn = (page: ContentFile) =>
  new Set(
    blocksOf(page).flatMap(({ own }) =>
      wordsIn(own).flatMap(({ one, first }) => (!first && /^\p{Lu}/u.test(one) ? [stem(one)] : [])),
    ),
  );
const stem = (one: string) => one.replace(/[’']s?$/, '');

export const spelling: Rule = {
  name: 'spelling',
  level: 'advice',
  why: 'Readers trust careful words, and search finds only what is spelt as they spell it.',
  wrong: 'We organize our work around familys.',
  right: 'We organise our work around families.',
  find(page) {
    const known = namesOf(page);
    const said = new Set<string>();
    let names: Set<string> | undefined;
    const part = (one: string) =>
      known.has(one) || known.has(one.toLowerCase()) || known.has(one.toLowerCase().replace(/s$/, '')) || isWord(one);
    const fine = (one: string) =>
      part(one) ||
      part(stem(one)) ||
      (one.includes('-') && one.split('-').every((half) => half.length < 3 || part(half)));
    return inBlocks(page, everywhere, ({ own }) =>
      wordsIn(unquoted(own)).flatMap(({ one, at, first }) => {
        const small = one.toLowerCase();
        const name = one !== small;
        if (/\p{Lu}/u.test(one.slice(1)) || (name && !first)) return [];
        if (said.has(small) || fine(one) || (name && fine(small))) return [];
        if (name && (names ??= namesIn(page)).has(stem(one))) return [];
        const guess = suggestion(small);
        // A name that nobody is likely to have meant as another word.
        if (name && (!guess || one.length < 5)) return [];
        said.add(small);
        const message = `“${one}” is not in the British dictionary.${guess ? ` Did you mean “${guess}”?` : ''} If it is right, add it to ${page.folder}/spelling.yaml.`;
        return [{ at, message }];
      }),
    );
  },
};
