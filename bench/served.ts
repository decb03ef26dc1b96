/** Serves a built site as a host would: compressed, with what never changes kept. The same for every site of the bench. */
import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';

const headers = `/*
  X-Content-Type-Options: nosniff

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;

/** In: the folder of a site. Out: the address it is at, and what ends that. */
export function serve(out: string): Promise<{ address: string; stop: () => void }> {
  if (!existsSync(`${out}/_headers`)) writeFileSync(`${out}/_headers`, headers);
  const server = spawn(process.execPath, ['scripts/serve.ts'], {
    env: { ...process.env, OUT: out, PORT: '0', BASE: '', BROTLI: '11' },
  });
  return new Promise((done, fail) => {
    let printed = '';
    const hear = (text: Buffer) => {
      printed += text;
      const address = /http:\/\/localhost:\d+/.exec(printed)?.[0];
      if (address) done({ address, stop: () => void server.kill() });
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('close', () => fail(new Error(`${out} could not be served: ${printed}`)));
  });
}

/** Serves a site for as long as some work takes. */
export async function served<T>(out: string, work: (address: string) => Promise<T>): Promise<T> {
  const { address, stop } = await serve(out);
  try {
    return await work(address);
  } finally {
    stop();
  }
}
