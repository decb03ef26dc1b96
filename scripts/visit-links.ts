import { setTimeout as wait } from 'node:timers/promises';

/** What came of asking for an address: its last answer (a status, or the word of a failed connection) and where it led. */
export type Answer = { address: string; status?: number; failure?: string; leadsTo?: string; forGood?: boolean };

const headers = { 'user-agent': 'face-to-face link check', accept: '*/*' };
/** Worth asking again: the site is busy, or the connection failed. */
const passing = ({ status = 0 }: Answer) => status === 0 || status === 429 || status >= 500;
const longestWait = 30_000;

/**
 * Asks for each address, one at a time of a site and eight sites at once.
 * @param pause milliseconds between two requests to one site; doubled before each new try
 * @param ask `fetch`, or what stands for it
 */
export async function visitLinks(addresses: readonly string[], pause: number, ask = fetch): Promise<Answer[]> {
  const sites = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const answers = new Map<string, Answer>();
  const worker = async () => {
    for (let site = sites.pop(); site; site = sites.pop())
      for (const [i, address] of site.entries()) {
        if (i > 0) await wait(pause);
        answers.set(address, await visit(address, pause, ask));
      }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return addresses.map((address) => answers.get(address)!);
}

/** Up to three tries. HEAD first, which costs the other site least; some refuse it, so GET has the last word. */
async function visit(address: string, pause: number, ask: typeof fetch): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    let { retryAfter, ...answer } = await follow(address, 'HEAD', ask);
    if (answer.status && answer.status >= 400 && answer.status !== 429)
      ({ retryAfter, ...answer } = await follow(address, 'GET', ask));
    const unknown = answer.failure === 'ENOTFOUND';
    if (unknown || !passing(answer) || tries === 3) return answer;
    await wait(Math.min(Math.max(retryAfter * 1000, pause * 2 ** tries), longestWait));
  }
}

/** One request and the redirects it leads through, ten at most; `forGood` when each of them is permanent. */
async function follow(address: string, method: string, ask: typeof fetch): Promise<Answer & { retryAfter: number }> {
  let [at, forGood] = [address, true];
  try {
    for (let steps = 0; steps <= 10; steps += 1) {
      const response = await ask(at, { method, headers, redirect: 'manual', signal: AbortSignal.timeout(10_000) });
      await response.body?.cancel();
      const { status } = response;
      const next = [301, 302, 303, 307, 308].includes(status) && response.headers.get('location');
      const led = at === address ? {} : { leadsTo: at, forGood };
      if (!next) return { address, status, ...led, retryAfter: Number(response.headers.get('retry-after')) || 0 };
      forGood &&= status === 301 || status === 308;
      at = new URL(next, at).href;
    }
    return { address, failure: 'LOOP', retryAfter: 0 };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return { address, failure: cause?.code ?? name, retryAfter: 0 };
  }
}
