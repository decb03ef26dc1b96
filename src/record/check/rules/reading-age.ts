import type { Kind } from '../../../schema/kinds.ts';
import { ageOf, oldestAge, wordsIn } from '../../reading-age.ts';
import type { Rule } from '../rule.ts';
import { blocksOf, sentencesIn } from '../words/blocks.ts';
import { beginning } from '../words/in-blocks.ts';

/** What candidates read. A list of sources, or a record, is for those who check it. */
const read: Kind[] = ['pages', 'chapters', 'messages', 'stories', 'news', 'questions', 'roles', 'events', 'vacancies'];
/** Fewer words than this, and a single name decides. */
const fewest = 100;

const hard =
  'Practitioners facilitate collaborative conversations regarding intergenerational relationships, communication and accountability. ';

export const readingAge: Rule = {
  name: 'reading-age',
  level: 'advice',
  why: 'Plain words are read faster by everybody, and half of all readers give up on hard ones.',
  wrong: hard.repeat(12),
  right: 'Jay stays at home on Mondays. Mum is low on Mondays. He will not leave her. '.repeat(8),
  find(page) {
    if (!read.includes(page.kind)) return [];
    const sentences = blocksOf(page)
      .filter(({ is }) => is === 'paragraph' || is === 'item')
      .flatMap((block) =>
        sentencesIn(block.text).map(({ text, at }) => ({ text, words: wordsIn(text), line: block.lineAt(at) })),
      )
      .filter(({ words }) => words.length > 0);
    if (sentences.flatMap(({ words }) => words).length < fewest) return [];
    const age = ageOf(sentences.map(({ words }) => words));
    if (age <= oldestAge) return [];
    const hardest = sentences
      .map((one) => ({ ...one, age: ageOf([one.words]) }))
      .filter(({ words }) => words.length > 5)
      .toSorted((a, b) => b.age - a.age)
      .slice(0, 3)
      .map(({ line, text }) => `line ${line}, ${beginning(text)}`);
    return [
      {
        line: page.bodyLine,
        message: `A reader of this page needs to be ${age}; we aim at 9 to 11. Use shorter words and sentences. The hardest are ${hardest.join('; ')}.`,
      },
    ];
  },
};
