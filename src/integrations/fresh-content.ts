import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../record/folder.ts';

/**
 * While somebody writes, what is saved shows: Astro watches pages, but neither lists in YAML nor what a module has read
 * of a file, so all is read again.
 */
export const freshContent = (): AstroIntegration => ({
  name: 'fresh-content',
  hooks: {
    'astro:server:setup': ({ server, refreshContent }) => {
      server.watcher.add(contentFolder);
      server.watcher.on('all', async (_, file) => {
        if (!resolve(file).startsWith(resolve(contentFolder))) return;
        await refreshContent?.({});
        for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  },
});
