import type { AstroIntegration } from 'astro';
import { preview } from '../record/preview.ts';

/** The pages for those who write the site, and their patterns: in a preview only, so that no published build has them. */
const pages = { '/editor/': 'src/editor/pages/worklist.astro', '/editor/guide/': 'src/editor/pages/guide.astro' };

export const editorPages = (): AstroIntegration => ({
  name: 'editor-pages',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      if (!preview) return;
      for (const [pattern, entrypoint] of Object.entries(pages)) injectRoute({ pattern, entrypoint, prerender: true });
    },
  },
});
