import { checksInMarkdown } from './checks.ts';
import { fieldsInMarkdown } from './fields.ts';
import { partsInMarkdown } from './parts.ts';
import { vscodeFiles } from './vscode.ts';

/** What the guide has beside its jobs, which are written by hand in docs/editing.md. */
export const chapters = {
  parts: { title: 'The parts of a page', write: () => partsInMarkdown((_, source) => ({ source, below: '' })) },
  fields: { title: 'The fields of each kind of content', write: fieldsInMarkdown },
  checks: { title: 'What the check looks at', write: checksInMarkdown },
} as const;
export type Chapter = keyof typeof chapters;

const begin =
  '<!-- Written by npm run guide, from the schema, the vocabulary and the rules. Change those, not this page. -->';

/** Every file that npm run guide writes, by its path from the project’s folder. */
export const guideFiles = (): Map<string, string> =>
  new Map([
    ...Object.entries(chapters).map(([name, { title, write }]): [string, string] => [
      `docs/${name}.md`,
      `${begin}\n\n# ${title}\n\nBack to [the guide](editing.md).\n\n${write()}\n`,
    ]),
    ...vscodeFiles(),
  ]);
