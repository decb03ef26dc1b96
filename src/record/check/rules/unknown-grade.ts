import type { Inspection } from '../../../schema/inspection.ts';
import { gradesIn } from '../../inspections/grade-words.ts';
import { gradeInWords } from '../../inspections/inspections.ts';
import type { Rule } from '../rule.ts';
import { sentencesIn } from '../words/blocks.ts';
import { inBlocks, sentences, unquoted } from '../words/in-blocks.ts';
import { authorityOf, inspectionsOf } from '../words/known-words.ts';

/** Old grades alone are another rule's: here are those that no inspection of ours ever gave. */
export const unknownGrade: Rule = {
  name: 'unknown-grade',
  level: 'error',
  why: 'A grade that the inspectors did not give misleads everybody who decides by it.',
  wrong: 'In 2031 Ofsted judged us Outstanding.',
  right: 'In 2031 a council in Wales asked us about our work.',
  find(page) {
    const { name = 'us' } = authorityOf(page);
    const ofUs = new RegExp(`\\b(?:we|us|our|the council|the service|${name.replace(/\W/g, '.')})\\b`, 'i');
    return inBlocks(page, [...sentences, 'heading'], ({ own }) =>
      sentencesIn(unquoted(own))
        .filter(({ text }) => ofUs.test(text))
        .flatMap(({ text, at: begins }) =>
          gradesIn(text)
            .filter(({ rating, grade, years }) => rating && !gave(inspectionsOf(page), grade, years))
            .map(({ grade, years, at }) => ({
              at: begins + at,
              message: `No inspection${years.length > 0 ? ` of ${years.join(' or ')}` : ''} in inspections/ gave ${gradeInWords[grade]}. Mend the grade or the year, or record the inspection first.`,
            })),
        ),
    );
  },
};

/** Whether an inspection gave a grade in any area; in one of the years, by its fieldwork or its report, where words name some. */
const gave = (all: readonly Inspection[], grade: string, years: readonly string[]) =>
  all.some(
    ({ judgements, fieldwork, published }) =>
      Object.values(judgements).some((one) => one === grade) &&
      (years.length === 0 || years.includes(fieldwork.to.slice(0, 4)) || years.includes(published?.slice(0, 4) ?? '')),
  );
