import { patternOf, type HeaderRule } from './headers.ts';
import { doorOf, quoted, toHttps, type Door } from './nginx-door.ts';

type Site = Door & {
  /** The folder on the server in which the site lies, below its base. */
  root: string;
  /** The folder of the address the site is below: / or /face-to-face/. */
  base: string;
  /** Lines of `_redirects`: from, to, and the code of the answer. */
  redirects: readonly (readonly [from: string, to: string, code: string])[];
  /** Of the built site’s `_headers`: their addresses have the base. */
  rules: readonly HeaderRule[];
};

/** What nginx sends of itself where no rule says otherwise. Without it browsers guess how long a page may be kept. */
const unsaid: Record<string, string> = { 'Cache-Control': 'no-cache' };

/** A header that some addresses have and others have not, as a variable of nginx: an empty one is not sent. */
const mapOf = (name: string, variable: string, rules: readonly HeaderRule[]) => `map $uri $${variable} {
${rules
  .flatMap((rule) =>
    rule.headers.filter(([one]) => one === name).map(([, value]) => `  "~${patternOf(rule)}" ${quoted(value)};`),
  )
  .join('\n')}
  default ${quoted(unsaid[name] ?? '')};
}`;

/**
 * A server block for nginx (1.22 or newer): the headers of every host, files compressed beforehand, pages asked for
 * again each time, hashed files kept for good, trailing slashes, the page for what is not found, and old addresses.
 * With a certificate it is two: the site by https, and http that leads there.
 * It goes inside `http { … }`: Debian reads it from /etc/nginx/conf.d/.
 */
export function nginxConf(site: Site): string {
  const { host, root, base, redirects, rules } = site;
  const below = (path: string) => `${base.replace(/\/$/, '')}${path}`;
  const answers = redirects.map(([from, to, code]) => `  location = ${from} { return ${code} ${to}; }`);
  const everywhere = rules.filter(({ address }) => address === `${base}*`).flatMap(({ headers }) => headers);
  const others = rules.filter(({ address }) => address !== `${base}*`);
  const some = [...new Set(others.flatMap(({ headers }) => headers.map(([name]) => name)))];
  const variable = (name: string) => `site_${name.toLowerCase().replaceAll('-', '_')}`;
  return `# Written by npm run nginx. Change nothing here: run it again.
${some.map((name) => mapOf(name, variable(name), others)).join('\n')}

${toHttps(site)}
server {
  ${doorOf(site)}
  server_name ${host};
  server_tokens off;
  absolute_redirect off;

  root ${quoted(root)};
  index index.html;
  error_page 404 ${below('/404.html')};
  # A folder without a page of its own is nothing to be forbidden.
  error_page 403 =404 ${below('/404.html')};

  include mime.types;
  types {
    text/calendar ics;
    text/javascript js mjs;
    application/manifest+json webmanifest;
    application/wasm wasm;
    font/woff2 woff2;
  }
  charset utf-8;
  charset_types text/html text/xml text/plain text/calendar text/javascript application/json application/xml;

  # Each file lies beside its compressed copies. With libnginx-mod-http-brotli-static, add: brotli_static on;
  gzip_static on;
  gzip_vary on;

${everywhere.map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`).join('\n')}
${some.map((name) => `  add_header ${name} $${variable(name)} always;`).join('\n')}

${answers.join('\n')}
}
`;
}
