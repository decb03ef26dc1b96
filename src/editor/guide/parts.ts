import { homeVocabulary, vocabulary, type Component } from '../../record/check/vocabulary.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { block, text } from './markdown.ts';
import { partExamples } from './part-examples.ts';

const all: Record<string, Component> = { ...vocabulary, ...homeVocabulary };

/** How one writes a part; of a part that stands inside another, the whole of that. */
export const sourceOf = (name: string): string | undefined =>
  partExamples[name] ?? Object.values(partExamples).find((example) => example.includes(`<${name} `));

/** The names content has, by kind, and a judgement of a full inspection. */
export type Names = Partial<Record<Kind, readonly string[]>> & { judged?: { year: string; area: string } | undefined };

/**
 * An example with names that an authority has in place of those of the invented council.
 * @returns undefined where the authority has nothing of that kind
 */
export function withNames(name: string, example: string, names: Names): string | undefined {
  const { judged } = names;
  let lacking = false;
  const written = example.replace(/<(\w+) id="[^"]*"/g, (whole, part: string) => {
    const kind = all[part]?.takes['id']?.names as Kind | undefined;
    const known = (kind && names[kind]) ?? [];
    // Quote and Said must not show one quotation twice on a page.
    const id = part === 'Said' ? (known[1] ?? known[0]) : known[0];
    if (!id) lacking = true;
    return id ? `<${part} id="${id}"` : whole;
  });
  if (lacking || (name === 'Judgement' && !judged)) return undefined;
  return judged ? written.replace(/year="\d+" area="\w+"/, `year="${judged.year}" area="${judged.area}"`) : written;
}

function attributes({ takes }: Component): string {
  const said = Object.entries(takes).map(([name, { needed, names, oneOf }]) => {
    const kind = names && names !== 'full inspections' ? `the name of one ${kinds[names].one}` : undefined;
    const value =
      kind ?? (names ? 'the year of a full inspection' : oneOf ? `one of ${oneOf.join(', ')}` : 'your words');
    return `\`${name}\` (${value}${needed ? '' : '; may be left out'})`;
  });
  return said.length > 0 ? ` It takes ${said.join(', ')}.` : '';
}

/**
 * Every part: what it shows and how one writes it. Markdown, from headings of the second level.
 * @param shown what stands below the source of a part, given its name and source: on the page for editors, the part itself
 */
export function partsInMarkdown(shown: (name: string, source: string) => { source: string; below: string }): string {
  const section = (name: string) => {
    const source = sourceOf(name) ?? `<${name} />`;
    const own = Object.hasOwn(partExamples, name);
    const { source: copied, below } = own ? shown(name, source) : { source, below: '' };
    return [
      `### ${name}`,
      `${text(all[name]!.says)}${attributes(all[name]!)} In a form: “${all[name]!.label}”.`,
      block(copied, 'mdx'),
      below,
    ]
      .filter(Boolean)
      .join('\n\n');
  };
  const only = Object.keys(homeVocabulary).filter((name) => !Object.hasOwn(vocabulary, name));
  return [
    'A part stands in the words of a page, between < and >. One that holds nothing ends in />. One that holds text has a line of its own before and after, with an empty line between.'
      .replace(/[<>]/g, '`$&`')
      .replace('/`>`', '`/>`'),
    '## On every page',
    ...Object.keys(vocabulary).map(section),
    '## On the home page only',
    ...only.map(section),
  ].join('\n\n');
}
