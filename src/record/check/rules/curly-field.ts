import type { Rule } from '../rule.ts';

const whole = /^[“”„‟][^“”]*[“”]$|^[‘’][^‘’]*[‘’]$/u;

export const curlyField: Rule = {
  name: 'curly-field',
  level: 'error',
  why: 'Curly marks do not hold a field together as straight ones do: readers see them.',
  wrong: { file: 'pages/example.mdx', text: '---\ntitle: “Working with us”\n---\n\nWe meet families at home.\n' },
  right: { file: 'pages/example.mdx', text: '---\ntitle: "Working with us"\n---\n\nWe meet families at home.\n' },
  find: ({ data, lineOf }) =>
    Object.entries(data ?? {}).flatMap(([name, value]) =>
      typeof value === 'string' && whole.test(value.trim())
        ? [
            {
              line: lineOf([name]),
              message: `${name}: the quotation marks are curly, and readers will see them. Take them out, or write straight ones: "…".`,
            },
          ]
        : [],
    ),
};
