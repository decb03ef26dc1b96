import type { Finding } from '../src/record/check/finding.ts';
import type { Answer } from './visit-links.ts';

type Said = Pick<Finding, 'level' | 'message'>;

/** What an answer means for whoever keeps the address, and what to do; undefined where all is well. */
export function saidOf({ address, status, failure, leadsTo, forGood }: Answer): Said | undefined {
  if (failure === 'ENOTFOUND')
    return dead(`${address}: there is no site of that name. Look for the document elsewhere, or mend the address.`);
  if (failure) return advice(`${address} did not answer (${failures[failure] ?? failure}). ${look}`);
  if (status === 404 || status === 410)
    return dead(
      `${address} answers that the page is gone (${status}). Look for where it is now, and write that address. If it is nowhere, say so in the source’s note.`,
    );
  if (status === 401 || status === 403 || status === 429)
    return advice(`${address} does not answer programs (${status}). That is often so, and no fault. ${look}`);
  if (status! >= 400) return advice(`${address} answers that something is wrong there (${status}). ${look}`);
  if (!leadsTo) return undefined;
  const [from, now] = [new URL(address), new URL(leadsTo)];
  if (now.pathname === '/' && from.pathname !== '/')
    return advice(`${address} now leads to the first page of ${now.host}. The page itself may be gone. ${look}`);
  return forGood ? advice(`${address} has moved for good. Write its new address: ${leadsTo}`) : undefined;
}

const dead = (message: string): Said => ({ level: 'error', message });
const advice = (message: string): Said => ({ level: 'advice', message });
const look = 'Open it in a browser.';
const failures: Record<string, string> = {
  TimeoutError: 'we waited ten seconds',
  ECONNREFUSED: 'it takes no calls',
  ECONNRESET: 'it hung up',
  EAI_AGAIN: 'its name could not be looked up just now',
  CERT_HAS_EXPIRED: 'its certificate has run out, and browsers warn of it',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another site, and browsers warn of it',
  LOOP: 'it leads in a circle',
};
