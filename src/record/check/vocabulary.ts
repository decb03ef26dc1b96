import type { Kind } from '../../schema/kinds.ts';

/** An attribute of a component: whether it must be there, and the kind of content its value names. */
type Attribute = { needed: boolean; names?: Kind | 'full inspections'; oneOf?: readonly string[] };
const id = (names: Kind): Record<string, Attribute> => ({ id: { needed: true, names } });
const text: Attribute = { needed: true };

/** `label`: what people call it, and after a colon what that is. `inline`: it stands in a sentence. `around`: it may stand around words, or around paragraphs. `holds`: the list or table that it draws. `within`: the part it stands in. */
export type Component = {
  label: string;
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
    label: 'Claim: a figure or fact, with its source',
    says: 'In a sentence: the claim’s own words, marked, with a numbered receipt.',
    takes: id('claims'),
    inline: true,
  },
  Quote: {
    label: 'Quotation',
    says: 'A quotation at full size, who said it, and the position since.',
    takes: id('quotations'),
  },
  Said: {
    label: 'Quotation under a heading',
    says: 'A quotation as a person’s message, under a heading.',
    takes: { ...id('quotations'), heading: text },
  },
  Term: {
    label: 'Glossary word',
    says: 'In a sentence: a glossary word, explained in place. Its body is the form the word takes here.',
    takes: id('terms'),
    inline: true,
    around: 'words',
  },
  Judgement: {
    label: 'Past grade, with the one in force',
    says: 'In a sentence: a past grade, and always the one in force with it.',
    takes: {
      year: { needed: true, names: 'full inspections' },
      area: { needed: true, oneOf: ['overall', 'leaders', 'helpAndProtection', 'inCare', 'careLeavers', 'adoption'] },
    },
    inline: true,
  },
  Known: {
    label: 'Known: what is known here',
    says: 'Around text: what is known of this authority, set apart from what is generally true.',
    takes: {},
    around: 'text',
  },
  Here: {
    label: 'Here: what a council adds to a general page',
    says: 'In a general page: the words of a file in here/; where there is none, the words that stand inside it, or else that nothing is on this site yet, and a way to ask.',
    around: 'text',
    takes: { id: { needed: true } },
  },
  Doors: {
    label: 'Where to ask',
    says: 'Where to ask, from authority.yaml: e-mail, the council’s own site and its jobs page; where one is missing, what to do now.',
    takes: {},
  },
  WhoRuns: {
    label: 'Who runs this site',
    says: 'Who runs this site, from authority.yaml: the council where it is live; else that it is a demonstration.',
    takes: {},
  },
  Tested: {
    label: 'How the site was tested',
    says: 'How these pages were last tested for accessibility: what, with what, on which day. For the accessibility statement.',
    takes: {},
  },
  Unknown: {
    label: 'Unknown: what is not published yet',
    says: 'What nobody has published yet, and a way to ask. It may hold text. With looked="no": what nobody here has looked for.',
    takes: { what: text, looked: { needed: false, oneOf: ['no'] } },
    around: 'text',
  },
  Strengths: {
    label: 'Strengths: a list',
    says: 'Around a list: each item is a strong tie.',
    takes: {},
    around: 'text',
  },
  Strains: { label: 'Strains: a list', says: 'Around a list: each item is a strained tie.', takes: {}, around: 'text' },
  Places: { label: 'Places: a list', says: 'Around a list: each item is a place.', takes: {}, around: 'text' },
  Relations: {
    label: 'Relationships: a list',
    says: 'Around a list: each item is a relationship.',
    takes: {},
    around: 'text',
  },
  Ecomap: { label: 'Ecomap', says: 'An ecomap from drawings/ecomaps.', takes: id('ecomaps') },
  Genogram: {
    label: 'Genogram: a family’s tree',
    says: 'An invented family’s tree from drawings/genograms, laid out by itself.',
    takes: id('genograms'),
  },
  Visit: {
    label: 'Visit, step by step',
    says: 'Around numbered steps, each with a bold name and a list of two: a visit as two lines. A --- is the door; from door to door is home.',
    takes: {},
    around: 'text',
  },
  Cases: {
    label: 'Chart of cases for each social worker',
    says: 'Cases for each social worker by the official count, a line a case: lowest, highest, newest.',
    takes: {},
  },
  WorkingWeek: {
    label: 'Working week: where the hours go',
    says: 'Around the parts of a week: where the hours go.',
    takes: {},
    around: 'text',
  },
  Hours: {
    label: 'Hours: a part of the week',
    says: 'Inside WorkingWeek, around text: a part of the week. A claim whose unit begins with “hours a week” is drawn, a square an hour; without one, an open circle.',
    takes: { what: text },
    within: 'WorkingWeek',
    around: 'text',
  },
  History: {
    label: 'History on a line of time',
    says: 'Around a list, the oldest first: each item begins with its date and a few words in bold, and is drawn on a line of true time.',
    takes: {},
    around: 'text',
  },
  Studies: {
    label: 'Studies: a drawing and a table',
    says: 'The findings of studies.yaml, drawn and in a table.',
    takes: {},
  },
  Plans: {
    label: 'Plans: a drawing and a list',
    says: 'The plans of plans.yaml, drawn in true time and in a list.',
    takes: {},
  },
  Wishes: {
    label: 'Wishes for a child',
    says: 'Around a list: each item begins with a word in bold, and is a wish for a child.',
    takes: {},
    around: 'text',
  },
  Loop: {
    label: 'Loop of four steps',
    says: 'Around a numbered list of four: steps that lead to one another, round again.',
    takes: { centre: text, caption: text },
    holds: { items: [4, 4] },
    around: 'text',
  },
  Rings: {
    label: 'Rings: an act in wider settings',
    says: 'Around a list: one act in the middle, and wider and wider settings about it.',
    takes: { centre: text, caption: text },
    holds: { items: [2, 5] },
    around: 'text',
  },
  Hypotheses: {
    label: 'Hypotheses: a question and guesses',
    says: 'Around guesses: one question and the guesses at its answer.',
    takes: { question: text, caption: text },
    around: 'text',
  },
  Guess: {
    label: 'Guess, and what was looked for',
    says: 'Inside Hypotheses, around text: a guess, and what was looked for.',
    takes: { state: { needed: true, oneOf: ['held', 'open', 'dropped'] }, guess: text },
    within: 'Hypotheses',
    around: 'text',
  },
  Triangle: {
    label: 'Triangle: a circular question',
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
    label: 'Graces: differences, seen and spoken of',
    says: 'Around a list of four lists: differences seen and spoken of, unseen but spoken of, seen but not spoken of, neither.',
    takes: { caption: text },
    holds: { items: [4, 4] },
    around: 'text',
  },
  Referral: {
    label: 'Referral to read, invented',
    says: 'Around text: an invented referral to read.',
    takes: { from: text },
    around: 'text',
  },
  TryIt: {
    label: 'Try it: three boxes to write in',
    says: 'Around what others might ask: three boxes to write in, and the text behind a button.',
    takes: { first: text, second: text, third: text, promise: text, hint: text, show: text },
    around: 'text',
  },
  Turns: {
    label: 'Turns: who speaks, who listens',
    says: 'Around a table of people and turns: each cell says speaks or listens. The row called You is in accent.',
    takes: { caption: text },
    holds: 'table',
    around: 'text',
  },
  Around: {
    label: 'Ties to one place',
    says: 'Around a numbered list: each item is tied to one place, which middle names. Those that begin with You are yours.',
    takes: { middle: text },
    holds: { items: [2, 6] },
    around: 'text',
  },
  Ladder: {
    label: 'Ladder: the steps of a stair',
    says: 'Around a numbered list whose bold words name the steps of a stair. Over it you stand between whom you work with, held, and a helper.',
    takes: { held: text, helper: text, caption: text },
    holds: { items: [2, 6], bold: true },
    around: 'text',
  },
  Held: {
    label: 'Held: two ways to hold a worry',
    says: 'Around a table of two ways to hold a worry. Its first row names, with commas, you and up to three more who hold it; its second, which of them decides.',
    takes: { caption: text },
    holds: 'table',
    around: 'text',
  },
  Ask: {
    label: 'Ask: a link to ask us',
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
  Key: { label: 'Key to the four lines', says: 'What the four lines mean.', takes: {} },
  Position: {
    label: 'Position: the band with the line of grades',
    says: 'Around text: the dark band with the line of grades. Without a heading of yours it says the grade in force.',
    takes: { heading: { needed: false } },
    around: 'text',
  },
  Lines: {
    label: 'Lines: your lines, if you joined',
    says: 'Around lines: your lines, if you joined.',
    takes: {},
    around: 'text',
  },
  Line: {
    label: 'Line: one of them, with its words',
    says: 'Around text: one line, its big word, and what it rests on.',
    takes: {
      tie: { needed: true, oneOf: ['solid', 'dashed', 'zigzag', 'arrow', 'none'] },
      big: text,
      heading: text,
    },
    around: 'text',
  },
  Chapters: {
    label: 'Chapters of the practice model',
    says: 'The parts of the practice model as drawings, with the names of their chapters.',
    takes: {},
  },
};
