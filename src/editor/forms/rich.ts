import type { Component } from '../../record/check/vocabulary.ts';
import type { Field } from './fields.ts';

/** What may be done to words. Code stays among them: where a format has no button, Sveltia takes its marks for plain letters. */
const buttons = [
  'bold',
  'italic',
  'code',
  'link',
  'heading-two',
  'heading-three',
  'bulleted-list',
  'numbered-list',
  'quote',
];

/** What most pages need: it stands first in the menu. */
const common = ['Claim', 'Quote', 'Term', 'Judgement', 'Known', 'Unknown', 'Ask'];

/**
 * The names of the parts that may stand among words, in the order of the menu: those that stand nowhere else, the
 * common ones, then by the alphabet.
 * @param around the part that is around the words; undefined for those of a page
 */
export function offered(parts: Record<string, Component>, around?: string): string[] {
  type Entry = [string, Component];
  const rank = ([name, { within }]: Entry) =>
    within ? -1 : common.includes(name) ? common.indexOf(name) : common.length;
  return Object.entries(parts)
    .filter(([, { within }]) => within === undefined || within === around)
    .toSorted((a, b) => rank(a) - rank(b) || (a[1].label < b[1].label ? -1 : 1))
    .map(([name]) => name);
}

/**
 * A field of written words, which stands as `body`.
 * @param parts the names of the parts that may stand among them
 */
export const rich = (label: string, parts: readonly string[]): Field => ({
  name: 'body',
  label,
  widget: 'richtext',
  required: false,
  buttons,
  editor_components: [...parts, 'image'],
  allow_nested_components: 'exclude_self',
  linked_images: false,
  use_emoji_autocomplete: false,
});
