import { readFileSync } from 'node:fs';
import { checksInMarkdown } from './checks.ts';
import { fieldsInMarkdown } from './fields.ts';
import { chapters, type Chapter } from './index.ts';
import { namesIn } from './names.ts';
import { partsInMarkdown, withNames } from './parts.ts';

/** The guide’s pages in a preview: what is in docs/ for the host of the project, for the site’s own components. */
export type GuidePage = Chapter | 'jobs';
export const addresses: Record<GuidePage, string> = {
  jobs: '/editor/guide/',
  parts: '/editor/guide/parts/',
  fields: '/editor/guide/fields/',
  checks: '/editor/guide/checks/',
};

/** The title of each, which is the first heading of its file in docs/. */
export const titles: Record<GuidePage, string> = {
  jobs: /^# (.*)/m.exec(readFileSync('docs/editing.md', 'utf8'))?.[1] ?? '',
  parts: chapters.parts.title,
  fields: chapters.fields.title,
  checks: chapters.checks.title,
};

/** Links from one file of docs/ to another lead to their pages, and the title is the page’s own. */
const asPage = (markdown: string) =>
  markdown
    .replace(/\]\((\w+)\.md(#[\w-]+)?\)/g, (whole, name: string, place = '') => {
      const page = addresses[(name === 'editing' ? 'jobs' : name) as GuidePage];
      return page ? `](${page}${place})` : whole;
    })
    .replaceAll('](pictures/', '](./pictures/')
    .replace(/^# .*\n/, '');

/**
 * A page of the guide as MDX. Each part stands below its source, with names of the authority’s own.
 * @param folder the authority’s, such as content/harbour
 */
export function guideMdx(page: GuidePage, folder: string): string {
  if (page === 'jobs') return asPage(readFileSync('docs/editing.md', 'utf8'));
  if (page === 'fields') return asPage(fieldsInMarkdown());
  if (page === 'checks') return asPage(checksInMarkdown());
  const names = namesIn(folder);
  return partsInMarkdown((name, source) => {
    const own = withNames(name, source, names);
    return own ? { source: own, below: `<Shown>\n\n${own}\n\n</Shown>` } : { source, below: '' };
  });
}
