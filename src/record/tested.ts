/**
 * How these pages were last tested for accessibility, for the accessibility statement. Whoever tests again changes the
 * day here. tests/unit/tested.test.ts compares it with what is installed, with tests/ and with the statement.
 */

interface Tested {
  /** A package and its version, or a program of the system and its first version number. */
  tool: { name: string; version: string };
  /** What was asked, as the statement says it. */
  what: string;
  /** Of which pages, as the statement says it. */
  pages: string;
  /** How many these were, on the site that the software comes with. */
  count: number;
  /** The day it was last done whole. */
  day: string;
  /** A program runs again before each release; `steps` was gone through step by step, once. */
  by: 'program' | 'steps';
  /** Where it is done, or where it is written down. */
  files: readonly string[];
}

export const tested: readonly Tested[] = [
  {
    tool: { name: 'axe-core', version: '4.14.1' },
    what: 'its rules for WCAG 2.0, 2.1 and 2.2 at levels A and AA, in a light and a dark theme, 360 and 1280 pixels wide',
    pages: 'every page',
    count: 431,
    day: '2026-11-23',
    by: 'program',
    files: ['tests/release/axe-all.test.ts', 'tests/browser/pages.spec.ts'],
  },
  {
    tool: { name: 'accessibility-checker-engine', version: '4.0.34' },
    what: 'IBM’s rules for WCAG 2.2',
    pages: 'every page, but of pages alike by the dozen only some',
    count: 127,
    day: '2026-11-23',
    by: 'program',
    files: ['tests/release/second-engine.test.ts', 'tests/release/set-aside.ts'],
  },
  {
    tool: { name: 'html-validate', version: '10.17.0' },
    what: 'whether the code is valid',
    pages: 'every page, but of pages alike by the dozen only some',
    count: 127,
    day: '2026-11-23',
    by: 'program',
    files: ['tests/site/valid.test.ts'],
  },
  {
    tool: { name: 'Chromium', version: '156' },
    what: 'more room between letters, words and lines; 400% zoom; forced colours; less motion; paper; the size of what you press; and whether anything covers the focus',
    pages: 'one page of each kind, and each page with a drawing of its own',
    count: 52,
    day: '2026-11-23',
    by: 'program',
    files: ['tests/browser/adaptable.spec.ts', 'tests/release/adaptable.test.ts'],
  },
  {
    tool: { name: 'Chromium', version: '156' },
    what: 'the menu, search, receipts, lists that narrow and the twelve weeks, by keyboard alone',
    pages: 'pages that have them, one for each',
    count: 5,
    day: '2026-11-23',
    by: 'program',
    files: ['tests/browser/reading.spec.ts', 'tests/browser/search.spec.ts', 'tests/browser/twelve-weeks.spec.ts'],
  },
  {
    tool: { name: 'Orca', version: '43.1' },
    what: 'what this screen reader says from the top down, with Firefox 153, written down and read in part',
    pages: 'pages of most kinds',
    count: 25,
    day: '2026-11-23',
    by: 'steps',
    files: ['docs/accessibility.md'],
  },
  {
    tool: { name: 'Chromium', version: '156' },
    what: 'the order of the Tab key, the names of links and buttons, headings, landmarks and tables, in the tree that the browser hands to screen readers',
    pages: 'one page of each kind, and each page with a drawing of its own',
    count: 52,
    day: '2026-11-23',
    by: 'steps',
    files: ['docs/accessibility.md'],
  },
];
