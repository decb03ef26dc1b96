/**
 * Loaded before Astro when it builds. Which content is the site's Astro notes in one folder of the repository, .astro/,
 * and has no setting for it: two builds at once would read each other's notes. Here each build notes them in its cache.
 */
import { registerHooks } from 'node:module';

const shared = 'new URL(".astro/", config.root)';
const apart = 'new URL("notes/", config.cacheDir)';

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/astro/dist/core/config/settings.js')) return loaded;
    const code = String(loaded.source);
    if (!code.includes(shared)) throw new Error('Astro keeps its notes elsewhere now: mend scripts/apart.ts.');
    return { ...loaded, source: code.replace(shared, apart) };
  },
});
