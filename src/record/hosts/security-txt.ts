import type { Authority } from '../../schema/authority.ts';

/** Less than a year ahead, so that nobody writes to an address that has long been forgotten (RFC 9116, 2.5.5). */
const longest = 366 * 86_400_000;

/**
 * The /.well-known/security.txt of the site, where whoever finds a hole in it reads whom to tell (RFC 9116).
 * @param home the address of home
 * @returns its text; nothing where no contact is known, once its review is overdue, or where the site lies in a folder
 * of a host: the file is the host’s then (section 3)
 * @throws a sentence for the editor when the review is more than a year away
 */
export function securityTxt({ security }: Pick<Authority, 'security'>, home: URL, today: string): string | undefined {
  if (!security || home.pathname !== '/' || security.reviewBy < today) return undefined;
  if (Date.parse(security.reviewBy) - Date.parse(today) > longest)
    throw new Error('authority.yaml: the review of security is more than a year away. Write a reviewBy within a year.');
  return `Contact: ${security.contact}
Expires: ${security.reviewBy}T23:59:59Z
Preferred-Languages: en
Canonical: ${new URL('/.well-known/security.txt', home).href}
`;
}
