import { reasons } from '../../record/check/reasons.ts';
import type { Example } from '../../record/check/rule.ts';
import { rules } from '../../record/check/rules/index.ts';
import { block, table, text, visible } from './markdown.ts';

function shown(example: Example): string {
  if (typeof example === 'string') return block(visible(example), 'md');
  const { file, text: whole } = example;
  const said = typeof whole === 'string' ? visible(whole) : `${whole.length} bytes that are no text of this kind`;
  return `\`${file}\`:\n\n${block(said || '(an empty file)', 'md')}`;
}

/** Every rule of the check with its wrong and its right example. Markdown, from headings of the second level. */
export function checksInMarkdown(): string {
  const of = (level: string) =>
    rules
      .filter((rule) => rule.level === level)
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
      .map(({ name, why, wrong, right }) =>
        [`### ${name}`, text(why), 'Wrong:', shown(wrong), 'Right:', shown(right)].join('\n\n'),
      );
  return [
    'Each rule of `npm run check`: why it is there, and an example. The names are for those who write rules.',
    '## What must be mended',
    'The site is not built while one of these is found.',
    ...of('error'),
    '## What to look at',
    'Advice stops nothing. You may have a reason.',
    ...of('advice'),
    '## What has no example here',
    'The check also compares content with itself. It names what is wrong each time.',
    table(
      ['name', 'why it matters'],
      Object.entries(reasons).map(([name, why]) => [name, text(why)]),
    ),
  ].join('\n\n');
}
