import { globSync, statSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { checkContent } from '../record/check/content-check.ts';
import { generalOf } from '../record/check/content-files.ts';
import type { Finding } from '../record/check/finding.ts';
import { overdue } from '../record/check/overdue.ts';
import { asPage } from '../record/check/report/page.ts';
import type { Reason } from '../record/check/reasons.ts';
import { today } from '../record/dates.ts';
import { contentFolder } from '../record/folder.ts';
import { to } from '../record/links.ts';
import { preview } from '../record/preview.ts';

const said = ({ file, line, message }: Pick<Finding, 'file' | 'line' | 'message'>) =>
  `${file}, line ${line}: ${message}`;

/** What a preview may show, marked: those who write see their page before its quotations are checked. */
const marked: Reason = 'quotation';

/** What stops the build, or stands in a page's place while somebody writes. */
export const faultsNow = () => checkContent(contentFolder, today).filter(({ rule }) => !(preview && rule === marked));

const formsLink = preview ? `in <a href="${to('/admin/')}">its form</a>` : 'in its form';

/** Vite's own script is told when all is mended, and loads the page that was asked for. */
const asDevPage = (faults: Finding[], files: number) =>
  asPage(faults, contentFolder, files, today)
    .replace('</head>', '<script type="module" src="/@vite/client"></script></head>')
    .replace(
      '</h1>',
      `</h1>\n<p>The page you asked for comes back by itself when these are mended and saved, in the file or ${formsLink}.</p>`,
    );

/** Every content file, and when it was last saved. */
export const filesNow = () =>
  globSync([generalOf(contentFolder), contentFolder].map((layer) => `${layer}/**/*.*`)).map(
    (file) => `${file} ${statSync(file, { throwIfNoEntry: false })?.mtimeMs}`,
  );

/**
 * While something must be mended, a page that is asked for is answered with what, where and how. It looks when it is
 * asked: who saves and reloads at once would else be told by Astro, in its own words. fresh-content reloads the page.
 */
function serveFaults(server: ViteDevServer) {
  let faults: Finding[] = [];
  let seen = '';
  const look = () => {
    const now = filesNow().join();
    if (now === seen) return;
    seen = now;
    faults = faultsNow();
    for (const fault of faults) console.error(said(fault));
  };
  look();
  server.middlewares.use((request, response, next) => {
    if (!request.headers.accept?.includes('text/html') || request.url?.startsWith('/admin/')) return next();
    look();
    if (faults.length === 0) return next();
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(asDevPage(faults, filesNow().length));
  });
}

/** Stops a build, before it starts, on what an editor must mend; in dev each page says it instead of itself. */
export const contentGate = (): AstroIntegration => ({
  name: 'content-gate',
  hooks: {
    'astro:config:setup': ({ command, logger }) => {
      for (const advice of overdue(contentFolder, today)) logger.warn(said(advice));
      const faults = command === 'build' ? faultsNow() : [];
      if (faults.length === 0) return;
      for (const fault of faults) logger.error(said(fault));
      logger.error(`${faults.length} to mend. Nothing was built. npm run check says why each matters.`);
      process.exit(1);
    },
    'astro:server:setup': ({ server }) => serveFaults(server),
  },
});
