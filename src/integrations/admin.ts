import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formsPage } from '../../scripts/admin-page.ts';
import { formsFolder, writeForms } from '../../scripts/admin.ts';
import { preview } from '../record/preview.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
};

/** The forms at /admin/: in previews only, so that no published build has them. */
export const forms = (): AstroIntegration => ({
  name: 'forms',
  hooks: {
    'astro:server:setup': ({ server }) => {
      if (!preview) return;
      server.middlewares.use(async (request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').split(/[?#]/)[0] ?? '');
        const [, within] = /\/admin(\/.*)$/.exec(path) ?? [];
        if (!within) return next();
        if (within === '/')
          return response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end(formsPage());
        const file = join(await formsFolder(), normalize(within));
        if (!existsSync(file) || !statSync(file).isFile()) return next();
        response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
        createReadStream(file).pipe(response);
      });
    },
    'astro:build:done': async ({ dir }) => {
      if (preview) await writeForms(fileURLToPath(dir));
    },
  },
});
