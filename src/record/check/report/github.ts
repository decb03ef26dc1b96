import type { Finding } from '../finding.ts';

/** As GitHub's workflow commands want it: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A line for each finding, which GitHub shows as a note at the line it is about. */
export const asAnnotations = (findings: readonly Finding[]): string =>
  findings
    .map(({ file, line, level, message, why }) => {
      const [command, title] = level === 'error' ? ['error', 'To mend'] : ['notice', 'Advice'];
      return `::${command} file=${property(file)},line=${line},title=${property(title!)}::${data(`${message}\n${why}`)}`;
    })
    .join('\n');
