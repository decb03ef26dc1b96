import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { nearest } from './check/nearest.ts';

/** The authority that package.json names, for commands that are told none. */
const first = () =>
  (JSON.parse(readFileSync('package.json', 'utf8')) as { config: { authority: string } }).config.authority;

/** The folder name of the authority this build is for: AUTHORITY, or the one of package.json where nothing is said. */
const slug = process.env['AUTHORITY'] || first();
export const contentFolder = posix.join('content', slug);

/** What to write where there is no such authority; undefined where there is. */
export function noSuchAuthority(): string | undefined {
  const file = `${contentFolder}/authority.yaml`;
  if (existsSync(file)) return undefined;
  const names = readdirSync('content').filter((name) => existsSync(posix.join('content', name, 'authority.yaml')));
  const guess = nearest(slug, names);
  const meant = guess ? ` Did you mean "${guess}"?` : '';
  return `There is no ${file}. AUTHORITY is "${slug}"; the authorities here are: ${names.join(', ')}.${meant}`;
}
