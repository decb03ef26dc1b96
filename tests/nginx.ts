import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

const kept = resolve('.cache/nginx');
const [binary, types] = [`${kept}/usr/sbin/nginx`, `${kept}/etc/nginx`];
const runs = (program: string) => spawnSync(program, ['-v']).status === 0;

/** The system's nginx, else Debian's package unpacked beside the caches; `settings`: where its mime.types lies. */
export function nginx(): { program: string; settings: string } | undefined {
  if (runs('nginx') && existsSync('/etc/nginx/mime.types')) return { program: 'nginx', settings: '/etc/nginx' };
  if (!existsSync(binary)) {
    mkdirSync(kept, { recursive: true });
    spawnSync('sh', ['-c', 'apt-get download nginx nginx-common && for one in *.deb; do dpkg -x "$one" .; done'], {
      cwd: kept,
      timeout: 30_000,
    });
  }
  return existsSync(binary) && runs(binary) ? { program: binary, settings: types } : undefined;
}
