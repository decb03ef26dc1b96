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
  {
    name: 'title',
    label: 'Words below it',
    widget: 'string',
    required: false,
    hint: 'Who and where, for everybody. Leave it empty if the page says so.',
  },
];

/** A picture among the words: no page may hold one without its description. */
export const picture = {
  id: 'image',
  label: 'Picture',
  icon: 'image',
  fields,
  pattern: /!\[([^\]]*)\]\(([^)\s]+)(?:\s+"([^"]*)")?\)/,
  read: ([, alt = '', src = '', title = '']: readonly string[] | RegExpMatchArray) => ({
    ...{ alt, src },
    ...(title && { title }),
  }),
  write: ({ alt = '', src = '', title = '' }: Record<string, string | undefined>) => {
    const below = title.trim() && ` "${title.trim().replaceAll('"', '’')}"`;
    return src ? `![${alt.replaceAll(/[[\]]/g, '')}](${src}${below})` : '';
  },
};
