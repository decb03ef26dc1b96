import type { Kind } from '../../schema/kinds.ts';

/** An attribute of a component: whether it must be there, and the kind of content its value names. */
type Attribute = { needed: boolean; names?: Kind | 'full inspections'; oneOf?: readonly string[] };
const id = (names: Kind): Record<string, Attribute> => ({ id: { needed: true, names } });
const text: Attribute = { needed: true };

/** `inline`: it stands in a sentence. `around`: it may stand around words, or around paragraphs. `holds`: the list or table that it draws. `within`: the part it stands in. */
export type Component = {
  says: string;
  takes: Record<string, Attribute>;
  inline?: true;
  around?: 'words' | 'text';
  holds?: 'table' | { items: readonly [number, number]; bold?: boolean };
  within?: string;
};

/** Every component an editor may use in MDX: what it shows, and its attributes. Nothing else is let through. */
export const vocabulary: Record<string, Component> = {
  Claim: {
    says: 'In a sentence: the claim’s own words, marked, with a numbered receipt.',
    takes: id('claims'),
    inline: true,
  },
  Quote: { says: 'A quotation at full size, who said it, and the position since.', takes: id('quotations') },
  Said: { says: 'A quotation as a person’s message, under a heading.', takes: { ...id('quotations'), heading: text } },
  Term: {
    says: 'In a sentence: a glossary word, explained in place. Its body is the form the word takes here.',
    takes: id('terms'),
    inline: true,
    around: 'words',
  },
  Judgement: {
    says: 'In a sentence: a past grade, and always the one in force with it.',
    takes: {
      year: { needed: true, names: 'full inspections' },
      area: { needed: true, oneOf: ['overall', 'leaders', 'helpAndProtection', 'inCare', 'careLeavers', 'adoption'] },
    },
    inline: true,
  },
  Known: {
    says: 'Around text: what is known of this authority, set apart from what is generally true.',
    takes: {},
    around: 'text',
  },
  Unknown: {
    says: 'What nobody has published yet, and a way to ask. It may hold text.',
    takes: { what: text },
    around: 'text',
  },
  Strengths: { says: 'Around a list: each item is a strong tie.', takes: {}, around: 'text' },
  Strains: { says: 'Around a list: each item is a strained tie.', takes: {}, around: 'text' },
  Places: { says: 'Around a list: each item is a place.', takes: {}, around: 'text' },
  Relations: { says: 'Around a list: each item is a relationship.', takes: {}, around: 'text' },
  Ecomap: { says: 'An ecomap from drawings/ecomaps.', takes: id('ecomaps') },
  Genogram: { says: 'An invented family’s tree from drawings/genograms, laid out by itself.', takes: id('genograms') },
  Visit: {
    says: 'Around numbered steps, each with a bold name and a list of two: a visit as two lines. A --- is the door; from door to door is home.',
    takes: {},
    around: 'text',
  },
  Cases: {
    says: 'Cases for each social worker by the official count, a line a case: lowest, highest, newest.',
    takes: {},
  },
  WorkingWeek: { says: 'Around the parts of a week: where the hours go.', takes: {}, around: 'text' },
  Hours: {
    says: 'Inside WorkingWeek, around text: a part of the week. A claim whose unit begins with “hours a week” is drawn, a square an hour; without one, an open circle.',
    takes: { what: text },
    within: 'WorkingWeek',
    around: 'text',
  },
  History: {
    says: 'Around a list, the oldest first: each item begins with its date and a few words in bold, and is drawn on a line of true time.',
    takes: {},
    around: 'text',
  },
  Studies: { says: 'The findings of studies.yaml, drawn and in a table.', takes: {} },
  Plans: { says: 'The plans of plans.yaml, drawn in true time and in a list.', takes: {} },
  Wishes: {
    says: 'Around a list: each item begins with a word in bold, and is a wish for a child.',
    takes: {},
    around: 'text',
  },
  Loop: {
    says: 'Around a numbered list of four: steps that lead to one another, round again.',
    takes: { centre: text, caption: text },
    holds: { items: [4, 4] },
    around: 'text',
  },
  Rings: {
    says: 'Around a list: one act in the middle, and wider and wider settings about it.',
    takes: { centre: text, caption: text },
    holds: { items: [2, 5] },
    around: 'text',
  },
  Hypotheses: {
    says: 'Around guesses: one question and the guesses at its answer.',
    takes: { question: text, caption: text },
    around: 'text',
  },
  Guess: {
    says: 'Inside Hypotheses, around text: a guess, and what was looked for.',
    takes: { state: { needed: true, oneOf: ['held', 'open', 'dropped'] }, guess: text },
    within: 'Hypotheses',
    around: 'text',
  },
  Triangle: {
    says: 'A circular question: you ask one person about the line between two others.',
    takes: {
      asked: text,
      one: text,
      other: text,
      tie: { needed: true, oneOf: ['solid', 'dashed', 'zigzag'] },
      question: text,
      caption: text,
    },
  },
  Graces: {
    says: 'Around a list of four lists: differences seen and spoken of, unseen but spoken of, seen but not spoken of, neither.',
    takes: { caption: text },
    holds: { items: [4, 4] },
    around: 'text',
  },
  Referral: { says: 'Around text: an invented referral to read.', takes: { from: text }, around: 'text' },
  TryIt: {
    says: 'Around what others might ask: three boxes to write in, and the text behind a button.',
    takes: { first: text, second: text, third: text, promise: text, hint: text, show: text },
    around: 'text',
  },
  Turns: {
    says: 'Around a table of people and turns: each cell says speaks or listens. The row called You is in accent.',
    takes: { caption: text },
    holds: 'table',
    around: 'text',
  },
  Around: {
    says: 'Around a numbered list: each item is tied to one place, which middle names. Those that begin with You are yours.',
    takes: { middle: text },
    holds: { items: [2, 6] },
    around: 'text',
  },
  Ladder: {
    says: 'Around a numbered list whose bold words name the steps of a stair. Over it you stand between whom you work with, held, and a helper.',
    takes: { held: text, helper: text, caption: text },
    holds: { items: [2, 6], bold: true },
    around: 'text',
  },
  Held: {
    says: 'Around a table of two ways to hold a worry. Its first row names, with commas, you and up to three more who hold it; its second, which of them decides.',
    takes: { caption: text },
    holds: 'table',
    around: 'text',
  },
  Ask: {
    says: 'In a sentence: a link that asks us about something.',
    takes: { subject: text },
    inline: true,
    around: 'words',
  },
};

const everywhere = ['Claim', 'Quote', 'Said', 'Judgement', 'Ask'];

/** What may stand on home, which carries as little as it can. */
export const homeVocabulary: Record<string, Component> = {
  ...Object.fromEntries(Object.entries(vocabulary).filter(([name]) => everywhere.includes(name))),
  Key: { says: 'What the four lines mean.', takes: {} },
  Position: { says: 'Around text: the dark band with the line of grades.', takes: { heading: text }, around: 'text' },
  Lines: { says: 'Around lines: your lines, if you joined.', takes: {}, around: 'text' },
  Line: {
    says: 'Around text: one line, its big word, and what it rests on.',
    takes: {
      tie: { needed: true, oneOf: ['solid', 'dashed', 'zigzag', 'arrow', 'none'] },
      big: text,
      heading: text,
    },
    around: 'text',
  },
  Chapters: { says: 'The parts of the practice model as drawings, with the names of their chapters.', takes: {} },
};
