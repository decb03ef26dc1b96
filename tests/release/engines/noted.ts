/** Stands between a browser and the site, and notes what goes wrong in a page: no console can be read in all engines. */
import { createServer } from 'node:http';

/** Put first into each page. It runs there, and sends what it notes to this server. */
function note() {
  const send = (words: string) => navigator.sendBeacon('/noted', `${location.pathname}: ${words}`);
  for (const level of ['warn', 'error'] as const) console[level] = (...words) => send(`${level}: ${words.join(' ')}`);
  addEventListener('error', (e) => send(e.message || `not loaded: ${(e.target as Element).outerHTML}`), true);
  addEventListener('unhandledrejection', ({ reason }) => send(`rejected: ${reason}`));
  addEventListener('securitypolicyviolation', (e) => send(`forbidden by ${e.violatedDirective}: ${e.blockedURI}`));
}

/**
 * @param home the address of the site's home
 * @returns the same home by way of this server; `noted`: a line for each error, warning, breach of the policy and failed
 * answer since it was asked last; `refuse`: whose requests are broken off from now on
 */
export async function noting(home: string) {
  let lines: string[] = [];
  let refused = /^$/;
  const { origin, pathname: base } = new URL(home);
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    if (path === '/noted') {
      for await (const words of request.setEncoding('utf8')) lines.push(words);
      return void response.writeHead(204).end();
    }
    if (path === '/note.js') return void response.setHeader('content-type', 'text/javascript').end(`(${note})()`);
    if (refused.test(path)) return void response.destroy();
    const answer = await fetch(origin + path, { redirect: 'manual' });
    if (answer.status >= 400) lines.push(`answer ${answer.status}: ${path}`);
    for (const [name, value] of answer.headers)
      if (!/^content-(?:encoding|length)/.test(name)) response.setHeader(name, value);
    response.statusCode = answer.status;
    const body = Buffer.from(await answer.arrayBuffer());
    const html = answer.headers.get('content-type')?.startsWith('text/html');
    response.end(html ? body.toString().replace('<head>', '<head><script src="/note.js"></script>') : body);
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as { port: number };
  return {
    home: `http://127.0.0.1:${port}${base}`,
    noted: () => lines.splice(0),
    refuse: (paths: RegExp) => void (refused = paths),
    close: () => server.close().closeAllConnections(),
  };
}
