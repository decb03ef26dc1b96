import type { Plugin } from 'vite';
import { authority } from '../record/authority.ts';
import { palette } from '../record/palette.ts';

const name = 'virtual:theme.css';
const rules = (theme: 'light' | 'dark') =>
  Object.entries(palette(authority.colours, theme))
    .map(([role, value]) => `--${role}:${value};`)
    .join('');

/** The authority's colours as a stylesheet, `virtual:theme.css`: light, dark and print. */
export const theme = (): Plugin => ({
  name: 'theme',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  load: (id) =>
    id === `\0${name}`
      ? `:root{color-scheme:light dark;${rules('light')}}` +
        `@media screen and (prefers-color-scheme:dark){:root{${rules('dark')}}}` +
        `@media print{:root{--paper:#fff;--ink:#000;--soft:#333;--accent:#9a0f3a;--band:#fff;--on-band:#000;--band-accent:#9a0f3a;--band-soft:#333;--swipe:#fff;--band-swipe:#fff}}`
      : null,
});
