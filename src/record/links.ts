const base = (process.env['BASE'] || '/').replace(/\/$/, '');

/** A path of the site with the base it is published under: /news/ becomes /microsite/news/. Other addresses pass through. */
export const to = (path: string): string => (path.startsWith('/') && !path.startsWith('//') ? base + path : path);

/** A prepared e-mail; without an address the reader's mail program asks for one. */
export const mail = (subject: string, body = '', address = ''): string =>
  `mailto:${address}?subject=${encodeURIComponent(subject)}${body && `&body=${encodeURIComponent(body)}`}`;

/** The path of the site that an address's path stands for: the reverse of `to`. */
export const pathBelow = (pathname: string): string => pathname.slice(base.length) || '/';
