import { parse } from 'yaml';
import { homeVocabulary, vocabulary, type Component } from '../../record/check/vocabulary.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { partOf, shortly } from '../forms/parts.ts';
import { inWords } from '../forms/words.ts';

type Thing = { id: string } & Record<string, string | undefined>;
/** The things of all lists that were read, by kind and id: a claim is shown by its words. */
const things = new Map<string, Thing>();

/** Takes note of a list’s things; one that cannot be read is only not shown. */
export function remember(kind: Kind, text: string): void {
  if (!kinds[kind].list) return;
  try {
    for (const one of parse(text) as Thing[]) things.set(`${kind} ${one.id}`, one);
  } catch {
    // The check says what is wrong with the file.
  }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Words with the parts that stand only in this part drawn: the menu of a page has none of them, so Sveltia does not look for them. */
const withInner = (name: string, body: string): string =>
  Object.entries({ ...homeVocabulary, ...vocabulary })
    .filter(([, { within }]) => within === name)
    .reduce((words, [inner, component]) => {
      const { pattern, read } = partOf(inner, component);
      return words.replace(new RegExp(pattern, 'g'), (...match: string[]) => previewOf(inner, component, read(match)));
    }, body);

/**
 * A part of a page as the form’s preview shows it: words where it has words of its own, else a frame with its name.
 * @param values its attributes, and `body` where it holds text
 */
export function previewOf(
  name: string,
  { label, says, takes, inline, around }: Component,
  values: Record<string, string>,
): string {
  const kind = takes['id']?.names;
  const thing = kind && things.get(`${kind} ${values['id']}`);
  const { body = '' } = values;
  if (inline && around) return `<mark>${escaped(body)}</mark>`;
  if (kind === 'claims') return `<mark>${escaped(thing?.['text'] ?? values['id'] ?? inWords(name))}</mark>`;
  if (inline)
    return `<mark>${escaped(
      Object.values(takes).length
        ? Object.keys(takes)
            .map((key) => values[key])
            .join(' ')
        : name,
    )}</mark>`;
  if (kind === 'quotations' && thing)
    return (
      (values['heading'] ? `<h2>${escaped(values['heading'])}</h2>` : '') +
      `<blockquote><p>‘${escaped(thing['text'] ?? '')}’</p><footer>${escaped(`${thing['speaker']}, ${thing['said']}`)}</footer></blockquote>`
    );
  const said = Object.keys(takes)
    .map((key) => values[key])
    .filter(Boolean)
    .join(', ');
  return `<div class="part"><p>${escaped([shortly(label), said].filter(Boolean).join(': '))}. ${escaped(says)}</p>\n\n${withInner(name, body)}\n\n</div>`;
}
