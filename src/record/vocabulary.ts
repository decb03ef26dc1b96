import type { Kind } from '../schema/kinds.ts';

/** An attribute of a component: whether it must be there, and the kind of content its value names. */
type Attribute = { needed: boolean; names?: Kind; oneOf?: readonly string[] };
const id = (names: Kind): Record<string, Attribute> => ({ id: { needed: true, names } });
const text: Attribute = { needed: true };

/** Every component an editor may use in MDX, with its attributes. Nothing else is let through. */
export const vocabulary: Record<string, Record<string, Attribute>> = {
  Claim: id('claims'),
  Quote: id('quotations'),
  Said: { ...id('quotations'), heading: text },
  Term: id('terms'),
  Judgement: {
    year: text,
    area: { needed: true, oneOf: ['overall', 'leaders', 'helpAndProtection', 'inCare', 'careLeavers', 'adoption'] },
  },
  Known: {},
  Unknown: { what: text },
  Strengths: {},
  Strains: {},
  Places: {},
  Relations: {},
  Drawing: id('ecomaps'),
  Genogram: id('genograms'),
  Ask: { subject: text },
  Key: {},
  Position: { heading: text },
  Lines: {},
  Line: {
    tie: { needed: true, oneOf: ['solid', 'dashed', 'zigzag', 'arrow', 'none'] },
    big: text,
    heading: text,
  },
  Chapters: {},
};
