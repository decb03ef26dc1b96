/** Words of a setting, whatever is in them. */
export const quoted = (text: string) => `"${text.replace(/["\\$]/g, '\\$&')}"`;

export type Door = {
  /** The host name, such as careers.council.gov.uk. */
  host: string;
  port: number;
  /** Where nginx itself speaks https: the files of its certificate and its key, and the port. Without it, a proxy does. */
  tls?: { certificate: string; key: string; port: number } | undefined;
};

/** Where the server listens. */
export const doorOf = ({ port, tls }: Door) =>
  tls
    ? `listen ${tls.port} ssl http2;
  ssl_certificate ${quoted(tls.certificate)};
  ssl_certificate_key ${quoted(tls.key)};
  ssl_protocols TLSv1.2 TLSv1.3;`
    : `# Behind a proxy that speaks https and leads there from http. To speak it here: npm run nginx with --certificate.
  listen ${port};`;

/** Who comes by http is led to the same address by https, and nowhere else. */
export const toHttps = ({ host, port, tls }: Door) =>
  tls
    ? `
server {
  listen ${port};
  server_name ${host};
  server_tokens off;
  return 301 https://${host}${tls.port === 443 ? '' : `:${tls.port}`}$request_uri;
}
`
    : '';
