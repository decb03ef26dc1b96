import { globSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { defineHastPlugin, type HastPluginEntry } from 'satteri';

/** Files of which parts stand somewhere in a page: never the first thing of it. */
const partOfAPage = /\/(?:here|weeks)\/[^/]+$/;

/** A picture alone in its paragraph stands without it, so that it may have words below; the first thing of a page is fetched at once. */
const alone = defineHastPlugin({
  name: 'pictures-alone',
  element: {
    filter: ['img'],
    visit(node, context) {
      const parent = context.parent(node);
      if (parent?.type !== 'element' || parent.tagName !== 'p' || parent.children.length > 1) return;
      const first = context.parent(parent)?.type === 'root' && context.indexOf(parent) === 0;
      const opens = first && !partOfAPage.test(context.fileURL?.pathname ?? '');
      const { alt, src, title } = node.properties;
      const properties = { src, alt, title, ...(opens && { loading: 'eager', fetchpriority: 'high' }) };
      context.replaceNode(parent, { type: 'element', tagName: 'img', properties, children: [] });
    },
  },
});

/** The pictures in a built site that nothing shows; without pictures no page is read. */
function unshown(site: string): string[] {
  const pictures = globSync(`${site}_astro/*.{jpg,jpeg,png,apng,gif,webp,avif,svg,tiff}`);
  if (pictures.length === 0) return [];
  const shown = new Set<string>();
  for (const file of globSync(`${site}**/*.{html,css,js}`))
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/_astro\/([^\s"'(),<>]+)/g)) shown.add(name);
  return pictures.filter((file) => !shown.has(encodeURI(basename(file))));
}

/**
 * What editors’ pictures become: see src/components/pictures/. What no page shows is taken out of the site: Astro leaves
 * the original, with the place it was taken, of each picture in words that are withdrawn, withheld or on no page.
 */
export const pictures = (): AstroIntegration => ({
  name: 'pictures',
  hooks: {
    'astro:config:setup': ({ config, updateConfig }) => {
      const { hastPlugins } = config.markdown.processor!.options as { hastPlugins: HastPluginEntry[] };
      hastPlugins.push(alone);
      updateConfig({ image: { service: { entrypoint: '/src/components/pictures/service.ts' } } });
    },
    'astro:build:done': ({ dir }) => unshown(fileURLToPath(dir)).forEach((file) => rmSync(file)),
  },
});
