/** Makes of a built site what nginx serves: its files with their compressed copies, and the configuration. */
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
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

const usage = `npm run nginx -- --to /srv/careers [--port 80]
Makes in that folder: site/ with the built site, each file compressed, and site.conf for nginx to include.
OUT is the built site (dist), BASE the folder of its address, SITE its address where authority.yaml has another.`;

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const { values } = (() => {
  try {
    return parseArgs({ options: { to: { type: 'string' }, port: { type: 'string', default: '80' } } });
  } catch (error) {
    return stop(`${(error as Error).message}\n\n${usage}`);
  }
})();
const port = Number(values.port);
if (!values.to) stop(usage);
if (!Number.isInteger(port) || port < 1 || port > 65_535)
  stop(`--port ${values.port} is none: write one from 1 to 65535.`);

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
for (const name of globSync('**/*', { cwd: fresh })) {
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
writeFileSync(join(to, 'site.conf'), nginxConf({ host, root: place, port, redirects, rules, base }));
rmSync(place, { recursive: true, force: true });
renameSync(fresh, place);
console.log(
  `${place}/ is made, ${saved} files compressed. Include ${join(to, 'site.conf')} in nginx, test it (nginx -t) and reload.`,
);
