import type { Kind } from '../../../schema/kinds.ts';
import type { Rule } from '../rule.ts';
import { inBlocks, sentences } from '../words/in-blocks.ts';

/** Where facts about the service stand. A vacancy, an event and an invented family have figures of their own. */
const factual: Kind[] = ['pages', 'chapters', 'messages', 'stories', 'news', 'questions', 'roles'];

const number = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const counted =
  "(?:cases|social workers?|agency workers?|staff|posts|vacancies|foster carers|care leavers|days[’']? (?:of )?(?:annual )?leave|hours a week)";
/** Of these a few may be anybody’s: a family with 3 children is no figure of ours. */
const people = '(?:children|young people|famil(?:y|ies)|workers|carers|managers|colleagues)';
/** Not a year, nor the number of a section, a page or an age. */
const free = '(?<![\\d–-])(?<!\\b(?:section|part|page|step|week|year|standard|aged?) )\\b(?!(?:19|20)\\d\\d\\b)';

const small = 'one|two|three|four|five|six|seven|eight|nine';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const inLetters = `(?:(?:${tens})(?:[ -](?:${small}))?|${small}|ten|eleven|twelve|\\w+teen|(?:a|one) hundred)`;

const figures = new RegExp(
  [
    `£\\s?${number}(?:\\s?(?:k|m|million|bn|billion)\\b)?`,
    `${number}\\s?%`,
    `${number} per ?cent\\b`,
    `\\bcaseloads?(?: limit| cap)? (?:of|is|are|was|were|at)(?: about| around| under| at most| no more than)? ${number}`,
    `${free}${number}(?: [a-z]+)? ${counted}\\b`,
    `${free}(?=\\d[\\d,.]*\\d)${number}(?: [a-z]+)? ${people}\\b`,
    `\\b${inLetters} per ?cent\\b`,
    `\\b${inLetters} (?:in|out of)(?: every)? (?:ten|twenty|(?:a |one )?hundred)\\b(?! (?:minute|hour|day|week|month|year))`,
    `\\b\\d+ (?:in|out of)(?: every)? \\d+\\b`,
  ].join('|'),
  'gi',
);

export const typedFigures: Rule = {
  name: 'typed-figures',
  level: 'error',
  why: 'A figure without a source and a date cannot be checked, and grows old where nobody notices.',
  wrong: 'You would have caseloads of 12, and be paid £38,000. Ninety per cent of staff stay.',
  right: 'Caseloads are not published yet. Ask us when you apply.',
  find: (page) =>
    factual.includes(page.kind) && page.data?.['kind'] !== 'help'
      ? inBlocks(
          page,
          sentences.filter((is) => is !== 'field'),
          ({ own }) =>
            [...own.matchAll(figures)].map(({ 0: words, index }) => ({
              at: index,
              message: `“${words}” is a figure without a source. Add it to claims/ with its source and its date, and write <Claim id="…" /> here.`,
            })),
        )
      : [],
};
