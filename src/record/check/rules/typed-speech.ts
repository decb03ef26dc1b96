import type { Kind } from '../../../schema/kinds.ts';
import type { Rule } from '../rule.ts';
import { beginning, inBlocks } from '../words/in-blocks.ts';

/** Where people who are there speak. Those of the practice model and its weeks are invented, and say what they must. */
const real: Kind[] = ['pages', 'messages', 'stories', 'news', 'questions', 'roles', 'events', 'vacancies'];
/** Fewer words are a phrase, which one may borrow. */
const least = 8;

const says = '(?:said|says|told|tells|wrote|writes|explained|explains|added|adds|recalled|recalls)';
/** Words that have a capital because a sentence begins with them. */
const opening = '(?!(?:I|You|We|They|He|She|It|One|The|This|That|A|An|Some|Somebody|People|Many|If|When|Say)\\b)';
const somebody = `(?:${opening}\\p{Lu}[\\p{L}’'.-]+|director|councillor|inspectors?)`;
const before = new RegExp(
  `(?<![\\p{L}])${somebody}(?![\\p{L}])[^.!?]*(?<![\\p{L}])${says}(?![\\p{L}])[^.!?“”"]{0,40}$`,
  'u',
);
const after = new RegExp(
  `^[,\\s–—]*(?:${says}\\s(?:[\\p{L}’-]+\\s){0,3}?${somebody}|(?:[\\p{L}’-]+\\s){0,2}?${somebody}(?:\\s\\p{Lu}[\\p{L}’-]+)?\\s${says})(?![\\p{L}])`,
  'u',
);

export const typedSpeech: Rule = {
  name: 'typed-speech',
  level: 'advice',
  why: 'Nobody has compared these words with a document, so nobody can show that they were said.',
  wrong: 'Ann Keeper said: “I came for a week and I have stayed for nine years.”',
  right: 'Ann Keeper came for a week and has stayed since.',
  find: (page) =>
    real.includes(page.kind) && page.data?.['kind'] !== 'practice'
      ? inBlocks(page, ['paragraph', 'item', 'cell', 'part'], ({ own }) =>
          [...own.matchAll(/“([^“”]+)”|"([^"]+)"/g)].flatMap(({ 0: whole, 1: curly, 2: plain, index }) => {
            const words = curly ?? plain ?? '';
            const said = before.test(own.slice(0, index)) || after.test(own.slice(index + whole.length));
            if (!said || words.trim().split(/\s+/).length < least) return [];
            const message = `${beginning(words)} is what somebody said. Add it to quotations/ with its source, and write <Quote id="…" /> here; or tell it in words of your own.`;
            return [{ at: index, message }];
          }),
        )
      : [],
};
