import type { Rule } from '../rule.ts';
import { aOrAn } from './a-or-an.ts';
import { acronyms } from './acronyms.ts';
import { allCapitals } from './all-capitals.ts';
import { altFileName } from './alt-file-name.ts';
import { altWords } from './alt-words.ts';
import { boldHeading } from './bold-heading.ts';
import { boldParagraph } from './bold-paragraph.ts';
import { closedVacancy } from './closed-vacancy.ts';
import { conflictMarks } from './conflict-marks.ts';
import { curlyField } from './curly-field.ts';
import { documentLinks } from './document-links.ts';
import { emptyBody } from './empty-body.ts';
import { emptyHeading } from './empty-heading.ts';
import { emptyLink } from './empty-link.ts';
import { headingLinks } from './heading-links.ts';
import { headingOrder } from './heading-order.ts';
import { hereFile } from './here-file.ts';
import { invisibleLetters } from './invisible-letters.ts';
import { joinedQuotation } from './joined-quotation.ts';
import { linkWords } from './link-words.ts';
import { longHeadings } from './long-headings.ts';
import { longSentences } from './long-sentences.ts';
import { neededPage } from './needed-page.ts';
import { notesToSelf } from './notes-to-self.ts';
import { ownAddress } from './own-address.ts';
import { personalData } from './personal-data.ts';
import { plainHttp } from './plain-http.ts';
import { plainWords } from './plain-words.ts';
import { praiseBalance } from './praise-balance.ts';
import { publishedDay } from './published-day.ts';
import { readingAge } from './reading-age.ts';
import { readReport } from './read-report.ts';
import { repeatedWords } from './repeated-words.ts';
import { reviewDays } from './review-days.ts';
import { reviewOrder } from './review-order.ts';
import { reviewedDay } from './reviewed-day.ts';
import { sameHeadings } from './same-headings.ts';
import { secondTitle } from './second-title.ts';
import { slogans } from './slogans.ts';
import { spelling } from './spelling.ts';
import { starterWords } from './starter-words.ts';
import { typedFigures } from './typed-figures.ts';
import { typedSpeech } from './typed-speech.ts';
import { unknownGrade } from './unknown-grade.ts';
import { wordLists } from './word-lists.ts';

/** Every rule that looks at a content file by itself: the file, its facts, its days, its form, its words. */
export const rules: readonly Rule[] = [
  conflictMarks,
  invisibleLetters,
  curlyField,
  neededPage,
  emptyBody,
  starterWords,
  notesToSelf,
  typedFigures,
  unknownGrade,
  typedSpeech,
  joinedQuotation,
  praiseBalance,
  hereFile,
  personalData,
  reviewOrder,
  reviewedDay,
  reviewDays,
  publishedDay,
  closedVacancy,
  secondTitle,
  headingOrder,
  emptyHeading,
  boldHeading,
  boldParagraph,
  sameHeadings,
  longHeadings,
  allCapitals,
  wordLists,
  emptyLink,
  linkWords,
  documentLinks,
  headingLinks,
  ownAddress,
  plainHttp,
  altFileName,
  altWords,
  readingAge,
  longSentences,
  plainWords,
  slogans,
  acronyms,
  spelling,
  readReport,
  repeatedWords,
  aOrAn,
];
