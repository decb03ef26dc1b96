import { homeVocabulary, vocabulary } from '../../record/check/vocabulary.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { plain } from './field-rows.ts';
import { schemaOf, type JsonSchema } from './json-schema.ts';

/** A snippet of VS Code: what one types to get it, where, and the lines with places to fill in. */
type Snippet = { prefix: string; scope: string; description: string; body: string[] };

const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
const quoted = (words: string) => words.replace(/[$}\\]/g, '\\$&');

/** Numbers the places to fill in, from 1. */
function places() {
  let last = 0;
  return {
    place: (words: string) => `\${${(last += 1)}:${quoted(words)}}`,
    day: () => `\${${(last += 1)}:${today}}`,
    choice: (options: readonly string[]) =>
      `\${${(last += 1)}|${options.map((option) => option.replace(/[\\,|]/g, '\\$&')).join(',')}|}`,
  };
}

/** The needed fields of a thing, a line each; where none is, all of them. */
function lines(schema: JsonSchema, at: ReturnType<typeof places>, indent = ''): string[] {
  const { properties = {}, required = [] } = schema;
  const needed = required.length > 0 ? required : Object.keys(properties);
  return needed.flatMap((name) => {
    const { title = name } = properties[name]!;
    const field = plain(properties[name]!);
    const value = (words: string) => [`${indent}${name}: ${words}`];
    if (field.properties) return [`${indent}${name}:`, ...lines(field, at, `${indent}  `)];
    if (field.items?.properties) {
      const [first = '', ...rest] = lines(field.items, at, `${indent}    `);
      return [`${indent}${name}:`, `${indent}  - ${first.trimStart()}`, ...rest];
    }
    if (field.items) return value(`[${at.place(title)}]`);
    if (field.enum) return value(at.choice(field.enum));
    if (field.type === 'boolean') return value(at.choice(['false', 'true']));
    if (!/^\^\\d\{4\}/.test(field.pattern ?? '')) return value(at.place(title));
    return value(field.pattern!.includes(':') ? `'${at.day()} 17:00'` : at.day());
  });
}

function ofKind(kind: Kind): Snippet {
  const { one, list, ending, at } = kinds[kind];
  const fields = lines(schemaOf(kind), places());
  const item = fields.map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`));
  const body = list ? [...item, '$0'] : ending === 'yaml' ? [...fields, '$0'] : ['---', ...fields, '---', '', '$0'];
  const scope = ending === 'yaml' ? 'yaml' : 'mdx,markdown';
  return { prefix: `new ${one}`, scope, description: `The needed fields of a ${one}, in ${at}.`, body };
}

function ofPart(name: string): Snippet {
  const { says, takes, inline, around, holds } = { ...vocabulary, ...homeVocabulary }[name]!;
  const at = places();
  const attributes = Object.entries(takes).map(
    ([key, { oneOf }]) => `${key}="${oneOf ? at.choice(oneOf) : at.place(key)}"`,
  );
  const opened = ['<' + name, ...attributes].join(' ');
  const open = holds !== undefined || (around !== undefined && !inline);
  const body = open ? [`${opened}>`, '', '$0', '', `</${name}>`] : [`${opened} />$0`];
  return { prefix: `part ${name}`, scope: 'mdx,markdown', description: says, body };
}

/** Every kind of content and every part, by the name VS Code shows. */
export const snippets = (): Record<string, Snippet> => ({
  ...Object.fromEntries((Object.keys(kinds) as Kind[]).map((kind) => [`New ${kinds[kind].one}`, ofKind(kind)])),
  ...Object.fromEntries(
    [...new Set([...Object.keys(vocabulary), ...Object.keys(homeVocabulary)])].map((name) => [
      `Part ${name}`,
      ofPart(name),
    ]),
  ),
});
