import type { TieKind } from '../../schema/tie.ts';

/** How long before a day an editor is told of it, in days; before a vacancy closes. */
export const notice = 30;
export const closing = 7;

type Group = {
  heading: string;
  /** What to do with each. */
  about: string;
  /** What stands there when there is none. */
  none: string;
  tie: TieKind;
};

/** What there is to do, in the order in which to do it. */
export const groups = {
  mend: {
    heading: 'Mend first',
    about: 'Each of these stops the site from being published, now or on the day it names.',
    none: 'Nothing stops the site from being published.',
    tie: 'zigzag',
  },
  first: {
    heading: 'First to fill in',
    about: 'This site is new. These are what its readers miss most; as each is done, the next moves up.',
    none: 'Nothing is left of what a new site needs first.',
    tie: 'dashed',
  },
  overdue: {
    heading: 'Overdue',
    about: 'The site itself says that these are being checked, or has taken them away.',
    none: 'Nothing is overdue.',
    tie: 'zigzag',
  },
  elections: {
    heading: 'Elections',
    about: 'Before an election a council does not publish what a single councillor says.',
    none: 'No election is near, or none is noted in the settings.',
    tie: 'zigzag',
  },
  quotations: {
    heading: 'Quotations to verify',
    about: 'Nobody’s words are published before they are compared with the document, letter by letter.',
    none: 'Every quotation is checked, letter by letter.',
    tie: 'zigzag',
  },
  vacancies: {
    heading: 'Vacancies that close',
    about: `They close by themselves. Those that close within ${closing} days are here, and those that have closed.`,
    none: 'No vacancy closes soon.',
    tie: 'dashed',
  },
  soon: {
    heading: `Due within ${notice} days`,
    about: 'Read each against its source, then move its day. After its day the site says that it is being checked.',
    none: `Nothing falls due within ${notice} days.`,
    tie: 'dashed',
  },
  waiting: {
    heading: 'Not published yet',
    about: 'Drafts, and pages that wait for their day. Only a preview shows them.',
    none: 'There are no drafts, and nothing waits for its day.',
    tie: 'dashed',
  },
  questions: {
    heading: 'Questions to answer',
    about: 'Candidates ask these, and what is published does not answer them, or not wholly.',
    none: 'Every question is answered.',
    tie: 'dashed',
  },
  unused: {
    heading: 'Claims on no page',
    about: 'Each has to be reviewed like the others. Use it, or take it out.',
    none: 'Every claim is on a page.',
    tie: 'dashed',
  },
} satisfies Record<string, Group>;
export type GroupName = keyof typeof groups;
export const groupNames = Object.keys(groups) as GroupName[];
