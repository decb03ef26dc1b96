import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const kept = resolve('.cache/nginx');
const [binary, types] = [`${kept}/usr/sbin/nginx`, `${kept}/etc/nginx`];
const runs = (program: string) => spawnSync(program, ['-v']).status === 0;

/** The system's nginx, else Debian's package unpacked beside the caches; `settings`: where its mime.types lies. */
export function nginx(): { program: string; settings: string } | undefined {
  if (runs('nginx') && existsSync('/etc/nginx/mime.types')) return { program: 'nginx', settings: '/etc/nginx' };
  if (!existsSync(binary) && existsSync('/etc/debian_version')) {
    mkdirSync(kept, { recursive: true });
    const fetch = 'apt-get download nginx nginx-common';
    // A browser that is being installed beside this may be renewing the lists that this reads.
    const how = `{ ${fetch} || { sleep 10 && ${fetch}; }; } && for one in *.deb; do dpkg -x "$one" .; done`;
    spawnSync('sh', ['-c', how], { cwd: kept, timeout: 40_000 });
  }
  return existsSync(binary) && runs(binary) ? { program: binary, settings: types } : undefined;
}

/**
 * Runs nginx with the site.conf of a folder, once it answers.
 * @param found what `nginx` gave
 * @param folder what npm run nginx has written, readable to all
 * @param answers asks once, and fails or gives nothing while there is no answer
 * @returns ends it
 */
export async function serving(
  { program, settings }: NonNullable<ReturnType<typeof nginx>>,
  folder: string,
  answers: () => Promise<unknown>,
): Promise<() => void> {
  const at = (name: string) => join(folder, name);
  const stores = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${at(one)};`);
  writeFileSync(
    at('nginx.conf'),
    `daemon off; pid ${at('pid')}; error_log ${at('errors')}; events {}
http { access_log off; ${stores.join(' ')} include ${at('site.conf')}; }`,
  );
  // The file of types is named from where the main configuration lies.
  writeFileSync(at('mime.types'), readFileSync(join(settings, 'mime.types')));
  const server = spawn(program, ['-p', folder, '-c', at('nginx.conf'), '-e', at('errors')]);
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers().catch(() => undefined)) return () => void server.kill();
    await new Promise((done) => setTimeout(done, 50));
  }
  server.kill();
  return assert.fail(`nginx does not answer:\n${readFileSync(at('errors'), 'utf8')}`);
}
