import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { authority, contentFolder } from './src/record/authority.ts';
import { forms } from './src/integrations/admin.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { freshContent } from './src/integrations/fresh-content.ts';
import { editorPages } from './src/integrations/preview.ts';
import { outputGate } from './src/integrations/output-gate.ts';
import { pictures } from './src/integrations/pictures.ts';
import { finish } from './src/integrations/finish.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { theme } from './src/integrations/theme.ts';

/** Vite's loader for scripts fetched on demand is twice the size of ours; nothing here needs more than import(). */
const plainImport = {
  name: 'plain-import',
  renderChunk: {
    order: 'post',
    handler: (code) =>
      code
        .replace(/^import \{ t as __vitePreload \} from .*;$/m, 'const __vitePreload = (load) => load();')
        .replaceAll(', __VITE_PRELOAD__)', ')'),
  },
};

const base = process.env.BASE || '/';
const outDir = process.env.OUT || 'dist';

/** The sitemap lists every page but those that ask search engines to stay away. */
function listed(address) {
  const path = new URL(address).pathname.slice(base.replace(/\/?$/, '/').length);
  const file = join(outDir, path, 'index.html');
  return existsSync(file) && !readFileSync(file, 'utf8').includes('<meta name="robots" content="noindex"');
}

export default defineConfig({
  site: process.env.SITE || authority.address,
  base,
  outDir,
  // A cache for each output of each authority: two builds at once would read each other's content.
  cacheDir: `node_modules/.astro/${`${contentFolder} ${outDir}`.replace(/\W+/g, '-')}`,
  trailingSlash: 'always',
  // Markdown sentences wrap over lines; the default would join the words at the break.
  compressHTML: true,
  // Shorter than the default attribute, on every element of every page.
  scopedStyleStrategy: 'class',
  markdown: { syntaxHighlight: false },
  integrations: [
    contentGate(),
    freshContent(),
    editorPages(),
    mdx(),
    pictures(),
    sitemap({ filter: listed }),
    finish(),
    hostFiles(),
    forms(),
    // After all that writes.
    outputGate(),
  ],
  // Critical CSS is in the page: nothing blocks the first paint. While one page is written, others are made.
  build: { inlineStylesheets: 'always', concurrency: 8 },
  fonts: [
    {
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-atkinson',
      provider: fontProviders.local(),
      // The first is in src/styles/global.css: what a device has, in the measures of ours. Astro knows of Arial alone.
      fallbacks: ['Near', 'Verdana', 'sans-serif'],
      optimizedFallbacks: false,
      options: {
        variants: [
          {
            src: ['./src/fonts/atkinson-hyperlegible-next.woff2'],
            weight: '400 780',
            style: 'normal',
            display: 'swap',
          },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        // Each page keeps of these what it asks for: src/integrations/tight-policy.ts.
        // Bullets drawn in the stylesheet are data: pictures.
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'none'",
        "base-uri 'none'",
        // Words become elements by their names alone, never by being read as HTML.
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
      // Pagefind's index reader is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss(), theme(), plainImport],
    build: {
      // A script in a file of its own is allowed by 'self', also where a host sends the policy as a header.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // withastro/astro#18087: each MDX file warns of a directive that does no harm. Remove when fixed.
        onLog(level, log, handle) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
