import { join } from 'node:path';
import type { Plugin } from 'vite';
import { addresses, guideMdx, type GuidePage } from '../editor/guide/for-pages.ts';
import { contentFolder } from '../record/authority.ts';

/** As if they lay in docs/, where the pictures are. */
const fileOf = (page: string) => join(process.cwd(), 'docs', `guide-${page}.mdx`);
const pages = new Map((Object.keys(addresses) as GuidePage[]).map((page) => [fileOf(page), page]));

/** The pages of the guide as modules of MDX: virtual:guide/jobs and so on. */
export const guideModules = (): Plugin => ({
  name: 'guide-modules',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('virtual:guide/') ? fileOf(id.slice('virtual:guide/'.length)) : undefined),
  load: (id) => {
    const page = pages.get(id);
    return page && guideMdx(page, contentFolder);
  },
});
