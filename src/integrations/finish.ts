import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lean } from './lean-styles.ts';
import { spare, tighten } from './tight-policy.ts';

/** Gives each page only the styles that it uses, then only the policy that it needs. */
export const finish = (): AstroIntegration => ({
  name: 'finish',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const out = fileURLToPath(dir);
      const scripts = globSync(`${out}_astro/*.js`)
        .map((file) => readFileSync(file, 'utf8'))
        .join('\n');
      // Written in place: the site is not there for readers before all of it is whole.
      for (const file of globSync(`${out}**/*.html`)) {
        writeFileSync(file, spare(tighten(await lean(readFileSync(file, 'utf8'), scripts))));
      }
    },
  },
});
