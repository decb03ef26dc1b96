import type { Rule } from '../rule.ts';

const said = /Nobody here has read/i;
const inspection = (known: string) => ({
  file: 'inspections/2025.yaml',
  text: `title: Standard inspection, May 2025\n${known}summary: Ofsted’s list has it. Nobody here has read the report yet.\n`,
});

export const readReport: Rule = {
  name: 'read-report',
  level: 'advice',
  why: 'The site shows what the report found, and says in the same place that nobody has read it.',
  wrong: inspection(''),
  right: inspection('known: list\n'),
  find: ({ kind, data, lineOf }) =>
    kind === 'inspections' && !data?.['known'] && said.test(String(data?.['summary']))
      ? [{ line: lineOf(['summary']), message: 'summary: it says that nobody here has read the report, and known is taken out. Say in a sentence what the report found.' }] // prettier-ignore
      : [],
};
