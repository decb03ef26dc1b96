import type { Finding } from '../finding.ts';

export type Level = Finding['level'];

/** What each level is called where findings are listed. */
export const headings: Record<Level, string> = { error: 'To mend', advice: 'Advice' };

const count = (many: number, one: string, more = `${one}s`) => `${many} ${many === 1 ? one : more}`;

/** The findings of a level by their file, in order of name and line. */
export function byFile(findings: readonly Finding[], level: Level): [file: string, findings: Finding[]][] {
  const some = findings.filter((finding) => finding.level === level).toSorted((a, b) => a.line - b.line);
  return Object.entries(Object.groupBy(some, ({ file }) => file))
    .map(([file, found = []]): [string, Finding[]] => [file, found])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** What it all comes to, in a sentence or two. */
export function summary(findings: readonly Finding[], files: number): string {
  const errors = findings.filter(({ level }) => level === 'error');
  const advice = findings.length - errors.length;
  const looked = `${count(files, 'file')} looked at.`;
  const more = advice === 0 ? '' : ` ${count(advice, 'piece')} of advice, which can wait.`;
  if (errors.length === 0) return `Nothing to mend. ${looked}${more}`;
  const pages = count(byFile(errors, 'error').length, 'file');
  return `${count(errors.length, 'thing')} to mend in ${pages}. Until then nothing can be published. ${looked}${more}`;
}
