import type { Plugin } from 'vite';
import { authority } from '../record/authority.ts';
import { palette } from '../record/colours/palette.ts';
import { print } from '../record/colours/print.ts';

const name = 'virtual:theme.css';
const rules = (colours: Record<string, string>) =>
  Object.entries(colours)
    .map(([role, value]) => `--${role}:${value};`)
    .join('');

/** The authority's colours as a stylesheet, `virtual:theme.css`: light, dark and print. */
export const theme = (): Plugin => ({
  name: 'theme',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  load: (id) =>
    id === `\0${name}`
      ? `:root{color-scheme:light dark;${rules(palette(authority.colours, 'light'))}}` +
        `@media screen and (prefers-color-scheme:dark){:root{${rules(palette(authority.colours, 'dark'))}}}` +
        `@media print{:root{${rules(print(authority.colours))}}}`
      : null,
});
