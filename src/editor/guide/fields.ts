import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { rowsOf } from './field-rows.ts';
import { schemaOf } from './json-schema.ts';
import { block, table, text } from './markdown.ts';

/** The folder of an invented council, with a file of each kind: every example is one of them. */
export const exampleFolder = 'src/editor/guide/content/example';

/** Where a kind’s files lie, as one would say it. */
export function placeOf(kind: Kind): string {
  const { at, ending, list } = kinds[kind];
  if (at.endsWith(`.${ending}`)) return `In \`${at}\`${list ? ', a list' : ''}.`;
  return `In \`${at}/\`: files that end in \`.${ending}\`, ${list ? 'each a list' : 'one for each'}.`;
}

/** An example of a kind: its path in an authority’s folder, and the whole of it. */
export function exampleOf(kind: Kind): { file: string; whole: string } | undefined {
  const { at, ending } = kinds[kind];
  const pattern = at.endsWith(`.${ending}`) ? at : `${at}/**/*.${ending}`;
  const [file] = globSync(pattern, { cwd: exampleFolder }).toSorted();
  return file ? { file, whole: readFileSync(join(exampleFolder, file), 'utf8') } : undefined;
}

/** Every kind of content: where it lies, its fields and an example. Markdown, from headings of the second level. */
export function fieldsInMarkdown(): string {
  const sections = (Object.keys(kinds) as Kind[]).map((kind) => {
    const rows = rowsOf(schemaOf(kind)).map(({ name, label, needed, says }) => [
      `\`${name}\``,
      text(label),
      needed ? 'yes' : '',
      text(says),
    ]);
    const example = exampleOf(kind);
    return [
      `## ${kinds[kind].many}`,
      placeOf(kind),
      table(['field', 'people call it', 'needed', 'what to write'], rows),
      example
        ? `An example, \`${example.file}\`:\n\n${block(example.whole, kinds[kind].ending)}`
        : 'A command writes this file: see [bring in the official figures](editing.md#bring-in-the-official-figures).',
    ].join('\n\n');
  });
  return [
    '`pay › from` is the field `from` inside `pay`: write it on a line below, set in by two spaces. The examples are of an invented council.',
    ...sections,
  ].join('\n\n');
}
