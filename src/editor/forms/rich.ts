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
