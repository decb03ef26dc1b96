import type { Rule } from '../rule.ts';
import { inLines } from '../tree.ts';

/** Letters that take no room, and marks that turn the direction of writing. A joiner inside an emoji is meant. */
const hidden =
  /[\u200B\u200C\u2060\u00AD\u202A-\u202E\u2066-\u2069]|(?<!^)\uFEFF|(?<!\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})\u200D/u;
/** A space that does not break, where Markdown looks for a plain one. */
const hardSpace = /^\s*(?:#{1,6}|[-*+]|\d+\.)\u00A0/;

export const invisibleLetters: Rule = {
  name: 'invisible-letters',
  level: 'error',
  why: 'A letter nobody can see breaks search, links and headings, and nobody can find out why.',
  wrong: '##\u00A0Working with us\n\nWe meet families at home.',
  right: '## Working with us\n\nWe meet families at home.',
  find: (page) =>
    inLines(page, (text) => {
      if (hardSpace.test(text))
        return 'The space after the mark at the beginning of this line is a special one, often from Word. Delete it and type a space.';
      const at = hidden.exec(text)?.index;
      if (at === undefined) return undefined;
      const [before] = text.slice(0, at).match(/\S{1,20}\s*$/) ?? [];
      return `There is a letter here that nobody can see, ${before ? `after “${before.trim()}”` : 'where the line begins'}. Delete it, or type the word again.`;
    }),
};
