import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { headerRules } from '../../src/record/hosts/headers.ts';
import { nginxConf } from '../../src/record/hosts/nginx.ts';
import { freePort } from '../free-port.ts';
import { nginx, serving } from '../nginx.ts';

const away = mkdtempSync(join(tmpdir(), 'nginx-'));
// nginx reads as nobody.
chmodSync(away, 0o755);
const built = join(away, 'built');
const files = {
  'index.html': '<!doctype html><title>Start</title>',
  '404.html': '<!doctype html><title>Not here</title>',
  'about/index.html': `<!doctype html><title>About</title>${'words '.repeat(200)}`,
  '_astro/look.abc123.css': 'p{color:red}',
  'pagefind/pagefind.js': 'export {}',
  'events.ics': 'BEGIN:VCALENDAR',
  '.well-known/security.txt': `Contact: https://boats.example/\n${'# words\n'.repeat(40)}`,
  _headers: readFileSync('public/_headers', 'utf8').replace(/^\//gm, '/boats/'),
  _redirects: '/boats/old/ /boats/about/ 301\n/boats/go/about/ /boats/about/ 302\n',
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(built, name)), { recursive: true });
  writeFileSync(join(built, name), text);
}
const make = (...options: string[]) =>
  spawnSync(process.execPath, ['scripts/nginx.ts', ...options], {
    encoding: 'utf8',
    env: { ...process.env, OUT: built, BASE: '/boats/', SITE: 'https://boats.example' },
  });

const found = nginx();
const skip = found ? false : 'there is no nginx, and Debian’s package cannot be had';
const port = await freePort();
let stop = () => {};

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };
const ask = (path: string, accept = '') =>
  new Promise<Answer>((done, fail) => {
    const options = { port, path, headers: { host: 'boats.example', 'accept-encoding': accept } };
    request(options, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString('latin1')));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', fail)
      .end();
  });

before(async () => {
  const { status, stderr } = make('--to', away, '--port', String(port));
  assert.equal(status, 0, stderr);
  if (!found) return;
  stop = await serving(found, away, () => ask('/boats/'));
});
after(() => {
  stop();
  rmSync(away, { recursive: true, force: true });
});

const { headers } = headerRules(files._headers)[0]!;

test('every answer carries the headers, that of what is not found too', { skip }, async () => {
  const answers = { '/boats/': 200, '/boats/_astro/look.abc123.css': 200, '/boats/nothing/': 404, '/boats/old/': 301 };
  for (const [path, status] of Object.entries(answers)) {
    const answer = await ask(path);
    assert.equal(answer.status, status, path);
    for (const [name, value] of headers) assert.equal(answer.headers[name.toLowerCase()], value, `${name} of ${path}`);
  }
});

test('pages are asked for again each time, hashed files are kept for good', { skip }, async () => {
  const caching = async (path: string) => (await ask(path)).headers['cache-control'];
  assert.equal(await caching('/boats/about/'), 'no-cache');
  assert.equal(await caching('/boats/pagefind/pagefind.js'), 'no-cache');
  assert.equal(await caching('/boats/_astro/look.abc123.css'), 'public, max-age=31536000, immutable');
});

test('a folder leads to its slash, old addresses onward, the unknown to the page that says so', { skip }, async () => {
  const led = async (path: string) => {
    const { status, headers } = await ask(path);
    return [status, headers['location']];
  };
  assert.deepEqual(await led('/boats/about'), [301, '/boats/about/']);
  assert.deepEqual(await led('/boats/old/'), [301, '/boats/about/']);
  assert.deepEqual(await led('/boats/go/about/'), [302, '/boats/about/']);
  const lost = await ask('/boats/nothing/');
  assert.deepEqual([lost.status, lost.body], [404, files['404.html']]);
  for (const path of ['/', '/boats/_astro/']) {
    const { status, body } = await ask(path);
    assert.deepEqual([status, body], [404, files['404.html']], path);
  }
  for (const list of ['_headers', '_redirects']) assert.equal((await ask(`/boats/${list}`)).status, 404);
});

test('files come compressed beforehand, under their right types', { skip }, async () => {
  const page = await ask('/boats/about/', 'gzip');
  assert.equal(page.headers['content-encoding'], 'gzip');
  assert.equal(page.headers['vary'], 'Accept-Encoding');
  assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(page.body.length, readFileSync(join(away, 'site/boats/about/index.html.gz')).length);
  assert.equal((await ask('/boats/events.ics')).headers['content-type'], 'text/calendar; charset=utf-8');
  assert.match(String((await ask('/boats/pagefind/pagefind.js')).headers['content-type']), /^text\/javascript/);
});

test('what lies in a folder with a dot is served as the rest is', { skip }, async () => {
  const { status, headers, body } = await ask('/boats/.well-known/security.txt', 'gzip');
  assert.deepEqual([status, headers['content-type']], [200, 'text/plain; charset=utf-8']);
  assert.equal(headers['content-encoding'], 'gzip');
  assert.ok(body.length < files['.well-known/security.txt'].length);
});

test('brotli lies beside each file, for servers that send it', () => {
  assert.ok(existsSync(join(away, 'site/boats/about/index.html.br')));
});

test('a wrong command is told what to write', () => {
  assert.match(make().stderr, /^npm run nginx -- --to \/srv\/careers/);
  assert.match(make('--to', away, '--port', 'x').stderr, /^--port x is none/);
  assert.match(make('--too', away).stderr, /--to/);
  assert.match(make('--to', away, '--key', 'package.json').stderr, /^A certificate goes with its key/);
  assert.match(
    make('--to', away, '--key', 'package.json', '--certificate', 'none.pem').stderr,
    /^There is no file none/,
  );
});

test('with a certificate the site is by https, and http leads to the same address there', () => {
  const conf = (port: number) =>
    nginxConf({
      host: 'boats.example',
      port: 80,
      tls: { certificate: '/etc/one.pem', key: '/etc/one.key', port },
      root: '/srv/site',
      base: '/boats/',
      redirects: [],
      rules: headerRules(files._headers),
    });
  assert.match(
    conf(443),
    /listen 80;\n  server_name boats.example;.*return 301 https:\/\/boats.example\$request_uri;/s,
  );
  assert.match(conf(443), /listen 443 ssl http2;\n  ssl_certificate "\/etc\/one.pem";/);
  assert.match(conf(8443), /return 301 https:\/\/boats.example:8443\$request_uri;/);
  assert.equal(conf(443).match(/add_header Strict-Transport-Security/g)?.length, 1);
});
