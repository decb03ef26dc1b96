import type { Repository } from '../../schema/authority.ts';
import { collectionsIn, type Owners } from './collections.ts';

/** The addresses of the hosts that everybody shares. */
const shared = { github: 'https://api.github.com', gitlab: 'https://gitlab.com', gitea: 'https://codeberg.org' };

/** Where the forms may send and fetch, so that a page can forbid all else: the git host, or nothing. */
export function reachOf(repository: Repository | undefined): string[] {
  if (!repository) return [];
  const { host, address } = repository;
  if (!address) return [shared[host]];
  return [new URL(address).origin];
}

/** Sveltia wants a host even where it is given none: then the page shows only how to open a folder. */
function backend(repository: Repository | undefined, folder: string) {
  if (!repository) return { name: 'github', repo: folder, auth_methods: ['token'] };
  const { host, name, branch, address } = repository;
  const origin = address && new URL(address).origin;
  const root = { github: `${origin}/api/v3`, gitlab: `${origin}/api/v4`, gitea: `${origin}/api/v1` }[host];
  // No go-between that signs people in: they bring a token of their own, and nobody else hears of it.
  return {
    name: host,
    repo: name,
    branch,
    auth_methods: ['token'],
    ...(address ? { base_url: origin, api_root: root } : {}),
  };
}

/**
 * The whole set-up of Sveltia CMS, as plain data.
 * @param folder an authority’s folder, such as content/harbour
 * @param site the site’s name
 * @param icon the path of its mark
 * @param today the day of what is new
 * @param owners who answers for most of each kind
 * @param places the places for what is known here that have no words yet, with commas between
 */
export const configOf = (
  folder: string,
  site: string,
  icon: string,
  repository: Repository | undefined,
  today: string,
  owners: Owners = {},
  places = '',
) => ({
  load_config_file: false,
  backend: backend(repository, folder),
  app_title: site,
  logo: { src: icon, show_in_header: false },
  media_folder: folder,
  public_folder: '/',
  show_preview_links: false,
  slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-', maxlength: 60 },
  media_libraries: {
    default: { config: { slugify_filename: true, max_file_size: 10_000_000 } },
    stock_assets: { providers: [] },
  },
  output: { omit_empty_optional_fields: true },
  collections: collectionsIn(folder, today, owners, places),
});
