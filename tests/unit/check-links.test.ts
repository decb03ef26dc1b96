import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { text } from 'node:stream/consumers';
import { saidOf } from '../../scripts/link-sentences.ts';
import { visitLinks, type Answer } from '../../scripts/visit-links.ts';
import { outsideLinks } from '../../src/record/outside-links.ts';

/** What the site in the test answers, by path; a list gives one answer after another. */
const answers: Record<string, number | [status: number, location: string] | number[]> = {
  '/here': 200,
  '/gone': 404,
  '/withdrawn': 410,
  '/shy': 403,
  '/busy': [503, 200],
  '/broken': 500,
  '/moved': [301, '/here'],
  '/lent': [302, '/here'],
  '/home': [301, '/'],
  '/': 200,
  '/circle': [302, '/circle'],
};
let [open, most] = [0, 0];
const asked: string[] = [];
function answer({ url = '', method = '' }: IncomingMessage, response: ServerResponse) {
  open += 1;
  most = Math.max(most, open);
  asked.push(`${method} ${url}`);
  const set = answers[url];
  const [first, second] = [set ?? 404].flat();
  const led = typeof second === 'string';
  const status = Array.isArray(set) && !led && set.length > 1 ? set.shift() : first;
  // One site does not know what HEAD is.
  response.statusCode = url === '/here' && method === 'HEAD' ? 405 : Number(status);
  if (led) response.setHeader('location', second);
  setTimeout(() => {
    open -= 1;
    response.end();
  }, 2);
}
const server = createServer(answer);
let site = '';
before(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
const root = mkdtempSync(join(tmpdir(), 'links-'));
after(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

function content(files: Record<string, string>) {
  const folder = mkdtempSync(join(root, 'place-'));
  for (const [name, words] of Object.entries(files)) {
    const file = join(folder, 'content/harbour', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, words);
  }
  return folder;
}

test('every address in content is found, with its file and line, and none of ours or of examples', () => {
  const folder = `${content({
    'sources/main.yaml':
      '- id: a\n  address: https://one.gov.uk/a(1).pdf\n  note: See https://two.gov.uk/b, and (https://two.gov.uk/c).\n',
    'authority.yaml': 'address: https://harbour.example\ncontact:\n  council: https://one.gov.uk/a(1).pdf#page=2\n',
    'pages/boats.mdx': '---\ntitle: Boats\n---\n\nWords.\n\n[One](https://three.gov.uk/x) and [ours](/boats/).\n',
    'vacancies/keeper.md': '---\napply: https://four.gov.uk/apply\n---\n\nKeep the boats.\n',
  })}/content/harbour`;
  const found = outsideLinks(folder).map(({ address, places }) => [
    address,
    ...places.map(({ file, line }) => `${file.slice(folder.length + 1)}:${line}`),
  ]);
  assert.deepEqual(found, [
    ['https://one.gov.uk/a(1).pdf', 'sources/main.yaml:2', 'authority.yaml:3'],
    ['https://two.gov.uk/b', 'sources/main.yaml:3'],
    ['https://two.gov.uk/c', 'sources/main.yaml:3'],
    ['https://three.gov.uk/x', 'pages/boats.mdx:7'],
    ['https://four.gov.uk/apply', 'vacancies/keeper.md:2'],
  ]);
});

test('a site is asked for one address at a time, by HEAD first, and again where it is busy', async () => {
  const paths = ['/here', '/gone', '/withdrawn', '/shy', '/busy', '/broken', '/moved', '/lent', '/home', '/circle'];
  const said = (
    await visitLinks(
      paths.map((path) => site + path),
      1,
    )
  ).map(saidOf);
  assert.equal(most, 1);
  assert.deepEqual(asked.slice(0, 2), ['HEAD /here', 'GET /here']);
  const levels = said.map((one, i) => `${paths[i]} ${one?.level ?? 'well'}`);
  assert.deepEqual(levels, [
    '/here well',
    '/gone error',
    '/withdrawn error',
    '/shy advice',
    '/busy well',
    '/broken advice',
    '/moved advice',
    '/lent well',
    '/home advice',
    '/circle advice',
  ]);
  assert.ok(said[6]?.message.endsWith(`Write its new address: ${site}/here`));
  assert.match(said[8]!.message, /first page/);
});

test('a name that no site has is dead at once; a connection that fails is tried three times, and is advice', async () => {
  const tried: string[] = [];
  const ask = (address: string) => {
    tried.push(address);
    const code = address.includes('nobody') ? 'ENOTFOUND' : 'ECONNRESET';
    return Promise.reject(new TypeError('fetch failed', { cause: { code } }));
  };
  const [none, shaky] = await visitLinks(['https://nobody.uk/', 'https://shaky.uk/'], 1, ask as typeof fetch);
  assert.equal(saidOf(none!)?.level, 'error');
  assert.equal(saidOf(shaky!)?.level, 'advice');
  assert.equal(tried.length, 4);
});

test('what an editor is told of a failure is plain', () => {
  const of = (failure: string) => saidOf({ address: 'https://one.gov.uk/', failure } as Answer)!.message;
  assert.match(of('TimeoutError'), /we waited ten seconds/);
  assert.match(of('CERT_HAS_EXPIRED'), /certificate has run out/);
});

/** The command itself, in a folder with content. */
async function command(folder: string, ...options: string[]) {
  const script = join(import.meta.dirname, '../../scripts/check-links.ts');
  const env = { ...process.env, AUTHORITY: 'harbour' };
  const child = spawn(process.execPath, [script, ...options], { cwd: folder, env });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  return { told: (await text(child.stdout)) + (await text(child.stderr)), code: await ended };
}

test('the command names file, line, answer and remedy, and fails on a dead address only', async () => {
  const listing = (path: string) => content({ 'sources/main.yaml': `- id: a\n  address: ${site}${path}\n` });
  const [dead, shy, json, none] = await Promise.all([
    command(listing('/gone')),
    command(listing('/shy')),
    command(listing('/gone'), '--json'),
    command(root),
  ]);
  assert.match(dead.told, /sources\/main\.yaml, line 2\n.*page is gone \(404\)\. Look for where it is now/);
  assert.match(dead.told, /Of 1 addresses: 0 well, 1 dead, 0 to look at\./);
  assert.equal(dead.code, 1);
  assert.equal(shy.code, 0);
  const [finding] = JSON.parse(json.told);
  assert.equal(finding.line, 2);
  assert.equal(finding.level, 'error');
  assert.match(none.told, /There is no folder content\/harbour/);
  assert.equal(none.code, 2);
});
