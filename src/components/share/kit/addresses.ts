import { to } from '../../../record/links.ts';
import { kitName, type Shareable } from '../shareables.ts';

/** The page where a thing’s kit stands. */
export const kitOf = (path: string): string => `/share/${kitName(path)}/`;

/**
 * The addresses of a shareable thing.
 * @param site where the site is published
 * @returns `page` and `link` whole, `link` being the short one where there is one; `inWords` without its `protocol`,
 *   as it is printed; `code` without its ending, of the picture of its QR code; `picture` its share picture
 */
export function addresses({ path, short }: Pick<Shareable, 'path' | 'short'>, site: URL) {
  const whole = (one: string) => new URL(to(one), site).href;
  const link = whole(short);
  const protocol = link.slice(0, link.indexOf('//') + 2);
  return {
    page: whole(path),
    link,
    protocol,
    inWords: link.slice(protocol.length),
    short: short !== path,
    code: to(short.replace(/\/$/, '')),
    picture: to(`/pictures/${kitName(path)}.png`),
    host: site.host,
  };
}
