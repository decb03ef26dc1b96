/** Serves the built site as a static host would: compressed, with the headers of _headers and the 404 page. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { headerRules, patternOf } from '../src/record/hosts/headers.ts';

const folder = resolve(process.env.OUT ?? 'dist');
const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');
const firstPort = Number(process.env.PORT ?? 4321);

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const compressible = /^text|json|xml|svg/;

const isFile = (file: string) => existsSync(file) && statSync(file).isFile();

/** The file for an address, or where to go instead, or nothing. */
function find(address: string): { file: string } | { moved: string } | undefined {
  if (!address.startsWith(base)) return address === '/' ? { moved: base } : undefined;
  const file = join(folder, address.slice(base.length));
  if (file !== folder && !file.startsWith(join(folder, '/'))) return undefined;
  if (address.endsWith('/')) return isFile(join(file, 'index.html')) ? { file: join(file, 'index.html') } : undefined;
  if (isFile(file)) return { file };
  return isFile(join(file, 'index.html')) ? { moved: `${address}/` } : undefined;
}

function decode(address: string) {
  try {
    return decodeURIComponent(address);
  } catch {
    return '';
  }
}

if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no site in ${folder} yet. Build it first: npm run build`);
  process.exit(1);
}

const rules = headerRules(readFileSync(join(folder, '_headers'), 'utf8')).map((rule) => ({
  ...rule,
  matches: new RegExp(patternOf(rule)),
}));
const compressed = new Map<string, Buffer>();
/** Hosts compress once, at 11. The tests ask for each of a thousand pages once, and would wait. */
const quality = Number(process.env.BROTLI ?? 5);

const server = createServer((request, response) => {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const address = decode(pathname);
  const found = find(address);
  if (found && 'moved' in found) {
    response.writeHead(301, { location: encodeURI(found.moved) + search }).end();
    return;
  }
  const file = found?.file ?? join(folder, '404.html');
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.statusCode = found ? 200 : 404;
  if (!isFile(file)) {
    response.end('Not found');
    return;
  }
  response.setHeader('cache-control', 'no-cache');
  for (const { matches, headers } of rules)
    if (matches.test(address)) for (const [name, value] of headers) response.setHeader(name, value);
  response.setHeader('content-type', type);
  let body: Buffer = readFileSync(file);
  if (compressible.test(type) && /\bbr\b/.test(String(request.headers['accept-encoding']))) {
    const key = `${file} ${statSync(file).mtimeMs}`;
    body = compressed.get(key) ?? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
    compressed.set(key, body);
    response.setHeader('content-encoding', 'br');
    response.setHeader('vary', 'accept-encoding');
  }
  response.setHeader('content-length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
});

function listen(port: number) {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && port < firstPort + 20) return listen(port + 1);
    console.error(`The site cannot be served: ${error.message}. Choose another port: PORT=8080 npm start`);
    process.exit(1);
  });
  server.listen(port, '127.0.0.1');
}

server.once('listening', () => {
  const at = server.address();
  const port = at && typeof at === 'object' ? at.port : firstPort;
  console.log(`\nThe site is at http://localhost:${port}${base}\nStop it with Ctrl+C.`);
});
listen(firstPort);
