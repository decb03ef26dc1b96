/** Writes docs/editing.md from the schemas and the vocabulary: a field or a part is described in one place only. */
import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { homeVocabulary, vocabulary } from '../src/record/check/vocabulary.ts';
import { writeWhole } from '../src/record/write-whole.ts';
import { kinds, type Kind } from '../src/schema/kinds.ts';

const file = 'docs/editing.md';
const begin = '<!-- What follows is written by npm run guide. Change the schema, not this page. -->';

type Described = z.ZodType & { shape: Record<string, z.ZodType> };
const cell = (text: string) => text.replaceAll('|', '\\|');

/** The values a field may have, where they are listed. */
function optionsOf(field: z.ZodType): string[] {
  const { innerType, entries } = field.def as { innerType?: z.ZodType; entries?: Record<string, string> };
  return innerType ? optionsOf(innerType) : Object.values(entries ?? {});
}

function fields(schema: Described): string[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const { label = '', hint = '' } = (field.meta() ?? {}) as { label?: string; hint?: string };
    const choices = optionsOf(field);
    const said = [hint, choices.length > 0 ? `One of: ${choices.join(', ')}.` : ''].filter(Boolean).join(' ');
    const needed = field.safeParse(undefined).success ? '' : 'yes';
    return `| \`${name}\` | ${cell(label)} | ${needed} | ${cell(said)} |`;
  });
}

const table = (heads: string[], rows: string[]) =>
  [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...rows].join('\n');

const parts = (from: typeof vocabulary) =>
  Object.entries(from).map(([name, { says, takes }]) => {
    const attributes = Object.entries(takes).map(
      ([key, { oneOf }]) => `\`${key}\`${oneOf ? `: ${oneOf.join(', ')}` : ''}`,
    );
    return `| \`<${name}>\` | ${cell(says)} | ${attributes.join('; ')} |`;
  });

const sections = (Object.keys(kinds) as Kind[]).map((kind) => {
  const { many, at, ending, list, schema } = kinds[kind];
  const where = at.endsWith(ending) ? `\`${at}\`` : `\`${at}/\`, files that end in \`.${ending}\``;
  return [
    `### ${many}`,
    `In ${where}${list ? '; each file a list' : ''}.`,
    table(['field', 'label', 'needed', 'hint'], fields(schema as unknown as Described)),
  ].join('\n\n');
});

const written = [
  begin,
  '## Parts you may use in MDX',
  table(['part', 'what it shows', 'takes'], parts(vocabulary)),
  'On the home page only these:',
  table(['part', 'what it shows', 'takes'], parts(homeVocabulary)),
  '## Fields',
  ...sections,
].join('\n\n');

const [own = ''] = readFileSync(file, 'utf8').split(begin);
writeWhole(file, `${own}${written}\n`);
console.log(`${file} is written.`);
