/** Makes of a built site what nginx serves: its files with their compressed copies, and the configuration. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headerRules } from '../src/record/hosts/headers.ts';
import { nginxConf } from '../src/record/hosts/nginx.ts';

const usage = `npm run nginx -- --to /srv/careers [--port 80] [--certificate file --key file [--tls-port 443]]
Makes in that folder: site/ with the built site, each file compressed, and site.conf for nginx to include.
With a certificate and its key, nginx serves the site by https, and leads there from http. Without, a proxy must.
OUT is the built site (dist), BASE the folder of its address, SITE its address where authority.yaml has another.`;

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const { values } = (() => {
  try {
    return parseArgs({
      options: {
        to: { type: 'string' },
        port: { type: 'string', default: '80' },
        certificate: { type: 'string' },
        key: { type: 'string' },
        'tls-port': { type: 'string', default: '443' },
      },
    });
  } catch (error) {
    return stop(`${(error as Error).message}\n\n${usage}`);
  }
})();
const portOf = (name: 'port' | 'tls-port') => {
  const port = Number(values[name]);
  if (Number.isInteger(port) && port > 0 && port <= 65_535) return port;
  return stop(`--${name} ${values[name]} is none: write one from 1 to 65535.`);
};
if (!values.to) stop(usage);
const port = portOf('port');
const { certificate, key } = values;
if (!certificate !== !key) stop('A certificate goes with its key: give --certificate and --key, or neither.');
const absent = [certificate, key].find((file) => file && !existsSync(file));
if (absent) stop(`There is no file ${absent}. nginx would not start without it.`);
const tls =
  certificate && key ? { certificate: resolve(certificate), key: resolve(key), port: portOf('tls-port') } : undefined;

const out = process.env.OUT || 'dist';
if (!existsSync(join(out, 'index.html'))) stop(`There is no site in ${out}/ yet. Build it first: npm run build`);
const { authority } = await import('../src/record/authority.ts').catch((error: Error) => stop(error.message));
const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');
const to = resolve(values.to);
const [fresh, place] = [join(to, 'site.new'), join(to, 'site')];

/** Letters that compress well; pictures, fonts and archives are compressed already. */
const compressible = /\.(?:html|css|js|json|xml|txt|svg|ics|webmanifest|wasm)$/;

rmSync(fresh, { recursive: true, force: true });
mkdirSync(join(fresh, base), { recursive: true });
// Lists for other hosts, which would be pages here.
cpSync(out, join(fresh, base), { recursive: true, filter: (file) => !/[\\/]_(?:headers|redirects)$/.test(file) });
let saved = 0;
for (const name of readdirSync(fresh, { recursive: true, encoding: 'utf8' })) {
  const file = join(fresh, name);
  if (!compressible.test(name) || !statSync(file).isFile()) continue;
  const bytes = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  saved += 1;
}
const lines = readFileSync(join(out, '_redirects'), 'utf8').split('\n').filter(Boolean);
const redirects = lines.map((line) => line.split(' ') as [string, string, string]);
const rules = headerRules(readFileSync(join(out, '_headers'), 'utf8'));
const host = new URL(process.env.SITE || authority.address).hostname;
writeFileSync(join(to, 'site.conf'), nginxConf({ host, root: place, port, tls, redirects, rules, base }));
rmSync(place, { recursive: true, force: true });
renameSync(fresh, place);
console.log(
  `${place}/ is made, ${saved} files compressed. Include ${join(to, 'site.conf')} in nginx, test it (nginx -t) and reload.`,
);
