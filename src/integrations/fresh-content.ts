import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { generalOf } from '../record/check/content-files.ts';
import { contentFolder } from '../record/folder.ts';

/**
 * While somebody writes, what is saved shows: Astro watches pages, but neither lists in YAML nor what a module has read
 * of a file, so all is read again.
 */
export const freshContent = (): AstroIntegration => ({
  name: 'fresh-content',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      // Sites built before, tests and what they measured: tens of thousands of files, of which none is shown.
      const made = resolve('.cache');
      updateConfig({ vite: { server: { watch: { ignored: (path: string) => path === made } } } });
    },
    'astro:server:setup': ({ server, refreshContent }) => {
      const layers = [generalOf(contentFolder), contentFolder];
      server.watcher.add(layers);
      server.watcher.on('all', async (_, file) => {
        if (!layers.some((layer) => resolve(file).startsWith(resolve(layer)))) return;
        await refreshContent?.({});
        for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  },
});
