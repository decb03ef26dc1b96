/** nginx with https, as npm run nginx sets it up, and a certificate that this process trusts. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { nginx, serving } from '../../nginx.ts';
import { freePort } from '../../free-port.ts';

const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');

/**
 * Serves the site in OUT by https, and leads there from http, until the tests of the file have ended.
 * @returns the two ports; the host is localhost
 */
export async function servedByTls(): Promise<{ http: number; https: number; base: string }> {
  const found = nginx();
  assert.ok(found, 'There is no nginx. On Debian: apt-get install nginx.');
  const folder = mkdtempSync(join(tmpdir(), 'nginx-tls-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  // nginx reads as nobody.
  chmodSync(folder, 0o755);
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const made = '-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost';
  const options = ['req', '-x509', ...made.split(' '), '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync('openssl', [...options, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  setDefaultCACertificates([...getCACertificates('default'), readFileSync(certificate, 'utf8')]);

  const [http, https] = [await freePort(), await freePort()];
  const ports = ['--port', String(http), '--tls-port', String(https)];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/nginx.ts', '--to', folder, '--certificate', certificate, '--key', key, ...ports],
    { encoding: 'utf8', env: { ...process.env, SITE: 'https://localhost' } },
  );
  assert.equal(status, 0, stderr);
  const answers = () =>
    new Promise((done, fail) => {
      get(`https://localhost:${https}${base}`, (response) => done(response.resume().statusCode)).on('error', fail);
    });
  after(await serving(found, folder, answers));
  return { http, https, base };
}
