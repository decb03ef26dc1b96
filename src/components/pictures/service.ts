import type { LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';
import { heaviest, ways } from './recipe.ts';

/** What a drawing program notes of itself, its files and its user. */
const notes =
  /<metadata[\s>][\s\S]*?<\/metadata\s*>|<!--[\s\S]*?-->|\s(?:inkscape|sodipodi):[\w-]+\s*=\s*("[^"]*"|'[^']*')/g;

/** Said as the content gate says it, for the build to show it alone. */
function stop(name: string, message: string): never {
  console.error(`[ERROR] [content-gate] ${name}, line 1: ${message}`);
  throw new Error(message);
}

/**
 * Astro's own service, and what it leaves open: a file is at most so heavy; of a drawing in points nothing is lost where
 * it stays light enough; and what cannot be read stops the build, for Astro would publish it as it came from the camera.
 */
const service: LocalImageService = {
  ...sharpService,
  async transform(original, { height: _, quality: __, ...options }, config, logger) {
    // The hash that Astro puts into a name is no part of it.
    const name = /([^/]+?)(?:\.[\w-]{8})?(\.\w+)(?:\?|$)/.exec(String(options.src))?.slice(1).join('') ?? '';
    const { format } = options;
    if (format === 'svg')
      return { data: Buffer.from(Buffer.from(original).toString('utf8').replace(notes, '')), format };
    const make = async (way: Record<string, unknown>) => {
      const service = { ...config.service, config: { ...config.service.config, [String(format)]: way } };
      const made = await sharpService.transform(original, options, { ...config, service }, logger);
      return made.data === original
        ? stop(name, 'This picture cannot be read: its file is damaged. Save it again from a picture program.')
        : made;
    };
    const drawn = format === 'webp' && /\.(?:png|gif)$/.test(name) ? [{ lossless: true }] : [];
    for (const way of [...drawn, ...ways[format as keyof typeof ways]]) {
      const made = await make(way);
      if (made.data.length <= heaviest) return made;
    }
    return stop(name, 'This picture is all grain, and cannot be made light. Make it 700 pixels wide.');
  },
};
export default service;
