import type { Rule } from '../rule.ts';
import { sentencesIn } from '../words/blocks.ts';
import { everywhere, inBlocks, unquoted } from '../words/in-blocks.ts';

/** Praise of oneself that nobody can check. Outstanding is a grade of Ofsted’s too, with a capital. */
const empty =
  /(?<![\p{L}¤-])(?:outstanding(?= (?:team|service|support|opportunit|career|work|place|practice|people|staff|colleague|leader|council|package|benefit))|world[- ](?:class|leading|beating)|best places? to (?:work|live)|(?:be )?passionate|make (?:a|the) (?:real |big |positive )?difference|making (?:a|the) (?:real |big |positive )?difference|like no other|second to none|unrivalled|unparalleled|market[- ]leading|forward[- ]thinking|employer of choice|exciting (?:opportunity|time|journey)|improvement journey|amazing|fantastic|dynamic team|vibrant|fast[- ]paced|go(?:es|ing)? the extra mile|at the heart of everything|one of the best)(?!\p{L})/giu;

/** What somebody else is said to think, is. */
const reported = /\b(?:said|says|wrote|writes|told|called|calls)\b/;

export const slogans: Rule = {
  name: 'slogans',
  level: 'advice',
  why: 'Every council says it. Candidates believe what they can check.',
  wrong: 'Join our world-class team and make a real difference.',
  right: 'You would join a team that meets each Tuesday to think about one family together.',
  find: (page) =>
    inBlocks(page, everywhere, ({ own }) =>
      sentencesIn(unquoted(own))
        .filter(({ text }) => !reported.test(text))
        .flatMap(({ text, at }) =>
          [...text.matchAll(empty)].map(({ 0: words, index }) => ({
            at: at + index,
            message: `Nobody can check “${words.replace(/\s+/g, ' ')}”. Say what you do instead: who, what and how often.`,
          })),
        ),
    ),
};
