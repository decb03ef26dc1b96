import type { AstroIntegration } from 'astro';
import { preview } from '../record/preview.ts';
import { guideModules } from './guide-modules.ts';

/** The pages for those who write the site, and their patterns: in a preview only, so that no published build has them. */
const pages = {
  '/editor/': 'src/editor/pages/worklist.astro',
  '/editor/guide/[...chapter]/': 'src/editor/pages/guide.astro',
};

export const editorPages = (): AstroIntegration => ({
  name: 'editor-pages',
  hooks: {
    'astro:config:setup': ({ injectRoute, updateConfig }) => {
      if (!preview) return;
      updateConfig({ vite: { plugins: [guideModules()] } });
      for (const [pattern, entrypoint] of Object.entries(pages)) injectRoute({ pattern, entrypoint, prerender: true });
    },
  },
});
