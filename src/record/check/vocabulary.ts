import type { Kind } from '../../schema/kinds.ts';

/** An attribute of a component: whether it must be there, and the kind of content its value names. */
export type Attribute = { needed: boolean; names?: Kind | 'full inspections'; oneOf?: readonly string[] };
const id = (names: Kind): Record<string, Attribute> => ({ id: { needed: true, names } });
const text: Attribute = { needed: true };

type Component = { says: string; takes: Record<string, Attribute> };

/** Every component an editor may use in MDX: what it shows, and its attributes. Nothing else is let through. */
export const vocabulary: Record<string, Component> = {
  Claim: { says: 'In a sentence: the claim’s own words, marked, with a numbered receipt.', takes: id('claims') },
  Quote: { says: 'A quotation at full size, who said it, and the position since.', takes: id('quotations') },
  Said: { says: 'A quotation as a person’s message, under a heading.', takes: { ...id('quotations'), heading: text } },
  Term: {
    says: 'In a sentence: a glossary word, explained in place. Its body is the form the word takes here.',
    takes: id('terms'),
  },
  Judgement: {
    says: 'In a sentence: a past grade, and always the one in force with it.',
    takes: {
      year: { needed: true, names: 'full inspections' },
      area: { needed: true, oneOf: ['overall', 'leaders', 'helpAndProtection', 'inCare', 'careLeavers', 'adoption'] },
    },
  },
  Known: { says: 'Around text: what is known of this authority, set apart from what is generally true.', takes: {} },
  Unknown: { says: 'What nobody has published yet, and a way to ask. It may hold text.', takes: { what: text } },
  Strengths: { says: 'Around a list: each item is a strong tie.', takes: {} },
  Strains: { says: 'Around a list: each item is a strained tie.', takes: {} },
  Places: { says: 'Around a list: each item is a place.', takes: {} },
  Relations: { says: 'Around a list: each item is a relationship.', takes: {} },
  Ecomap: { says: 'An ecomap from drawings/ecomaps.', takes: id('ecomaps') },
  Genogram: { says: 'A family tree from drawings/genograms.', takes: id('genograms') },
  Ask: { says: 'In a sentence: a link that asks us about something.', takes: { subject: text } },
};

const everywhere = ['Claim', 'Quote', 'Said', 'Judgement', 'Ask'];

/** What may stand on home, which carries as little as it can. */
export const homeVocabulary: Record<string, Component> = {
  ...Object.fromEntries(Object.entries(vocabulary).filter(([name]) => everywhere.includes(name))),
  Key: { says: 'What the four lines mean.', takes: {} },
  Position: { says: 'Around text: the dark band with the line of grades.', takes: { heading: text } },
  Lines: { says: 'Around lines: your lines, if you joined.', takes: {} },
  Line: {
    says: 'Around text: one line, its big word, and what it rests on.',
    takes: {
      tie: { needed: true, oneOf: ['solid', 'dashed', 'zigzag', 'arrow', 'none'] },
      big: text,
      heading: text,
    },
  },
  Chapters: { says: 'The chapters of the practice model as drawings.', takes: {} },
};
