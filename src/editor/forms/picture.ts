import type { Field } from './fields.ts';

const fields: Field[] = [
  {
    name: 'src',
    label: 'Picture',
    widget: 'image',
    hint: 'Its file is put beside the page.',
    choose_url: false,
  },
  {
    name: 'alt',
    label: 'Description',
    widget: 'string',
    hint: 'What the picture shows, for people who cannot see it.',
  },
];

/** A picture among the words: no page may hold one without its description. */
export const picture = {
  id: 'image',
  label: 'Picture',
  icon: 'image',
  fields,
  pattern: /!\[([^\]]*)\]\(([^)\s]+)\)/,
  read: ([, alt = '', src = '']: readonly string[] | RegExpMatchArray) => ({ alt, src }),
  write: ({ alt = '', src = '' }: Record<string, string | undefined>) =>
    src ? `![${alt.replaceAll(/[[\]]/g, '')}](${src})` : '',
};
