/** What a page makes a reader fetch before anybody has touched it. */
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page, Response } from '@playwright/test';

const kinds = { document: 'html', stylesheet: 'css', script: 'script', font: 'font', image: 'pictures' } as const;
export type Weight = Record<(typeof kinds)[keyof typeof kinds] | 'other', number> & {
  total: number;
  requests: number;
  blocking: number;
  /** Script that runs before anybody acts: files, and what stands in the page. */
  scripts: number;
};

const packed = /^(?:text\/|image\/svg)|json|xml|javascript/;

/** Bytes as a host sends them that packs once and well: brotli 11; what is packed already as it is. */
export async function bytesOf(response: Response): Promise<number> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  return packed.test(response.headers()['content-type'] ?? '') ? brotliCompressSync(body).length : body.length;
}

/** Runs in the page: the text of its scripts, and how many files the first paint waited for. */
const inPage = () => ({
  inline: [...document.scripts]
    .filter(({ src, type }) => !src && /^$|javascript|module/.test(type))
    .map(({ textContent }) => textContent ?? '')
    .join('\n'),
  blocking: performance
    .getEntriesByType('resource')
    .filter((one) => (one as PerformanceEntry & { renderBlockingStatus: string }).renderBlockingStatus === 'blocking')
    .length,
});

export async function inFreshPage<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

export const weigh = (browser: Browser, address: string): Promise<Weight> =>
  inFreshPage(browser, async (page) => {
    const heard: Response[] = [];
    page.on('response', (response) => void heard.push(response));
    await page.goto(address, { waitUntil: 'networkidle' });
    const weight: Weight = {
      ...{ html: 0, css: 0, script: 0, font: 0, pictures: 0, other: 0, total: 0 },
      ...{ requests: 0, blocking: 0, scripts: 0 },
    };
    for (const response of heard.filter((one) => one.url().startsWith('http'))) {
      const kind = kinds[response.request().resourceType() as keyof typeof kinds] ?? 'other';
      const bytes = await bytesOf(response);
      weight[kind] += bytes;
      weight.total += bytes;
      weight.requests += 1;
    }
    const { inline, blocking } = await page.evaluate(inPage);
    weight.blocking = blocking;
    weight.scripts = weight.script + (inline ? brotliCompressSync(inline).length : 0);
    return weight;
  });
