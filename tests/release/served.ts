/** A server of the built site, such as a reader's host is, for as long as a test runs. */
import { spawn } from 'node:child_process';
import { after } from 'node:test';
import { freePort } from '../free-port.ts';

/**
 * Serves the folder in OUT with the headers of public/_headers until the tests of the file have ended.
 * @returns the address of home, with a slash at its end, once it answers
 */
export async function served(): Promise<string> {
  const port = await freePort();
  const server = spawn(process.execPath, ['scripts/serve.ts'], { env: { ...process.env, PORT: String(port) } });
  after(() => void server.kill());
  const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');
  const home = `http://127.0.0.1:${port}${base}`;
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(home).catch(() => undefined);
    if (answer?.ok) return home;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`No answer from ${home}. Build first: OUT=${process.env.OUT ?? 'dist'} npm run build`);
}
